import type { Outcome } from "../model/outcome.ts";

/** The total of a site: X out of all criteria as in 2020, beside X out of the applicable, with its open cells. */
export interface Total {
  readonly passed: number;
  /** All criteria. */
  readonly outOf: number;
  /** All criteria but those whose function the site does not have. */
  readonly applicable: number;
  /** Cells that are `?`. */
  readonly cantTell: number;
  /** Cells that are `-`. */
  readonly untested: number;
  /** If no open cell were an X, and if all were. */
  readonly min: number;
  readonly max: number;
  /** `5`, `5 + 2?`, `5 + 2? + 1-`. */
  readonly text: string;
}

/** Adds the outcomes of one site up. A missing function earns no point; an open cell is never counted as one. */
export function totalOf(outcomes: readonly Outcome[]): Total {
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  const passed = count("passed");
  const cantTell = count("cantTell");
  const untested = count("untested");
  return {
    passed,
    outOf: outcomes.length,
    applicable: outcomes.length - count("inapplicable"),
    cantTell,
    untested,
    min: passed,
    max: passed + cantTell + untested,
    text: [`${passed}`, cantTell > 0 && `${cantTell}?`, untested > 0 && `${untested}-`].filter(Boolean).join(" + "),
  };
}
