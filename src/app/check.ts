import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import { readBenchmark } from "../inputs/benchmark.ts";
import { idFromName } from "../inputs/site-id.ts";
import type { Benchmark } from "../model/benchmark.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Language } from "../model/text.ts";
import { makeBenchmark } from "../report/benchmark/make-benchmark.ts";
import { ownSitePage } from "../report/own-site/html.ts";
import { type OwnSite, ownSite } from "../report/own-site/own-site.ts";
import { writeReport } from "../report/write.ts";
import { type CaptureArchive, captureFolder, openCaptureArchive } from "../store/archive.ts";
import type { DataFolder } from "./data-folder.ts";
import { findSite } from "./find-site.ts";
import { captureNumbers } from "./judge-captures.ts";
import { findScan, type LoadedScan, loadScan } from "./load-scan.ts";
import { pagesHoldingTerms } from "./own-pages.ts";
import { provenSentence } from "./with-statement.ts";

export interface AskedCheck {
  readonly scan: string;
  readonly site: string;
  /** A scan, or a benchmark file. */
  readonly among?: string;
}

export interface CheckedSite {
  readonly own: OwnSite;
  /** The page for the owner. */
  readonly page: string;
}

/**
 * One site of a scan for its owner, from the archive: what it has, what it misses, what would earn that, and where it
 * stands. Sentences that would help are judged on a copy in memory; nothing of the capture changes. Throws
 * `OperatorError` for what is unknown.
 */
export async function checkSite(data: DataFolder, asked: AskedCheck, language: Language): Promise<CheckedSite> {
  const { own, loaded } = readOwnSite(data, asked, language);
  const file = `check-${idFromName(own.site.id)}.html`;
  await writeReport(data.scan(loaded.scan.id), [{ path: file, content: ownSitePage(own) }]);
  return { own, page: join(data.scan(loaded.scan.id), file) };
}

/** The same, with nothing written. */
export function readOwnSite(
  data: DataFolder,
  asked: AskedCheck,
  language: Language,
): { readonly own: OwnSite; readonly loaded: LoadedScan } {
  const loaded = loadScan(data, asked.scan, language);
  const site = findSite(loaded.table.siteList.sites, asked.site);
  const benchmark = asked.among === undefined ? null : benchmarkOf(data, asked.among, site.id, language);
  const archive = archiveOf(data, loaded, site.id);
  const { instrument, digest } = loaded.instrument;
  const own = ownSite(loaded.table, site.id, {
    pages: archive === undefined ? new Map() : pagesHoldingTerms(archive, instrument),
    sentence: archive === undefined ? null : provenSentence(archive, instrument),
    benchmark,
    otherCriteria: benchmark !== null && benchmark.instrumentDigest !== digest,
  });
  if (own === undefined) throw new RangeError(`the table has no site ${site.id}`);
  return { own, loaded };
}

/** Validates what to compare with, before a live scan begins. */
export function checkAmong(data: DataFolder, among: string): void {
  if (isFile(among)) readBenchmark(among);
  else findScan(data, among);
}

/** A scan of one's own may have been published anywhere: it never gives a place. */
function benchmarkOf(data: DataFolder, among: string, site: string, language: Language): Benchmark {
  if (isFile(among)) return readBenchmark(among);
  const { table, instrument } = loadScan(data, among, language);
  return makeBenchmark(table, instrument.digest, null, [site]);
}

function isFile(among: string): boolean {
  return extname(among) === ".json" || existsSync(among);
}

function archiveOf(data: DataFolder, { scan }: LoadedScan, site: string): CaptureArchive | undefined {
  const folder = data.scan(scan.id);
  const number = captureNumbers(folder, site)[0];
  if (number === undefined) return undefined;
  try {
    const archive = openCaptureArchive(captureFolder(folder, site, number));
    return archive.capture.state.status === "read" ? archive : undefined;
  } catch (error) {
    if (error instanceof OperatorError) return undefined;
    throw error;
  }
}
