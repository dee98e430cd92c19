import type { Scan } from "../model/scan.ts";
import type { DataFolder } from "./data-folder.ts";

/** A scan as a list of scans shows it. */
export interface ListedScan {
  readonly scan: Scan;
  readonly sites: number;
  /** Sites that were captured and judged. */
  readonly done: number;
}

/** The scans of a data folder, oldest first. */
export function listScans({ store }: DataFolder): readonly ListedScan[] {
  return store.scans.list().map((scan) => {
    const sites = store.scans.sites(scan.id);
    return { scan, sites: sites.length, done: sites.filter(({ state }) => state === "done").length };
  });
}
