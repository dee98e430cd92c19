import { join } from "node:path";
import { OperatorError } from "../model/operator-error.ts";
import type { Scan } from "../model/scan.ts";
import type { SiteList } from "../model/site.ts";
import type { Language } from "../model/text.ts";
import type { Comparison } from "../report/compare/compare-scans.ts";
import { comparisonFile, comparisonPage } from "../report/compare/html/comparison-page.ts";
import { type Trend, trendOf } from "../report/compare/trend.ts";
import { writeReport } from "../report/write.ts";
import { comparePair } from "./compare-pair.ts";
import type { DataFolder } from "./data-folder.ts";
import { judgingOnce } from "./judged-scan.ts";
import { isOneLine } from "./line.ts";
import { findScan, type LoadedScan, loadScan, usedSiteList } from "./load-scan.ts";

/** Scans compared, oldest first. */
export interface ComparedScans {
  /** Each scan with the one after it. */
  readonly comparisons: readonly Comparison[];
  /** With three scans or more: the oldest with the newest, so that no scan between hides what changed. */
  readonly overall: Comparison | null;
  /** With three scans or more. */
  readonly trend: Trend | null;
  /** Ids of pairs whose site lists are not known to be of one line; their sites were matched by id all the same. */
  readonly acrossLines: readonly (readonly [older: string, newer: string])[];
  /** The page that was written. */
  readonly page: string;
}

/** A scan as it is loaded, with the site list it was made with. */
interface Loaded extends LoadedScan {
  readonly siteList: SiteList;
}

/**
 * Compares two or more scans: every archive is judged again by the instrument of the newer scan; no browser and no
 * network are involved, and nothing that was published changes. Writes one page into the data folder. Throws
 * `OperatorError` for unknown scans, and for scans without a site in common.
 */
export async function compare(data: DataFolder, ids: readonly string[], language: Language): Promise<ComparedScans> {
  const compared = readComparisons(data, ids, language);
  const file = comparisonFile(compared.scans);
  await writeReport(data.path, [
    { path: file, content: comparisonPage({ ...compared, notice: noticeFor(compared) }, language) },
  ]);
  return { ...compared, page: join(data.path, file) };
}

/** The demonstration says that it is one, beside whatever it is compared with. */
function noticeFor({ comparisons }: Pick<ComparedScans, "comparisons">): string | undefined {
  const tables = comparisons.flatMap(({ older, newer }) => [older, newer]);
  return tables.find(({ notice }) => notice !== undefined)?.notice;
}

/** The same, with nothing written; `scans` are the ids, oldest first. */
export function readComparisons(
  data: DataFolder,
  ids: readonly string[],
  language: Language,
): Omit<ComparedScans, "page"> & { readonly scans: readonly string[] } {
  const scans = chosenScans(data, ids).map(({ id }) => load(data, id, language));
  const pairs = scans.slice(1).flatMap((newer, at) => (scans[at] ? [[scans[at], newer] as const] : []));
  const problems = pairs.flatMap(([older, newer]) =>
    haveSiteInCommon(older, newer) ? [] : [nothingInCommon(older, newer)],
  );
  if (problems.length > 0) throw new OperatorError(problems);
  const judge = judgingOnce(data);
  const comparisons = pairs.map(([older, newer]) => comparePair(data, older, newer, judge));
  const newest = scans.at(-1);
  const trend =
    newest === undefined || scans.length < 3 ? null : trendOf(scans.map((scan) => judge(scan, newest.instrument)));
  const [oldest] = scans;
  const overall = trend === null || !oldest || !newest ? null : comparePair(data, oldest, newest, judge);
  const acrossLines = pairs
    .filter(([older, newer]) => !isOneLine(data, older.siteList, newer.siteList))
    .map(([older, newer]) => [older.scan.id, newer.scan.id] as const);
  return { comparisons, overall, trend, acrossLines, scans: scans.map(({ scan }) => scan.id) };
}

/** Oldest first; the order given where the dates are the same. */
function chosenScans(data: DataFolder, ids: readonly string[]): readonly Scan[] {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new OperatorError({ nl: `scan ${twice} staat er twee keer`, en: `scan ${twice} is named twice` });
  if (ids.length < 2) throw new OperatorError({ nl: "noem ten minste twee scans", en: "name at least two scans" });
  const known = data.store.scans.list().map(({ id }) => id);
  const scans = ids.map((id) => findScan(data, id));
  return scans.toSorted((a, b) => a.date.localeCompare(b.date) || known.indexOf(a.id) - known.indexOf(b.id));
}

function load(data: DataFolder, id: string, language: Language): Loaded {
  const loaded = loadScan(data, id, language);
  const continues = usedSiteList(data, loaded.scan)?.continues;
  return { ...loaded, siteList: { ...loaded.table.siteList, ...(continues && { continues }) } };
}

function haveSiteInCommon(older: Loaded, newer: Loaded): boolean {
  return older.siteList.sites.some(({ id }) => newer.siteList.sites.some((site) => site.id === id));
}

function nothingInCommon({ scan: older }: Loaded, { scan: newer }: Loaded) {
  return {
    nl: `${older.id} en ${newer.id} hebben geen enkele site gemeen: er valt niets te vergelijken`,
    en: `${older.id} and ${newer.id} have no site in common: there is nothing to compare`,
  };
}
