import { explainMatch } from "../evidence/forms/explain.ts";
import type { Match } from "../evidence/forms/matcher.ts";
import type { Instrument } from "../model/instrument.ts";
import { nearest } from "../model/nearest.ts";
import { OperatorError } from "../model/operator-error.ts";
import { type NamedWords, namedWords } from "./named-words.ts";

/** One place in a text where a form of a term stands, and whether it counts. */
export interface TermMatch {
  /** Number of the criterion. */
  readonly nr: number;
  readonly term: string;
  readonly words: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly form: string;
  /** The exclusion that cancels it. */
  readonly cancelledBy: { readonly form: string; readonly words: string } | null;
}

/**
 * How a term of a criteria file matches a text, in the order of the text. The term is one that is typed, a form, a
 * group, or a criterion by number or id. Throws `OperatorError` when the file has no such term.
 */
export function matchTerm(instrument: Instrument, term: string, text: string): readonly TermMatch[] {
  const all = namedWords(instrument);
  const asked = all.filter((one) => isAsked(one, term.trim().toLowerCase()));
  if (asked.length === 0) throw noSuchTerm(all, term);
  return asked
    .flatMap((words) => matchesOf(words, text))
    .sort((a, b) => a.line - b.line || a.column - b.column || a.nr - b.nr);
}

function isAsked({ nr, criterion, names, words }: NamedWords, term: string): boolean {
  return [String(nr), criterion, ...names, ...words.forms].some((name) => name.toLowerCase() === term);
}

function matchesOf({ nr, names, words }: NamedWords, text: string): readonly TermMatch[] {
  const { matches, cancelled } = explainMatch(words, text);
  const term = names[0] ?? "";
  return [
    ...matches.map((match) => ({ nr, term, ...placed(match, text), cancelledBy: null })),
    ...cancelled.map(({ match, by }) => ({
      nr,
      term,
      ...placed(match, text),
      cancelledBy: { form: by.form, words: by.words },
    })),
  ];
}

function placed({ start, words, form }: Match, text: string) {
  const before = text.slice(0, start).split("\n");
  return { words, form, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function noSuchTerm(all: readonly NamedWords[], term: string): OperatorError {
  const names = [...new Set(all.flatMap((one) => one.names))];
  const meant = nearest(term, names);
  const known = names.join(", ");
  return new OperatorError({
    nl: `het criteriabestand heeft geen term "${term}"; ${meant === undefined ? `wel: ${known}` : `bedoelt u "${meant}"?`}`,
    en: `the criteria file has no term "${term}"; ${meant === undefined ? `it has ${known}` : `did you mean "${meant}"?`}`,
  });
}
