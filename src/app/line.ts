import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSiteList } from "../inputs/read-file.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Scan } from "../model/scan.ts";
import type { SiteList } from "../model/site.ts";
import type { DataFolder } from "./data-folder.ts";

/** A site list, as far as it says to which line it belongs. */
type OfLine = Pick<SiteList, "id" | "continues">;

/** The same list, or one that continues the other, directly or by lists of other scans between them. */
export function isOneLine(data: DataFolder, older: OfLine, newer: OfLine): boolean {
  const continued = new Map<string, string | undefined>([[newer.id, newer.continues]]);
  for (const { id, siteList } of data.store.scans.list()) {
    if (!continued.has(siteList)) continued.set(siteList, continuedBy(data, id));
  }
  const seen = new Set<string>();
  for (let id: string | undefined = newer.id; id !== undefined && !seen.has(id); id = continued.get(id)) {
    if (id === older.id) return true;
    seen.add(id);
  }
  return false;
}

/** The last scan of the same line, of those that suit, that was finished before a scan began. */
export function formerScan(data: DataFolder, scan: Scan, suits: (one: Scan) => boolean): Scan | undefined {
  const { id, siteList, startedAt } = scan;
  const continues = continuedBy(data, id);
  const list = continues === undefined ? { id: siteList } : { id: siteList, continues };
  return data.store.scans
    .list()
    .filter((one) => one.id !== id && one.status === "done" && (one.startedAt ?? "") < (startedAt ?? ""))
    .filter((one) => suits(one) && isOneLine(data, { id: one.siteList }, list))
    .toSorted((a, b) => ((a.startedAt ?? "") < (b.startedAt ?? "") ? -1 : 1))
    .at(-1);
}

/** The list that the site list of a scan continues, where the list is kept, can be read, and names one. */
function continuedBy(data: DataFolder, scan: string): string | undefined {
  const used = join(data.scan(scan), "sites.yaml");
  try {
    return existsSync(used) ? readSiteList(used).siteList.continues : undefined;
  } catch (error) {
    if (error instanceof OperatorError) return undefined;
    throw error;
  }
}
