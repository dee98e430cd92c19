import type { Assertion, Look, RecheckFact } from "../model/assertion.ts";
import type { Recheck } from "../model/capture.ts";

/** One capture of a site as it was judged. */
export interface JudgedCapture {
  readonly recheck: Recheck | undefined;
  /** An assertion per criterion, in the same order for every capture. */
  readonly assertions: readonly Assertion[];
}

/**
 * Settles each cell from the captures that one scan made of a site, in their order. A cell is judged from one capture:
 * the first in which it is not `cantTell`. A capture that was made to check cells never fills one. Where it determines
 * another outcome, two looks shortly after one another disagree and nobody knows which is right: `cantTell`,
 * `unstable`. Where it could not determine the cell, the outcome stands.
 */
export function settleCaptures(captures: readonly JudgedCapture[]): readonly Assertion[] {
  const looks = captures.filter(({ recheck }) => recheck === undefined);
  const rechecks = captures.filter(({ recheck }) => recheck !== undefined);
  return (looks[0]?.assertions ?? []).map((first, at) => {
    const settled =
      looks.flatMap(({ assertions }) => assertions[at] ?? []).find(({ outcome }) => outcome !== "cantTell") ?? first;
    return checked(
      settled,
      rechecks.filter(({ recheck }) => concerns(recheck, first.criterion)),
      at,
    );
  });
}

function concerns(recheck: Recheck | undefined, criterion: string): boolean {
  return recheck?.purpose === "repeat" || recheck?.criteria.includes(criterion) === true;
}

function checked(settled: Assertion, rechecks: readonly JudgedCapture[], at: number): Assertion {
  const again = rechecks.flatMap(({ assertions }) => assertions[at] ?? []);
  if (again.length === 0) return settled;
  const fact: RecheckFact = {
    kind: "recheck",
    purpose: rechecks.some(({ recheck }) => recheck?.purpose === "repeat") ? "repeat" : "flips",
    looks: [settled, ...again].map(lookOf),
  };
  const facts = [...settled.facts, fact];
  return disagrees(fact.looks)
    ? { ...settled, outcome: "cantTell", reason: "unstable", borderCase: false, facts }
    : { ...settled, facts };
}

function lookOf({ capture, capturedAt, outcome, reason, evidence }: Assertion): Look {
  return { capture, at: capturedAt, outcome, reason, url: evidence?.url ?? null };
}

function disagrees([first, ...again]: readonly Look[]): boolean {
  if (first === undefined || isOpen(first)) return false;
  return again.some((look) => !isOpen(look) && look.outcome !== first.outcome);
}

function isOpen({ outcome }: Look): boolean {
  return outcome === "cantTell" || outcome === "untested";
}
