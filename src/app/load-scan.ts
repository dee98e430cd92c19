import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ReadInstrument, readInstrument, readSiteList } from "../inputs/read-file.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Judgement, Scan } from "../model/scan.ts";
import type { SiteList } from "../model/site.ts";
import type { Language } from "../model/text.ts";
import { buildTable, type Table } from "../report/table.ts";
import type { DataFolder } from "./data-folder.ts";
import { DEFAULT_INSTRUMENT } from "./default-instrument.ts";
import { noticeOf } from "./demo-list.ts";

/** A scan as judged once, laid out as a table. */
export interface LoadedScan {
  readonly scan: Scan;
  readonly judgement: Judgement;
  readonly instrument: ReadInstrument;
  readonly table: Table;
}

/**
 * Loads a scan with its first judgement ("as published"), or the newest one by the given instrument. Throws
 * `OperatorError` when there is no such scan, with the nearest known id.
 */
export function loadScan(
  data: DataFolder,
  id: string | undefined,
  language: Language,
  instrument?: ReadInstrument,
): LoadedScan {
  const scan = findScan(data, id);
  const used = instrument ?? instrumentOf(data, scan);
  const judgement = judgementOf(data, scan, used.digest, instrument !== undefined);
  const sites = data.store.scans.sites(scan.id).map(({ site }) => site);
  const siteList = { id: scan.siteList, title: usedSiteList(data, scan)?.title ?? scan.siteList, sites };
  return {
    scan,
    judgement,
    instrument: used,
    table: buildTable(scan, siteList, used.instrument, judgement.assertions, { language, notice: noticeOf(scan) }),
  };
}

/** The site list as it was used in the scan; undefined where it is not kept. */
export function usedSiteList(data: DataFolder, scan: Scan): SiteList | undefined {
  const used = join(data.scan(scan.id), "sites.yaml");
  return existsSync(used) ? readSiteList(used).siteList : undefined;
}

/** The scan of that id, or the newest one. */
export function findScan({ store }: DataFolder, id: string | undefined): Scan {
  const found = id === undefined ? store.scans.latest() : store.scans.get(id);
  if (found) return found;
  if (id === undefined)
    throw new OperatorError({
      nl: "er is nog geen scan: maak er een met `scan <sitelijst.yaml>`",
      en: "there is no scan yet: make one with `scan <site-list.yaml>`",
    });
  const meant = store.scans.nearest(id);
  throw new OperatorError({
    nl: `scan "${id}" bestaat niet${meant === undefined ? "" : `; bedoelt u "${meant}"?`}`,
    en: `there is no scan "${id}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
  });
}

/** The criteria file as it was used in the scan; for an imported table the one that ships with the tool. */
export function instrumentOf(data: DataFolder, scan: Scan): ReadInstrument {
  const used = join(data.scan(scan.id), "instrument.yaml");
  return readInstrument(existsSync(used) ? used : DEFAULT_INSTRUMENT);
}

function judgementOf({ store }: DataFolder, scan: Scan, digest: string, newest: boolean): Judgement {
  const heads = store.assertions.judgementsOf(scan.id);
  const wanted = newest ? (heads.findLast((head) => head.instrumentDigest === digest) ?? heads[0]) : heads[0];
  const judgement = wanted && store.assertions.get(wanted);
  return (
    judgement ?? {
      scan: scan.id,
      instrumentDigest: digest,
      judgeVersion: 0,
      judgedAt: new Date().toISOString(),
      assertions: [],
    }
  );
}
