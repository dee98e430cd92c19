import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseScoreTable } from "../inputs/score-table.ts";
import { asDiskProblem } from "../model/disk-problem.ts";
import { importScan } from "../store/import-scan.ts";
import { openStore, type Store } from "../store/store.ts";

/** Where scans are kept: the database, and a folder per scan. */
export interface DataFolder {
  readonly path: string;
  readonly store: Store;
  /** Folder of one scan. */
  scan(id: string): string;
}

/** The published table of 2020, in every database. */
export const SCAN_ZERO = "2020-09-published";
const SCAN_ZERO_TABLE = new URL("../../reports/2020-09-published/scores.csv", import.meta.url);

/** Opens a data folder, made when it is not there. The published table of 2020 (scan zero) is entered in a new one. */
export function openDataFolder(path: string): DataFolder {
  makeFolder(path);
  const store = openStore(join(path, "quickscan.db"));
  enterScanZero(store);
  return { path, store, scan: (id) => join(path, id) };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw asDiskProblem(error, path);
  }
}

function enterScanZero(store: Store): void {
  const records = parseScoreTable(readFileSync(SCAN_ZERO_TABLE, "utf8"), "reports/2020-09-published/scores.csv");
  const first = records[0];
  if (!first || store.scans.get(first.scan) !== undefined) return;
  importScan(store, {
    scan: first.scan,
    date: first.date,
    siteList: "innovatie-2020",
    instrument: first.instrument,
    instrumentVersion: "",
    instrumentDigest: "",
    importedAt: new Date().toISOString(),
    cells: records,
  });
}
