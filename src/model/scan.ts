import type { Assertion } from "./assertion.ts";
import type { BrowserInfo, CaptureSettings } from "./capture.ts";

/** One dated run over a site list. */
export interface Scan {
  readonly id: string;
  /** ISO date, or year and month (`2020-09`) when no more is known. */
  readonly date: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly siteList: string;
  readonly siteListDigest: string;
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly tool: string;
  readonly browser: BrowserInfo | null;
  readonly settings: CaptureSettings | null;
  readonly status: "running" | "interrupted" | "done" | "imported";
}

/** One judging of a scan's captures: natural key scan, instrument digest, judge version. */
export interface Judgement {
  readonly scan: string;
  readonly instrumentDigest: string;
  readonly judgeVersion: number;
  readonly judgedAt: string;
  readonly assertions: readonly Assertion[];
}
