import { MARKS, type Outcome } from "../model/outcome.ts";
import type { Language, Text } from "../model/text.ts";

/** The mark as people read it: Dutch texts say `n.v.t.`; files for programs use `MARKS` as they are. */
export function markFor(outcome: Outcome, language: Language): string {
  return outcome === "inapplicable" && language === "nl" ? "n.v.t." : MARKS[outcome];
}

/** What each mark means, in one line. */
export const MARK_MEANINGS: Readonly<Record<Outcome, Text>> = {
  passed: { nl: "het aspect komt voor", en: "the aspect occurs" },
  failed: {
    nl: "gezocht zoals de methode voorschrijft, en niet of te weinig gevonden",
    en: "looked for as the method prescribes, and not or too little found",
  },
  inapplicable: {
    nl: "niet van toepassing: de site heeft deze functie niet",
    en: "not applicable: the site does not have this function",
  },
  cantTell: { nl: "niet vast te stellen; dit is geen onvoldoende", en: "could not be determined; this is not a fail" },
  untested: { nl: "toen niet gevraagd", en: "not asked then" },
};
