import { existsSync } from "node:fs";
import { join } from "node:path";
import { readInstrument, readSiteList } from "../inputs/read-file.ts";
import type { Emit } from "../model/event.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Scan } from "../model/scan.ts";
import type { Site } from "../model/site.ts";
import type { Language } from "../model/text.ts";
import { chooseSites } from "./choose-sites.ts";
import type { DataFolder } from "./data-folder.ts";
import { findScan, loadScan } from "./load-scan.ts";
import { continueScan, type ScanResult } from "./scan.ts";
import type { ScanRequest } from "./scan-request.ts";

/** What to go on with: the newest scan that was interrupted when no id is given. */
export interface AskedResume extends Pick<ScanRequest, "concurrency" | "browser" | "contact"> {
  readonly scan?: string;
  /** Sites to capture once more; `?` stands for every site with a cell that could not be determined. */
  readonly only?: readonly string[];
}

/** A scan that can be gone on with. */
export interface ResumableScan {
  readonly scan: Scan;
  readonly sites: readonly Site[];
  readonly request: ScanRequest;
  run(emit: Emit, signal: AbortSignal): Promise<ScanResult>;
}

/**
 * Finds a scan to go on with, by its own criteria and settings. Throws `OperatorError` when there is none, when there
 * is nothing left to do, or when its folder lacks what it was made with.
 */
export function resumeScan(data: DataFolder, asked: AskedResume, language: Language): ResumableScan {
  const { scan: id, only, ...means } = asked;
  const scan = id === undefined ? newestUnfinished(data) : findScan(data, id);
  const sites = data.store.scans.sites(scan.id).map(({ site }) => site);
  if (scan.settings === null) throw imported(scan);
  if (scan.status === "done" && only === undefined) throw finished(scan);
  const again = only === undefined ? undefined : sitesAgain(data, scan, only, sites, language);
  const request = {
    ...means,
    ...(again === undefined ? {} : { again }),
    data,
    language,
    settings: scan.settings,
    instrument: readInstrument(usedFile(data, scan, "instrument.yaml")),
    siteList: readSiteList(usedFile(data, scan, "sites.yaml")),
  };
  return { scan, sites, request, run: (emit, signal) => continueScan(request, scan, emit, signal) };
}

function newestUnfinished({ store }: DataFolder): Scan {
  const found = store.scans.list().findLast(({ status }) => status === "interrupted" || status === "running");
  if (found !== undefined) return found;
  throw new OperatorError({ nl: "geen enkele scan is onderbroken", en: "no scan was interrupted" });
}

function sitesAgain(
  data: DataFolder,
  scan: Scan,
  only: readonly string[],
  sites: readonly Site[],
  language: Language,
): readonly string[] {
  const named = only.filter((id) => id !== "?");
  chooseSites({ id: scan.siteList, title: scan.siteList, sites }, named);
  const open = only.includes("?") ? sitesWithOpenCells(data, scan, language) : [];
  const again = sites.map(({ id }) => id).filter((id) => named.includes(id) || open.includes(id));
  if (again.length > 0) return again;
  throw new OperatorError({
    nl: `in scan ${scan.id} is elke cel vastgesteld: er is geen ?`,
    en: `every cell of scan ${scan.id} was determined: there is no ?`,
  });
}

function sitesWithOpenCells(data: DataFolder, scan: Scan, language: Language): readonly string[] {
  const { assertions } = loadScan(data, scan.id, language).judgement;
  return assertions.filter(({ outcome }) => outcome === "cantTell").map(({ site }) => site);
}

function usedFile(data: DataFolder, scan: Scan, name: string): string {
  const path = join(data.scan(scan.id), name);
  if (existsSync(path)) return path;
  throw new OperatorError({
    nl: `scan ${scan.id} kan niet verder: ${path} is er niet meer`,
    en: `scan ${scan.id} cannot go on: ${path} is no longer there`,
  });
}

function imported({ id }: Scan): OperatorError {
  return new OperatorError({
    nl: `scan ${id} is ingevoerd en niet door dit programma gemaakt: er valt niets te hervatten`,
    en: `scan ${id} was imported and not made by this tool: there is nothing to go on with`,
  });
}

function finished({ id }: Scan): OperatorError {
  return new OperatorError({
    nl: `scan ${id} is al klaar; cellen met een ? opnieuw laten bekijken kan met --only '?'`,
    en: `scan ${id} is done already; to have cells with a ? looked at again, use --only '?'`,
  });
}
