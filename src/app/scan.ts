import { existsSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { expectedSeconds } from "../capture/plan.ts";
import type { ReadInstrument, ReadSiteList } from "../inputs/read-file.ts";
import { JUDGE_VERSION } from "../judge/judge.ts";
import type { CaptureSettings } from "../model/capture.ts";
import type { Emit } from "../model/event.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Scan } from "../model/scan.ts";
import type { Site } from "../model/site.ts";
import type { Language } from "../model/text.ts";
import type { Table } from "../report/table.ts";
import { writeReport } from "../report/write.ts";
import { captureFolder, openCaptureArchive } from "../store/archive.ts";
import type { ScanSite } from "../store/scan-rows.ts";
import { captureSites, failureOf, type SiteTurn } from "./capture-sites.ts";
import { chooseSites } from "./choose-sites.ts";
import type { DataFolder } from "./data-folder.ts";
import { captureNumbers, judgeSite } from "./judge-captures.ts";
import { writeOutputs } from "./outputs.ts";
import { TOOL } from "./tool.ts";

export interface ScanRequest {
  readonly data: DataFolder;
  readonly siteList: ReadSiteList;
  readonly instrument: ReadInstrument;
  readonly settings: Omit<CaptureSettings, "userAgent">;
  readonly language: Language;
  readonly id?: string;
  /** Ids of the sites to scan; all when absent. */
  readonly only?: readonly string[];
  /** Ids of sites to capture once more; without it a scan goes on with the sites that are not finished. */
  readonly again?: readonly string[];
  readonly concurrency?: number;
  readonly browser?: string;
  readonly contact?: string;
}

/** A scan that ended, with its table. */
export interface ScanResult {
  readonly scan: Scan;
  readonly table: Table;
  readonly folder: string;
  /** Sites whose home page could not be read; those that the list says have ended were not tried. */
  readonly unread: readonly Site[];
  readonly interrupted: boolean;
}

/** Captures every site of a list, judges what was archived, stores it, and writes the report. */
export async function scan(request: ScanRequest, emit: Emit, signal: AbortSignal): Promise<ScanResult> {
  const begun = await enterScan(request);
  try {
    return await continueScan(request, begun, emit, signal);
  } catch (error) {
    forgetUnlessBegun(request.data, begun.id);
    throw error;
  }
}

/** A scan of which no site was ever begun (the browser did not start) leaves nothing behind. */
function forgetUnlessBegun(data: DataFolder, id: string): void {
  if (data.store.scans.sites(id).some(({ state }) => state !== "waiting")) return;
  rmSync(data.scan(id), { recursive: true, force: true });
  data.store.scans.remove(id);
}

/** Goes on with a scan: sites whose manifest is written are not visited again, an unfinished one starts anew. */
export async function continueScan(
  request: ScanRequest,
  begun: Scan,
  emit: Emit,
  signal: AbortSignal,
): Promise<ScanResult> {
  const { data, settings } = request;
  const { store } = data;
  const startedAt = performance.now();
  const folder = data.scan(begun.id);
  const judgement = {
    scan: begun.id,
    instrumentDigest: request.instrument.digest,
    judgeVersion: JUDGE_VERSION,
    judgedAt: new Date().toISOString(),
  };
  const sites = store.scans.sites(begun.id);
  const finish = (site: Site, captures: number, failed: ReturnType<typeof failureOf>): void =>
    store.transaction(() => {
      store.assertions.save(judgement, judgeSite(folder, site.id, request.instrument.instrument));
      // A site that was read once stays read, whatever a later capture of it met.
      const readBefore = sites.some((one) => one.site.id === site.id && one.captures > 0 && one.failed === null);
      store.scans.siteEnded(begun.id, site.id, {
        at: new Date().toISOString(),
        captures,
        failed: readBefore ? null : failed,
      });
    });
  const turns: SiteTurn[] = sites
    .filter((one) => hasTurn(one, request))
    .map(({ site, captures }) => ({ site, number: captures + 1 }));
  emit({
    type: "scan-started",
    scan: begun.id,
    sites: turns.length,
    expectedSeconds: expectedFor(turns.length, request),
  });
  store.scans.setStatus(begun.id, "running", null);
  const pending = turns.filter(({ site, number }) => {
    // Killed between manifest and database: the capture is whole and only needs to be judged.
    const written = captureNumbers(folder, site.id).includes(number);
    if (written) finish(site, number, failureOf(openCaptureArchive(captureFolder(folder, site.id, number)).capture));
    return !written;
  });

  await captureSites(
    {
      scan: begun.id,
      scanFolder: folder,
      sites: pending,
      instrument: request.instrument.instrument,
      settings,
      ...optional(request),
    },
    {
      emit,
      signal,
      begun: (site) => store.scans.siteStarted(begun.id, site.id, new Date().toISOString()),
      written: (site, capture) => finish(site, capture.number, failureOf(capture)),
    },
  );

  const done = store.scans.sites(begun.id).every(({ state }) => state === "done");
  store.scans.setStatus(begun.id, done ? "done" : "interrupted", done ? new Date().toISOString() : null);
  const table = await writeOutputs(data, begun.id, request.instrument, request.language);
  emit({ type: "scan-ended", scan: begun.id, seconds: (performance.now() - startedAt) / 1000 });
  const unread = store.scans.sites(begun.id).filter(({ failed }) => failed !== null && failed !== "ended");
  return { scan: table.scan, table, folder, unread: unread.map(({ site }) => site), interrupted: signal.aborted };
}

function hasTurn({ site, state }: ScanSite, { again }: ScanRequest): boolean {
  return again === undefined ? state !== "done" : again.includes(site.id);
}

/** Enters a new scan in the database and keeps instrument and site list as used; nothing is contacted yet. */
async function enterScan(request: ScanRequest): Promise<Scan> {
  const { data, siteList, instrument, settings } = request;
  const sites = chooseSites(siteList.siteList, request.only);
  const id = request.id ?? newId(data, siteList.siteList.id);
  if (data.store.scans.get(id) !== undefined)
    throw new OperatorError({
      nl: `scan ${id} bestaat al: kies een andere --id, of ga ermee verder met resume ${id}`,
      en: `scan ${id} exists already: choose another --id, or go on with it: resume ${id}`,
    });
  const folder = data.scan(id);
  if (existsSync(join(folder, "captures"))) rmSync(join(folder, "captures"), { recursive: true });
  const now = new Date();
  const entered: Scan = {
    id,
    date: now.toISOString().slice(0, 10),
    startedAt: now.toISOString(),
    endedAt: null,
    siteList: siteList.siteList.id,
    siteListDigest: siteList.digest,
    instrument: instrument.instrument.id,
    instrumentVersion: instrument.instrument.version,
    tool: TOOL,
    browser: null,
    settings: { ...settings, userAgent: "" },
    status: "running",
  };
  await writeReport(folder, [
    { path: "instrument.yaml", content: instrument.text },
    { path: "sites.yaml", content: siteList.text },
  ]);
  data.store.scans.add(entered, sites);
  return entered;
}

function newId({ store }: DataFolder, list: string): string {
  const base = `${new Date().toISOString().slice(0, 10)}-${list}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (store.scans.get(id) === undefined) return id;
  }
}

function expectedFor(sites: number, request: ScanRequest): number {
  const together = Math.min(sites, request.concurrency ?? 2 * availableParallelism());
  return together === 0 ? 0 : Math.ceil(sites / together) * expectedSeconds({ ...request.settings, userAgent: "" });
}

function optional({
  browser,
  contact,
  concurrency,
}: ScanRequest): Partial<Pick<ScanRequest, "browser" | "contact" | "concurrency">> {
  return {
    ...(browser === undefined ? {} : { browser }),
    ...(contact === undefined ? {} : { contact }),
    ...(concurrency === undefined ? {} : { concurrency }),
  };
}
