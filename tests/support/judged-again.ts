import type { DataFolder } from "../../src/app/data-folder.ts";
import { judgedScan } from "../../src/app/judged-scan.ts";
import { loadScan } from "../../src/app/load-scan.ts";
import { changedCells, compareScans } from "../../src/report/compare/compare-scans.ts";

/**
 * The cells that are no longer as published when every archive of a data folder is judged again by its own instrument
 * and today's tool, as a comparison of the scan with itself tells them; none, unless the tool changed.
 */
export function changesWhenJudgedAgain(data: DataFolder): readonly string[] {
  return archivedScans(data).flatMap((id) => {
    const loaded = loadScan(data, id, "nl");
    const judged = judgedScan(data, loaded, loaded.instrument);
    const asPublished = new Map(judged.assertions.map((one) => [`${one.site} ${one.criterion}`, JSON.stringify(one)]));
    const otherwise = judged.own.filter(
      (one) => asPublished.get(`${one.site} ${one.criterion}`) !== JSON.stringify(one),
    );
    const changed = compareScans(judged, judged).sites.flatMap((site) =>
      changedCells(site).map(({ criterion }) => `${id} ${site.id} ${criterion.id}: changed`),
    );
    return [...changed, ...otherwise.map((one) => `${id} ${one.site} ${one.criterion}: judged otherwise`)];
  });
}

/** Ids of the scans that have captures. */
export function archivedScans({ store }: DataFolder): readonly string[] {
  return store.scans
    .list()
    .filter(({ settings }) => settings !== null)
    .map(({ id }) => id);
}
