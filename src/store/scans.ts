import type { Database } from "better-sqlite3";
import { nearest } from "../model/nearest.ts";
import type { Reason } from "../model/reason.ts";
import type { Scan } from "../model/scan.ts";
import type { Site } from "../model/site.ts";
import { type ScanRow, type ScanSite, type ScanSiteRow, scanFromRow, scanSiteFromRow, scanToRow } from "./scan-rows.ts";

export interface SiteEnd {
  readonly at: string;
  readonly captures: number;
  readonly failed: Reason | null;
}

export interface Scans {
  /** Enters a scan with its sites, all waiting. A scan id is given once: a second time throws. */
  add(scan: Scan, sites: readonly Site[]): void;
  siteStarted(scan: string, site: string, at: string): void;
  siteEnded(scan: string, site: string, end: SiteEnd): void;
  /** Sets the state of the scan; `endedAt` null while it goes on. */
  setStatus(scan: string, status: Scan["status"], endedAt: string | null): void;
  get(id: string): Scan | undefined;
  /** Oldest first, by date. */
  list(): readonly Scan[];
  /** In the order of the site list. */
  sites(scan: string): readonly ScanSite[];
  /** The newest scan that was not imported; of one site list when it is given. */
  latest(siteList?: string): Scan | undefined;
  /** The id that a mistyped one most likely meant. */
  nearest(id: string): string | undefined;
  /** Removes a scan with all that was concluded from it. Its files are not touched. */
  remove(id: string): void;
}

/** The scans of a database. */
export function createScans(database: Database): Scans {
  const insert = database.prepare<ScanRow>(
    `INSERT INTO scan VALUES (@id, @date, @started_at, @ended_at, @site_list, @site_list_digest, @instrument,
      @instrument_version, @tool, @browser, @settings, @status)`,
  );
  const insertSite = database.prepare<[string, string, number, string]>(
    "INSERT INTO scan_site (scan, site, position, definition, state) VALUES (?, ?, ?, ?, 'waiting')",
  );
  const start = database.prepare<[string, string, string]>(
    "UPDATE scan_site SET state = 'running', started_at = ?, ended_at = NULL WHERE scan = ? AND site = ?",
  );
  const end = database.prepare<[string, number, string | null, string, string]>(
    "UPDATE scan_site SET state = 'done', ended_at = ?, captures = ?, failed = ? WHERE scan = ? AND site = ?",
  );
  const status = database.prepare<[string, string | null, string]>(
    "UPDATE scan SET status = ?, ended_at = ? WHERE id = ?",
  );
  const byId = database.prepare<[string], ScanRow>("SELECT * FROM scan WHERE id = ?");
  const all = database.prepare<[], ScanRow>("SELECT * FROM scan ORDER BY date, started_at, id");
  const sitesOf = database.prepare<[string], ScanSiteRow>("SELECT * FROM scan_site WHERE scan = ? ORDER BY position");
  const remove = database.prepare<[string]>("DELETE FROM scan WHERE id = ?");
  const list = () => all.all().map(scanFromRow);

  return {
    add: database.transaction((scan: Scan, sites: readonly Site[]) => {
      insert.run(scanToRow(scan));
      for (const [position, site] of sites.entries()) insertSite.run(scan.id, site.id, position, JSON.stringify(site));
    }),
    siteStarted: (scan, site, at) => void start.run(at, scan, site),
    siteEnded: (scan, site, { at, captures, failed }) => void end.run(at, captures, failed, scan, site),
    setStatus: (scan, to, endedAt) => void status.run(to, endedAt, scan),
    get: (id) => optional(byId.get(id), scanFromRow),
    list,
    sites: (scan) => sitesOf.all(scan).map(scanSiteFromRow),
    latest: (siteList) =>
      list().findLast((scan) => scan.status !== "imported" && (siteList === undefined || scan.siteList === siteList)),
    nearest: (id) =>
      nearest(
        id,
        list().map((scan) => scan.id),
      ),
    remove: (id) => void remove.run(id),
  };
}

function optional<Row, T>(row: Row | undefined, toModel: (row: Row) => T): T | undefined {
  return row === undefined ? undefined : toModel(row);
}
