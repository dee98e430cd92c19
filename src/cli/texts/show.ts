import type { Language } from "../../model/text.ts";

interface ShowWords {
  readonly summary: string;
  readonly scan: string;
}

export const SHOW_WORDS: Readonly<Record<Language, ShowWords>> = {
  nl: { summary: "toont de tabel van een scan", scan: "de scan, zoals list hem noemt" },
  en: { summary: "shows the table of a scan", scan: "the scan, as list names it" },
};
