import type { ReadInstrument } from "../inputs/read-file.ts";
import type { Site } from "../model/site.ts";
import type { JudgedScan } from "../report/compare/judged-scan.ts";
import type { DataFolder } from "./data-folder.ts";
import { type LoadedScan, usedSiteList } from "./load-scan.ts";
import { rejudge } from "./rejudge.ts";
import { scanCaptures } from "./scan-captures.ts";

/** A scan made ready to be compared: its archive is judged again by its own instrument and by the yardstick. */
export function judgedScan(data: DataFolder, loaded: LoadedScan, yardstick: ReadInstrument): JudgedScan {
  const { scan, judgement, instrument, table } = loaded;
  const { sites } = table.siteList;
  const isLookedAt = ({ id }: Site) => judgement.assertions.some(({ site }) => site === id);
  const leftOut = [...sites.filter((site) => !isLookedAt(site)), ...notChosen(data, loaded)];
  const own = rejudge(data, loaded, instrument.instrument);
  return {
    scan,
    siteList: { ...table.siteList, sites: sites.filter(isLookedAt) },
    leftOut,
    ...(table.notice === undefined ? {} : { notice: table.notice }),
    instrument: instrument.instrument,
    instrumentDigest: judgement.instrumentDigest,
    judgeVersion: judgement.judgeVersion,
    assertions: judgement.assertions,
    captures: scanCaptures(data.scan(scan.id), table).captures,
    own,
    yardstick: yardstick.digest === instrument.digest ? own : rejudge(data, loaded, yardstick.instrument),
    publishedTerms: [],
    byOlderCriteria: [],
  };
}

export type Judge = (loaded: LoadedScan, yardstick: ReadInstrument) => JudgedScan;

/** Judges each scan by each yardstick once, however often it is compared. */
export function judgingOnce(data: DataFolder): Judge {
  const judged = new Map<string, JudgedScan>();
  return (loaded, yardstick) => {
    const key = `${loaded.scan.id} ${yardstick.digest}`;
    const known = judged.get(key) ?? judgedScan(data, loaded, yardstick);
    judged.set(key, known);
    return known;
  };
}

/** Sites of the list as it was used that this scan was not asked to look at. */
function notChosen(data: DataFolder, { scan }: LoadedScan): readonly Site[] {
  const chosen = data.store.scans.sites(scan.id).map(({ site }) => site.id);
  return usedSiteList(data, scan)?.sites.filter(({ id }) => !chosen.includes(id)) ?? [];
}

/** A scan as if its list had no other sites than these, where the rest is not asked for. */
export function ofSites(loaded: LoadedScan, ids: ReadonlySet<string>): LoadedScan {
  const { table } = loaded;
  const sites = table.siteList.sites.filter(({ id }) => ids.has(id));
  return { ...loaded, table: { ...table, siteList: { ...table.siteList, sites } } };
}
