import type { Language } from "../../model/text.ts";

interface ResumeWords {
  readonly summary: string;
  readonly scan: string;
  readonly only: string;
}

export const RESUME_WORDS: Readonly<Record<Language, ResumeWords>> = {
  nl: {
    summary: "gaat verder met een onderbroken scan",
    scan: "de scan (standaard de nieuwste die onderbroken is)",
    only: "deze sites nog eens bekijken; '?' staat voor alle sites met een cel die niet vast te stellen was",
  },
  en: {
    summary: "goes on with an interrupted scan",
    scan: "the scan (default: the newest that was interrupted)",
    only: "look at these sites once more; '?' stands for every site with a cell that could not be determined",
  },
};
