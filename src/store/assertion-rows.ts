import type { Assertion, Evidence, Fact } from "../model/assertion.ts";
import type { Decision, Mode, Outcome } from "../model/outcome.ts";
import type { Reason } from "../model/reason.ts";
import type { Judgement } from "../model/scan.ts";

/** Natural key of a judgement. */
export type JudgementKey = Pick<Judgement, "scan" | "instrumentDigest" | "judgeVersion">;

export interface AssertionRow {
  readonly scan: string;
  readonly instrument_digest: string;
  readonly judge_version: number;
  readonly site: string;
  readonly criterion: string;
  readonly outcome: Outcome;
  readonly mode: Mode;
  readonly decision: Decision;
  readonly reason: Reason | null;
  readonly capture: number;
  readonly captured_at: string | null;
  readonly border_case: number;
  readonly facts: string;
  readonly evidence: string | null;
}

export function assertionToRow(key: JudgementKey, assertion: Assertion): AssertionRow {
  return {
    scan: key.scan,
    instrument_digest: key.instrumentDigest,
    judge_version: key.judgeVersion,
    site: assertion.site,
    criterion: assertion.criterion,
    outcome: assertion.outcome,
    mode: assertion.mode,
    decision: assertion.decision,
    reason: assertion.reason,
    capture: assertion.capture,
    captured_at: assertion.capturedAt,
    border_case: assertion.borderCase ? 1 : 0,
    facts: JSON.stringify(assertion.facts),
    evidence: assertion.evidence && JSON.stringify(assertion.evidence),
  };
}

export function assertionFromRow(row: AssertionRow): Assertion {
  return {
    site: row.site,
    criterion: row.criterion,
    outcome: row.outcome,
    mode: row.mode,
    decision: row.decision,
    reason: row.reason,
    capture: row.capture,
    capturedAt: row.captured_at,
    facts: JSON.parse(row.facts) as readonly Fact[],
    evidence: row.evidence === null ? null : (JSON.parse(row.evidence) as Evidence),
    borderCase: row.border_case === 1,
  };
}
