import type { Decision, Mode, Outcome } from "../model/outcome.ts";
import type { Reason } from "../model/reason.ts";
import type { Scan } from "../model/scan.ts";
import type { Site } from "../model/site.ts";
import type { Store } from "./store.ts";

/** A cell of a score table that was made elsewhere, by people or by another copy of this tool. */
export interface ImportedCell {
  readonly site: string;
  readonly siteName: string;
  readonly url: string;
  readonly criterion: string;
  readonly outcome: Outcome;
  readonly mode: Mode;
  readonly decision: Decision;
  readonly reason: Reason | null;
}

/** What a score table says of itself. */
export interface ImportedTable {
  readonly scan: string;
  /** ISO date, or year and month. */
  readonly date: string;
  readonly siteList: string;
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly instrumentDigest: string;
  readonly importedAt: string;
  readonly cells: readonly ImportedCell[];
}

/** No judge of ours made these assertions. */
export const IMPORTED_JUDGE_VERSION = 0;

/**
 * Enters a score table as a scan without captures, such as the published table of 2020 (scan zero). Whole or not at
 * all; false when the scan is there already, which stays as it is.
 */
export function importScan(store: Store, table: ImportedTable): boolean {
  return store.transaction(() => {
    if (store.scans.get(table.scan) !== undefined) return false;
    store.scans.add(scanOf(table), sitesOf(table.cells));
    for (const site of sitesOf(table.cells)) {
      store.scans.siteEnded(table.scan, site.id, { at: table.importedAt, captures: 0, failed: null });
    }
    const judgement = {
      scan: table.scan,
      instrumentDigest: table.instrumentDigest,
      judgeVersion: IMPORTED_JUDGE_VERSION,
      judgedAt: table.importedAt,
    };
    store.assertions.save(judgement, table.cells.map(assertionOf));
    return true;
  });
}

function scanOf(table: ImportedTable): Scan {
  return {
    id: table.scan,
    date: table.date,
    startedAt: null,
    endedAt: null,
    siteList: table.siteList,
    siteListDigest: "",
    instrument: table.instrument,
    instrumentVersion: table.instrumentVersion,
    tool: "",
    browser: null,
    settings: null,
    status: "imported",
  };
}

function sitesOf(cells: readonly ImportedCell[]): readonly Site[] {
  const sites = new Map(cells.map(({ site, siteName, url }) => [site, { id: site, name: siteName, url }]));
  return [...sites.values()].map((site) => ({ ...site, status: "active", hosts: [], hints: [] }));
}

function assertionOf(cell: ImportedCell) {
  const { site, criterion, outcome, mode, decision, reason } = cell;
  return {
    site,
    criterion,
    outcome,
    mode,
    decision,
    reason,
    capture: 0,
    capturedAt: null,
    facts: [],
    evidence: null,
    borderCase: false,
  };
}
