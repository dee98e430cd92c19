import type { Language } from "../../model/text.ts";

interface MatchWords {
  readonly summary: string;
  readonly term: string;
  readonly waiting: string;
  none(term: string): string;
  place(line: number, column: number, words: string): string;
  source(nr: number, term: string): string;
  counts(form: string, source: string): string;
  cancelled(form: string, source: string, exclusion: string, words: string): string;
}

export const MATCH_WORDS: Readonly<Record<Language, MatchWords>> = {
  nl: {
    summary: "laat zien hoe een term van een criteriabestand een tekst (van de invoer) herkent",
    term: "een term, groep, woordvorm of criterium van het criteriabestand",
    waiting: "Typ of plak de tekst, en sluit af met Ctrl-D (in Windows Ctrl-Z en Enter).",
    none: (term) => `In deze tekst staat geen vorm van "${term}".`,
    place: (line, column, words) => `regel ${line}, teken ${column}, "${words}"`,
    source: (nr, term) => `criterium ${nr}, ${term}`,
    counts: (form, source) => `telt mee als ${form} (${source})`,
    cancelled: (form, source, exclusion, words) =>
      `telt niet mee: wel ${form} (${source}), maar uitgezonderd door ${exclusion} ("${words}")`,
  },
  en: {
    summary: "shows how a term of a criteria file matches a text (from the input)",
    term: "a term, group, form or criterion of the criteria file",
    waiting: "Type or paste the text, and end with Ctrl-D (on Windows Ctrl-Z and Enter).",
    none: (term) => `This text holds no form of "${term}".`,
    place: (line, column, words) => `line ${line}, character ${column}, "${words}"`,
    source: (nr, term) => `criterion ${nr}, ${term}`,
    counts: (form, source) => `counts as ${form} (${source})`,
    cancelled: (form, source, exclusion, words) =>
      `does not count: ${form} (${source}), but excluded by ${exclusion} ("${words}")`,
  },
};
