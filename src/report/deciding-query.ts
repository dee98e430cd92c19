import type { Assertion } from "../model/assertion.ts";
import { factsOf } from "./sentences/facts.ts";

/** The query a cell is printed with. */
export interface DecidingQuery {
  readonly term: string;
  readonly claimed: number | null;
  readonly verified: number | null;
}

/** The query with the first verified hit, else the one with most results read. */
export function decidingQuery(assertion: Assertion): DecidingQuery | null {
  const { evidence } = assertion;
  if (evidence !== null && evidence.query !== null) {
    return { term: evidence.query, claimed: evidence.claimed, verified: evidence.verified };
  }
  const asked = factsOf(assertion, "query").filter(({ outcome }) => outcome !== "untested");
  return asked.find(({ outcome }) => outcome === "passed") ?? asked.toSorted((a, b) => b.read - a.read)[0] ?? null;
}
