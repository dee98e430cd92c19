import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { expectedSeconds } from "../capture/plan.ts";
import type { Emit } from "../model/event.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Scan } from "../model/scan.ts";
import type { Site } from "../model/site.ts";
import type { Table } from "../report/table.ts";
import { lockScan } from "../store/scan-lock.ts";
import type { ScanSite } from "../store/scan-rows.ts";
import type { DataFolder } from "./data-folder.ts";
import { enterScan } from "./enter-scan.ts";
import { laterLooks } from "./later-looks.ts";
import { writeOutputs } from "./outputs.ts";
import { createPasses } from "./scan-pass.ts";
import type { ScanRequest } from "./scan-request.ts";

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

/**
 * Goes on with a scan: sites whose manifest is written are not visited again, an unfinished one starts anew. Throws
 * `OperatorError` when another program is at work on it.
 */
export async function continueScan(
  request: ScanRequest,
  begun: Scan,
  emit: Emit,
  signal: AbortSignal,
): Promise<ScanResult> {
  const lock = lockScan(request.data.scan(begun.id));
  if (lock === undefined) throw atWork(begun);
  try {
    return await goOn(request, begun, emit, signal);
  } finally {
    lock.release();
  }
}

async function goOn(request: ScanRequest, begun: Scan, emit: Emit, signal: AbortSignal): Promise<ScanResult> {
  const { store } = request.data;
  const startedAt = performance.now();
  const passes = createPasses(request, begun, emit, signal);
  passes.settleWritten();
  const turns = store.scans.sites(begun.id).filter((one) => hasTurn(one, request));
  emit({
    type: "scan-started",
    scan: begun.id,
    sites: turns.length,
    expectedSeconds: expectedFor(turns.length, request),
  });
  store.scans.setStatus(begun.id, "running", null);
  await passes.pass(turns.map(({ site }) => ({ site })));
  for (const { why, sites } of laterLooks(request, begun)) {
    const again = signal.aborted ? [] : sites();
    if (again.length > 0) emit({ type: "look-again", why, sites: again.map(({ site }) => site.id) });
    await passes.pass(again);
  }

  const sites = store.scans.sites(begun.id);
  const done = !signal.aborted && sites.every(({ state }) => state === "done");
  store.scans.setStatus(begun.id, done ? "done" : "interrupted", done ? new Date().toISOString() : null);
  const table = await writeOutputs(request.data, begun.id, request.language);
  emit({ type: "scan-ended", scan: begun.id, seconds: (performance.now() - startedAt) / 1000 });
  const unread = sites.filter(({ failed }) => failed !== null && failed !== "ended").map(({ site }) => site);
  return { scan: table.scan, table, folder: request.data.scan(begun.id), unread, interrupted: signal.aborted };
}

function atWork({ id }: Scan): OperatorError {
  return new OperatorError({
    nl: `aan scan ${id} wordt al gewerkt, in een ander venster; wacht tot die klaar is of stop hem daar met Ctrl-C`,
    en: `scan ${id} is being worked on in another window; wait until it is done, or stop it there with Ctrl-C`,
  });
}

function hasTurn({ site, state }: ScanSite, { again }: ScanRequest): boolean {
  return again === undefined ? state !== "done" : again.includes(site.id);
}

function expectedFor(sites: number, request: ScanRequest): number {
  const together = Math.min(sites, request.concurrency ?? 2 * availableParallelism());
  const once = expectedSeconds({ ...request.settings, userAgent: "" });
  return together === 0 ? 0 : Math.ceil(sites / together) * once * (request.settings.repeat ?? 1);
}
