import type { Assertion } from "../../model/assertion.ts";
import type { Capture } from "../../model/capture.ts";
import type { Instrument } from "../../model/instrument.ts";
import type { Scan } from "../../model/scan.ts";
import type { Site, SiteList } from "../../model/site.ts";

/** A scan as published, ready to be compared. */
export interface PublishedScan {
  readonly scan: Scan;
  /** With the sites that were looked at. */
  readonly siteList: SiteList;
  /** Sites of the list that were not: left out of the scan, or it was interrupted before their turn. */
  readonly leftOut: readonly Site[];
  /** What every page about it has to say first. */
  readonly notice?: string;
  readonly instrument: Instrument;
  readonly instrumentDigest: string;
  readonly judgeVersion: number;
  readonly assertions: readonly Assertion[];
}

/** A scan with its archive judged again: by its own instrument and by the yardstick of the comparison. */
export interface JudgedScan extends PublishedScan {
  readonly captures: readonly Capture[];
  readonly own: readonly Assertion[];
  readonly yardstick: readonly Assertion[];
  /** By the yardstick with the terms of 2020 alone; empty when that was not asked. */
  readonly publishedTerms: readonly Assertion[];
  /** By the criteria of the older scan it is compared with; empty where those are the same, or nothing was captured then. */
  readonly byOlderCriteria: readonly Assertion[];
}

/** The assertion of a cell among many. */
export function assertionIn(all: readonly Assertion[], site: string, criterion: string): Assertion | undefined {
  return all.find((one) => one.site === site && one.criterion === criterion);
}
