import { type Comparison, compareScans } from "../report/compare/compare-scans.ts";
import { withPublishedTermsOnly } from "../report/compare/published-terms.ts";
import type { DataFolder } from "./data-folder.ts";
import { type Judge, judgingOnce } from "./judged-scan.ts";
import type { LoadedScan } from "./load-scan.ts";
import { rejudge } from "./rejudge.ts";

/**
 * Compares an older scan with a newer one: both archives are judged by the criteria of the newer, and the newer one also
 * by those of the older where they differ, or by the terms of 2020 alone where the older was scored by hand.
 */
export function comparePair(
  data: DataFolder,
  older: LoadedScan,
  newer: LoadedScan,
  judge: Judge = judgingOnce(data),
): Comparison {
  const then = judge(older, newer.instrument);
  const now = judge(newer, newer.instrument);
  const byHand = then.captures.length === 0;
  const otherCriteria = !byHand && older.instrument.digest !== newer.instrument.digest;
  return compareScans(then, {
    ...now,
    publishedTerms: byHand ? rejudge(data, newer, withPublishedTermsOnly(newer.instrument.instrument)) : [],
    byOlderCriteria: otherCriteria ? rejudge(data, newer, older.instrument.instrument) : [],
  });
}
