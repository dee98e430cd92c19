import type { Evidence, Fact } from "../model/assertion.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Reason } from "../model/reason.ts";

/** What a check makes of one capture: an assertion without the names of site and criterion. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  /** What was found and looked at, the deciding fact first. */
  readonly facts: readonly Fact[];
  readonly evidence: Evidence | null;
  readonly borderCase: boolean;
}
