import type { ReadInstrument, ReadSiteList } from "../inputs/read-file.ts";
import type { ScanSettings } from "../model/scan.ts";
import type { Language } from "../model/text.ts";
import type { DataFolder } from "./data-folder.ts";

/** What to scan, by which criteria, and how. */
export interface ScanRequest {
  readonly data: DataFolder;
  readonly siteList: ReadSiteList;
  readonly instrument: ReadInstrument;
  readonly settings: Omit<ScanSettings, "userAgent">;
  readonly language: Language;
  readonly id?: string;
  /** Ids of the sites to scan; all when absent. */
  readonly only?: readonly string[];
  /** Ids of sites to capture once more; without it a scan goes on with the sites that are not finished. */
  readonly again?: readonly string[];
  readonly concurrency?: number;
  readonly browser?: string;
  readonly contact?: string;
}
