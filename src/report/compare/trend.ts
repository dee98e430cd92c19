import type { Criterion } from "../../model/instrument.ts";
import type { Outcome } from "../../model/outcome.ts";
import { type Total, totalOf } from "../totals.ts";
import { assertionIn, type JudgedScan } from "./judged-scan.ts";

/** The course of three or more scans, oldest first, all judged by the instrument of the newest where that can be. */
export interface Trend {
  readonly scans: readonly JudgedScan[];
  readonly sites: readonly SiteTrend[];
  readonly criteria: readonly CriterionTrend[];
}

export interface SiteTrend {
  readonly id: string;
  readonly name: string;
  /** One for each scan; null where the site was not in the list. */
  readonly totals: readonly (Total | null)[];
}

export interface CriterionTrend {
  readonly criterion: Criterion;
  /** For each scan: sites where it occurs, and sites where that could be said. */
  readonly counts: readonly { readonly passed: number; readonly known: number; readonly sites: number }[];
}

/** Totals per site and per criterion; each scan must have been judged again by the instrument of the newest. */
export function trendOf(scans: readonly JudgedScan[]): Trend {
  const criteria = scans.at(-1)?.instrument.criteria ?? [];
  const sites = new Map(scans.flatMap(({ siteList }) => siteList.sites.map(({ id, name }) => [id, name] as const)));
  return {
    scans,
    sites: [...sites].map(([id, name]) => ({
      id,
      name,
      totals: scans.map((scan) =>
        isListed(scan, id) ? totalOf(criteria.map(({ id: of }) => outcomeIn(scan, id, of))) : null,
      ),
    })),
    criteria: criteria.map((criterion) => ({
      criterion,
      counts: scans.map((scan) => countOf(scan, criterion.id)),
    })),
  };
}

function countOf(scan: JudgedScan, criterion: string) {
  const outcomes = scan.siteList.sites.map(({ id }) => outcomeIn(scan, id, criterion));
  const passed = outcomes.filter((outcome) => outcome === "passed").length;
  const open = outcomes.filter((outcome) => outcome === "cantTell" || outcome === "untested").length;
  return { passed, known: outcomes.length - open, sites: outcomes.length };
}

function isListed({ siteList }: JudgedScan, site: string): boolean {
  return siteList.sites.some(({ id }) => id === site);
}

/** As judged now; as published where there is no capture to judge again. */
function outcomeIn({ yardstick, assertions }: JudgedScan, site: string, criterion: string): Outcome {
  const one = assertionIn(yardstick, site, criterion) ?? assertionIn(assertions, site, criterion);
  return one?.outcome ?? "untested";
}
