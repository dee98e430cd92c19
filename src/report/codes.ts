import { OUTCOMES, type Outcome } from "../model/outcome.ts";

/**
 * Outcomes as numbers, for statistics: the sum of the ones is the total, and 7 to 9 are to be declared missing, as is
 * the habit in SPSS. A contract with other programs.
 */
export const OUTCOME_CODES = {
  passed: 1,
  failed: 0,
  inapplicable: 7,
  cantTell: 8,
  untested: 9,
} as const satisfies Record<Outcome, number>;

/** Outcomes in the order of their codes. */
export const CODED_OUTCOMES: readonly Outcome[] = OUTCOMES.toSorted((a, b) => OUTCOME_CODES[a] - OUTCOME_CODES[b]);

/** A criterion as a variable: its id as every statistics program accepts it. */
export function variableOf(criterion: string): string {
  return criterion.replaceAll("-", "_");
}
