import type { Assertion } from "../../model/assertion.ts";
import { MARKS } from "../../model/outcome.ts";
import type { CellPair, Comparison } from "./compare-scans.ts";
import type { Trend } from "./trend.ts";

/** Shape of the JSON of a comparison; raised when a field goes or changes its meaning. */
export const COMPARISON_FORMAT = 1;

/** Scans compared, oldest first: each with the next, and of three or more the oldest with the newest and the trend. */
interface Comparisons {
  readonly comparisons: readonly Comparison[];
  readonly overall: Comparison | null;
  readonly trend: Trend | null;
}

/** Comparisons for programs: marks of the contract, codes for transition and cause. */
export function comparisonsAsJson({ comparisons, overall, trend }: Comparisons) {
  return {
    format: "quickscan-comparison",
    formatVersion: COMPARISON_FORMAT,
    comparisons: comparisons.map(asJson),
    overall: overall && asJson(overall),
    trend: trend && {
      scans: trend.scans.map(({ scan }) => scan.id),
      sites: trend.sites,
      criteria: trend.criteria.map(({ criterion, counts }) => ({ criterion: criterion.id, nr: criterion.nr, counts })),
    },
  };
}

function asJson({ older, newer, differences, criteria, scoredByHand, sites }: Comparison) {
  return {
    older: { id: older.scan.id, date: older.scan.date },
    newer: { id: newer.scan.id, date: newer.scan.date },
    scoredByHand,
    differences,
    criteria: criteria.map(({ criterion, ...difference }) => ({ criterion: criterion.id, ...difference })),
    sites: sites.map(({ id, name, news, cells }) => ({ id, name, news, cells: cells.map(cellAsJson) })),
  };
}

function cellAsJson({ criterion, older, newer, change, publishedTerms }: CellPair) {
  return {
    criterion: criterion.id,
    nr: criterion.nr,
    ...change,
    older: { published: markOf(older.published), now: markOf(older.now), evidence: older.published?.evidence ?? null },
    newer: { published: markOf(newer.published), now: markOf(newer.now), evidence: newer.published?.evidence ?? null },
    publishedTerms: publishedTerms && MARKS[publishedTerms],
  };
}

/** Null where no capture was kept to judge again. */
function markOf(assertion: Assertion | undefined): string | null {
  return assertion === undefined ? null : MARKS[assertion.outcome];
}
