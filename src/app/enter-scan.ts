import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { OperatorError } from "../model/operator-error.ts";
import type { Scan } from "../model/scan.ts";
import { writeReport } from "../report/write.ts";
import { chooseSites } from "./choose-sites.ts";
import type { DataFolder } from "./data-folder.ts";
import type { ScanRequest } from "./scan-request.ts";
import { TOOL } from "./tool.ts";

/** Enters a new scan in the database and keeps instrument and site list as used; nothing is contacted yet. */
export async function enterScan(request: ScanRequest): Promise<Scan> {
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
