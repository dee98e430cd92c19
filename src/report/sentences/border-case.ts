import type { CheckKind } from "../../model/instrument.ts";
import type { Language } from "../../model/text.ts";
import type { Cell } from "./explanation.ts";

interface BorderWords {
  readonly passed: string;
  readonly failed: string;
  readonly other: string;
}

const WORDS: Readonly<Record<Language, Readonly<Record<"content" | "colophon", BorderWords>>>> = {
  nl: {
    content: {
      passed: "Grensgeval: had één pagina minder meegeteld, dan was dit een 0 geweest.",
      failed: "Grensgeval: had één pagina met een terloopse vermelding meegeteld, dan was dit een X geweest.",
      other: "Grensgeval.",
    },
    colophon: {
      passed: "Grensgeval: de uitkomst rust op één zin die ook anders gelezen kan worden.",
      failed: "Grensgeval: er staat een zin die in de buurt komt; een beoordelaar kan anders oordelen.",
      other: "Grensgeval.",
    },
  },
  en: {
    content: {
      passed: "Border case: had one page fewer counted, this would have been a 0.",
      failed: "Border case: had one page with a passing mention counted, this would have been an X.",
      other: "Border case.",
    },
    colophon: {
      passed: "Border case: the outcome rests on one sentence that may be read otherwise.",
      failed: "Border case: there is a sentence that comes near; a rater may judge otherwise.",
      other: "Border case.",
    },
  },
};

/** How near the outcome was to another one, if it was. */
export function borderCase({ assertion, criterion, language }: Cell): readonly string[] {
  if (!assertion.borderCase) return [];
  const words = WORDS[language][familyOf(criterion.check.kind)];
  if (assertion.outcome === "passed") return [words.passed];
  return [assertion.outcome === "failed" ? words.failed : words.other];
}

function familyOf(kind: CheckKind): "content" | "colophon" {
  return kind === "colophon" ? "colophon" : "content";
}
