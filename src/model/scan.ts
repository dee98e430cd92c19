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
  readonly settings: ScanSettings | null;
  readonly status: "running" | "interrupted" | "done" | "imported";
}

/** How a scan looks, and how often it looks again at what has an outcome. */
export interface ScanSettings extends CaptureSettings {
  /** Capture sites again of which a cell differs from the former scan. */
  readonly confirmFlips?: boolean;
  /** How often each site is captured, to tell how far a scan agrees with itself. Once when absent. */
  readonly repeat?: number;
}

/** One judging of a scan's captures: natural key scan, instrument digest, judge version. */
export interface Judgement {
  readonly scan: string;
  readonly instrumentDigest: string;
  readonly judgeVersion: number;
  readonly judgedAt: string;
  readonly assertions: readonly Assertion[];
}
