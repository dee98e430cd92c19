import type { Criterion } from "../../model/instrument.ts";
import type { Outcome } from "../../model/outcome.ts";
import { type Total, totalOf } from "../totals.ts";
import { isByPeople } from "./cause.ts";
import { assertionIn, type JudgedScan } from "./judged-scan.ts";

/** The course of three or more scans, oldest first, all judged by the instrument of the newest where that can be. */
export interface Trend {
  readonly scans: readonly JudgedScan[];
  readonly sites: readonly SiteTrend[];
  readonly criteria: readonly CriterionTrend[];
}

/** Why a site has no total in a scan. */
export type Absence = "not-listed" | "left-out" | "ended";

export interface SiteTrend {
  readonly id: string;
  readonly name: string;
  /** One for each scan; null where the site was not looked at. */
  readonly totals: readonly (Total | null)[];
  /** Why there is no total; null where there is one. */
  readonly absent: readonly (Absence | null)[];
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
    sites: [...sites].map(([id, name]) => {
      const absent = scans.map((scan) => absenceOf(scan, id));
      const totals = scans.map((scan, at) =>
        absent[at] === null ? totalOf(criteria.map(({ id: of }) => outcomeIn(scan, id, of))) : null,
      );
      return { id, name, totals, absent };
    }),
    criteria: criteria.map((criterion) => ({
      criterion,
      counts: scans.map((scan) => countOf(scan, criterion.id)),
    })),
  };
}

function countOf(scan: JudgedScan, criterion: string) {
  const present = scan.siteList.sites.filter(({ id }) => absenceOf(scan, id) === null);
  const outcomes = present.map(({ id }) => outcomeIn(scan, id, criterion));
  const passed = outcomes.filter((outcome) => outcome === "passed").length;
  const open = outcomes.filter((outcome) => outcome === "cantTell" || outcome === "untested").length;
  return { passed, known: outcomes.length - open, sites: outcomes.length };
}

function absenceOf({ siteList, leftOut }: JudgedScan, site: string): Absence | null {
  const found = siteList.sites.find(({ id }) => id === site);
  if (found !== undefined) return found.status === "ended" ? "ended" : null;
  return leftOut.some(({ id }) => id === site) ? "left-out" : "not-listed";
}

/** As judged now; as published where there is no capture to judge again, or where people decided. */
function outcomeIn({ yardstick, assertions }: JudgedScan, site: string, criterion: string): Outcome {
  const published = assertionIn(assertions, site, criterion);
  const one = published !== undefined && isByPeople(published) ? published : assertionIn(yardstick, site, criterion);
  return (one ?? published)?.outcome ?? "untested";
}
