import type { BrowserInfo } from "../model/capture.ts";
import type { Reason } from "../model/reason.ts";
import type { Scan, ScanSettings } from "../model/scan.ts";
import type { Site } from "../model/site.ts";

export type SiteProgress = "waiting" | "running" | "done";

/** A site within a scan: its entry as it was used, and how far the scan came with it. */
export interface ScanSite {
  readonly site: Site;
  readonly state: SiteProgress;
  /** Finished captures of this site in this scan. */
  readonly captures: number;
  /** Why the site as a whole could not be read. */
  readonly failed: Reason | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

export interface ScanRow {
  readonly id: string;
  readonly date: string;
  readonly started_at: string | null;
  readonly ended_at: string | null;
  readonly site_list: string;
  readonly site_list_digest: string;
  readonly instrument: string;
  readonly instrument_version: string;
  readonly tool: string;
  readonly browser: string | null;
  readonly settings: string | null;
  readonly status: Scan["status"];
}

export interface ScanSiteRow {
  readonly definition: string;
  readonly state: SiteProgress;
  readonly captures: number;
  readonly failed: Reason | null;
  readonly started_at: string | null;
  readonly ended_at: string | null;
}

export function scanToRow(scan: Scan): ScanRow {
  return {
    id: scan.id,
    date: scan.date,
    started_at: scan.startedAt,
    ended_at: scan.endedAt,
    site_list: scan.siteList,
    site_list_digest: scan.siteListDigest,
    instrument: scan.instrument,
    instrument_version: scan.instrumentVersion,
    tool: scan.tool,
    browser: scan.browser && JSON.stringify(scan.browser),
    settings: scan.settings && JSON.stringify(scan.settings),
    status: scan.status,
  };
}

export function scanFromRow(row: ScanRow): Scan {
  return {
    id: row.id,
    date: row.date,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    siteList: row.site_list,
    siteListDigest: row.site_list_digest,
    instrument: row.instrument,
    instrumentVersion: row.instrument_version,
    tool: row.tool,
    browser: row.browser === null ? null : (JSON.parse(row.browser) as BrowserInfo),
    settings: row.settings === null ? null : (JSON.parse(row.settings) as ScanSettings),
    status: row.status,
  };
}

export function scanSiteFromRow(row: ScanSiteRow): ScanSite {
  return {
    site: JSON.parse(row.definition) as Site,
    state: row.state,
    captures: row.captures,
    failed: row.failed,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  };
}
