/**
 * The five outcomes of the W3C Evaluation and Report Language (EARL 1.0), and how each is printed.
 * `inputs` reads marks and `report` prints them; everything else speaks outcomes.
 */
export const OUTCOMES = ["passed", "failed", "inapplicable", "cantTell", "untested"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const MARKS = {
  passed: "X",
  failed: "0",
  inapplicable: "n.a.",
  cantTell: "?",
  untested: "-",
} as const satisfies Record<Outcome, string>;
export type Mark = (typeof MARKS)[Outcome];

/** EARL test modes: by the tool alone, by people alone, or proposed by the tool and to be confirmed by a person. */
export const MODES = ["automatic", "manual", "semiAuto"] as const;
export type Mode = (typeof MODES)[number];

/** Who stands behind a cell. */
export const DECISIONS = ["tool", "confirmed", "overruled", "settled", "imported"] as const;
export type Decision = (typeof DECISIONS)[number];
