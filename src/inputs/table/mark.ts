import { MARKS, OUTCOMES, type Outcome } from "../../model/outcome.ts";

/** Every way in which tables write an outcome, in small letters; `/` and `O` are of the table of 2020. */
const SPELLINGS: Readonly<Record<string, Outcome>> = {
  ...(Object.fromEntries(OUTCOMES.map((outcome) => [MARKS[outcome].toLowerCase(), outcome])) as Record<
    string,
    Outcome
  >),
  "n.v.t.": "inapplicable",
  "n.v.t": "inapplicable",
  nvt: "inapplicable",
  "n.a": "inapplicable",
  na: "inapplicable",
  "n/a": "inapplicable",
  "/": "inapplicable",
  o: "failed",
  "–": "untested",
};

/** The outcome that a mark stands for; undefined when it is none. */
export function readMark(text: string): Outcome | undefined {
  const plain = text.trim().toLowerCase();
  return Object.hasOwn(SPELLINGS, plain) ? SPELLINGS[plain] : undefined;
}
