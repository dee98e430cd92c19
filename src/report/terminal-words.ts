import type { Language } from "../model/text.ts";

interface TerminalWords {
  readonly total: string;
  readonly applicable: string;
}

/** What the table on a terminal says beside its contents. */
export const TERMINAL_WORDS: Readonly<Record<Language, TerminalWords>> = {
  nl: {
    total: "Totaal",
    applicable: "Van toepassing",
  },
  en: {
    total: "Total",
    applicable: "Of applicable",
  },
};
