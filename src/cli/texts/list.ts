import type { Scan } from "../../model/scan.ts";
import type { Language } from "../../model/text.ts";

interface ListWords {
  readonly summary: string;
  readonly head: readonly string[];
  readonly statuses: Readonly<Record<Scan["status"], string>>;
}

export const LIST_WORDS: Readonly<Record<Language, ListWords>> = {
  nl: {
    summary: "noemt de scans die er zijn",
    head: ["scan", "datum", "sitelijst", "sites", "stand", "meetinstrument"],
    statuses: { running: "bezig of afgebroken", interrupted: "onderbroken", done: "klaar", imported: "ingevoerd" },
  },
  en: {
    summary: "lists the scans there are",
    head: ["scan", "date", "site list", "sites", "state", "instrument"],
    statuses: { running: "running or ended early", interrupted: "interrupted", done: "done", imported: "imported" },
  },
};
