import type { ReadInstrument } from "../inputs/read-file.ts";
import type { SiteList } from "../model/site.ts";
import type { JudgedScan } from "../report/compare/judged-scan.ts";
import type { DataFolder } from "./data-folder.ts";
import type { LoadedScan } from "./load-scan.ts";
import { rejudge } from "./rejudge.ts";
import { scanCaptures } from "./scan-captures.ts";

/** A scan made ready to be compared: its archive is judged again by its own instrument and by the yardstick. */
export function judgedScan(
  data: DataFolder,
  loaded: LoadedScan,
  yardstick: ReadInstrument,
  siteList: SiteList = loaded.table.siteList,
): JudgedScan {
  const { scan, judgement, instrument, table } = loaded;
  const own = rejudge(data, loaded, instrument.instrument);
  return {
    scan,
    siteList,
    ...(table.notice === undefined ? {} : { notice: table.notice }),
    instrument: instrument.instrument,
    instrumentDigest: judgement.instrumentDigest,
    judgeVersion: judgement.judgeVersion,
    assertions: judgement.assertions,
    captures: scanCaptures(data.scan(scan.id), table).captures,
    own,
    yardstick: yardstick.digest === instrument.digest ? own : rejudge(data, loaded, yardstick.instrument),
    publishedTerms: [],
  };
}

/** A scan as if its list had no other sites than these, where the rest is not asked for. */
export function ofSites(loaded: LoadedScan, ids: ReadonlySet<string>): LoadedScan {
  const { table } = loaded;
  const sites = table.siteList.sites.filter(({ id }) => ids.has(id));
  return { ...loaded, table: { ...table, siteList: { ...table.siteList, sites } } };
}
