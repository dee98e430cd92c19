import type { Assertion } from "../../model/assertion.ts";
import type { Criterion } from "../../model/instrument.ts";
import type { Outcome } from "../../model/outcome.ts";
import { type CellChange, type ComparedCell, compareCells } from "./cause.ts";
import { type CriterionDifference, criteriaDifferences, type Difference, differencesOf } from "./differences.ts";
import { assertionIn, type JudgedScan } from "./judged-scan.ts";
import { hasFurtherTerms } from "./published-terms.ts";
import { readingNews } from "./reading-news.ts";
import { isComparable, pairSites, type SitePair, type SitesThen } from "./sites.ts";
import { wayOfLooking } from "./way-of-looking.ts";

/** Two scans of a line beside each other. */
export interface Comparison {
  readonly older: JudgedScan;
  readonly newer: JudgedScan;
  readonly differences: readonly Difference[];
  readonly criteria: readonly CriterionDifference[];
  readonly sites: readonly ComparedSite[];
  /** The older table was scored by people and has no captures. */
  readonly scoredByHand: boolean;
}

export interface ComparedSite extends SitePair {
  readonly name: string;
  /** In the order of the newer instrument; none when the site is new, gone or ended. */
  readonly cells: readonly CellPair[];
}

/** One cell in both scans, with what became of it. */
export interface CellPair {
  readonly criterion: Criterion;
  readonly older: CellSide;
  readonly newer: CellSide;
  readonly change: CellChange;
  /** The newer outcome for the terms of 2020 alone, where there are more terms now. */
  readonly publishedTerms: Outcome | null;
}

export interface CellSide {
  readonly published: Assertion | undefined;
  /** As judged now by the newer instrument; undefined without a capture. */
  readonly now: Assertion | undefined;
}

/** Compares an older scan with a newer one; both must have been judged again by the newer one's instrument. */
export function compareScans(older: JudgedScan, newer: JudgedScan): Comparison {
  const pairs = pairSites(sitesThen(older), sitesThen(newer), newer.captures);
  return {
    older,
    newer,
    differences: differencesOf(older, newer),
    criteria: criteriaDifferences(older.instrument, newer.instrument),
    scoredByHand: older.captures.length === 0 && older.scan.status === "imported",
    sites: pairs.map((pair) => comparedSite(pair, older, newer)),
  };
}

function sitesThen({ siteList, leftOut }: JudgedScan): SitesThen {
  return { sites: siteList.sites, leftOut };
}

function comparedSite(pair: SitePair, older: JudgedScan, newer: JudgedScan): ComparedSite {
  const { criteria } = newer.instrument;
  const cells = isComparable(pair) ? criteria.map((criterion) => cellPair(pair.id, criterion, older, newer)) : [];
  const name = (pair.newer ?? pair.older)?.name ?? pair.id;
  const [then, now] = [cells.map((cell) => cell.older.published), cells.map((cell) => cell.newer.published)];
  return { ...pair, name, news: [...pair.news, ...readingNews(then, now)], cells };
}

/** The cells that are not unchanged. */
export function changedCells({ cells }: ComparedSite): readonly CellPair[] {
  return cells.filter(({ change }) => change.transition !== "unchanged");
}

function cellPair(site: string, criterion: Criterion, older: JudgedScan, newer: JudgedScan): CellPair {
  const onlyThen = assertionIn(newer.publishedTerms, site, criterion.id)?.outcome;
  return {
    criterion,
    older: sideOf(older, site, criterion),
    newer: sideOf(newer, site, criterion),
    change: compareCells(comparedCell(older, site, criterion), comparedCell(newer, site, criterion)),
    publishedTerms: onlyThen !== undefined && hasFurtherTerms(criterion) ? onlyThen : null,
  };
}

function sideOf({ assertions, yardstick }: JudgedScan, site: string, { id }: Criterion): CellSide {
  return { published: assertionIn(assertions, site, id), now: assertionIn(yardstick, site, id) };
}

function comparedCell(scan: JudgedScan, site: string, { id }: Criterion): ComparedCell {
  const published = assertionIn(scan.assertions, site, id);
  return {
    published: published?.outcome ?? "untested",
    decision: published?.decision ?? "tool",
    again: judgedAgain(scan, site, id),
  };
}

/** Null without a capture, and where a page it rests on is no longer there: that says nothing of the tool. */
function judgedAgain(
  { captures, own, yardstick, byOlderCriteria }: JudgedScan,
  site: string,
  criterion: string,
): ComparedCell["again"] {
  const now = assertionIn(yardstick, site, criterion);
  const asThen = assertionIn(own, site, criterion);
  const capture = captures.find((one) => one.site.id === site && one.number === now?.capture);
  const incomplete = [now, asThen].some((one) => one?.reason === "evidence-missing");
  if (now === undefined || capture === undefined || incomplete) return null;
  return {
    own: asThen?.outcome ?? null,
    yardstick: now.outcome,
    byOlderCriteria: assertionIn(byOlderCriteria, site, criterion)?.outcome,
    looking: wayOfLooking(capture),
  };
}
