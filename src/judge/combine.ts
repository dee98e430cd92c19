import type { Outcome } from "../model/outcome.ts";

/**
 * Outcome of "any of these", by the method's "Combining": passed, else cantTell, else untested, else failed. Members
 * that are inapplicable drop out; when none is left (or there were none) the whole is inapplicable.
 */
export function any(outcomes: Iterable<Outcome>): Outcome {
  return first(outcomes, ["passed", "cantTell", "untested", "failed"]);
}

/** Outcome of "all of these": one that failed decides, what is unknown comes next. Inapplicable members drop out. */
export function all(outcomes: Iterable<Outcome>): Outcome {
  return first(outcomes, ["failed", "cantTell", "untested", "passed"]);
}

function first(outcomes: Iterable<Outcome>, strongestFirst: readonly Outcome[]): Outcome {
  const members = new Set(outcomes);
  return strongestFirst.find((outcome) => members.has(outcome)) ?? "inapplicable";
}
