import type { Assertion } from "../../model/assertion.ts";
import type { Decision } from "../../model/outcome.ts";
import type { Language } from "../../model/text.ts";

const DECIDED: Readonly<Record<Language, Readonly<Record<Exclude<Decision, "tool">, string>>>> = {
  nl: {
    confirmed: "Een beoordelaar heeft dit bevestigd.",
    overruled: "gecorrigeerd door een beoordelaar",
    settled: "vastgesteld na overleg tussen beoordelaars",
    imported: "overgenomen uit een eerder gepubliceerde tabel, die mensen met de hand hebben gescoord",
  },
  en: {
    confirmed: "A rater has confirmed this.",
    overruled: "corrected by a rater",
    settled: "settled in consultation between raters",
    imported: "taken over from a table published before, which people scored by hand",
  },
};

const PROPOSAL: Readonly<Record<Language, string>> = {
  nl: "Dit is een voorstel van het programma; een beoordelaar heeft het nog niet bevestigd.",
  en: "This is a proposal of the tool; a rater has not confirmed it yet.",
};

const TOOL_SAW: Readonly<Record<Language, string>> = {
  nl: "Wat het programma zag, staat hieronder; dat is niet waarop deze uitkomst rust.",
  en: "What the tool saw is given below; this outcome does not rest on it.",
};

/** People decided otherwise than the tool, or without it: the clause that says so. */
export function decidedByPeople({ decision }: Assertion, language: Language): string | undefined {
  return decision === "tool" || decision === "confirmed" ? undefined : DECIDED[language][decision];
}

/** What is to be said of people where the tool's own proposal stands. */
export function confirmation({ decision, mode }: Assertion, language: Language): readonly string[] {
  if (decision === "confirmed") return [DECIDED[language].confirmed];
  return mode === "semiAuto" ? [PROPOSAL[language]] : [];
}

/** Introduces the tool's facts below an outcome of people. */
export function toolSaw(language: Language): string {
  return TOOL_SAW[language];
}
