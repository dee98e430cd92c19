import type { ScanEvent, SiteStep } from "../../model/event.ts";
import type { Reason } from "../../model/reason.ts";

/** How far a scan has come, as far as its events tell. Times are milliseconds of one clock. */
export interface Progress {
  readonly scan: string;
  readonly startedAt: number;
  readonly sites: number;
  readonly expectedSeconds: number;
  readonly atWork: readonly SiteAtWork[];
  readonly ended: readonly EndedSite[];
  /** The most sites that were ever in work together. */
  readonly together: number;
}

export interface SiteAtWork {
  readonly site: string;
  readonly startedAt: number;
  readonly step: SiteStep | null;
  readonly done: number;
  readonly of: number;
  readonly detail: string;
}

export interface EndedSite {
  readonly site: string;
  readonly seconds: number;
  readonly failed: Reason | null;
}

export const NOT_STARTED: Progress = {
  scan: "",
  startedAt: 0,
  sites: 0,
  expectedSeconds: 0,
  atWork: [],
  ended: [],
  together: 1,
};

/** The progress after one more event. */
export function advance(progress: Progress, event: ScanEvent, now: number): Progress {
  switch (event.type) {
    case "scan-started":
      return { ...NOT_STARTED, ...pick(event), startedAt: now };
    case "site-started":
      return begin(progress, event.site, now);
    case "site-step":
      return {
        ...progress,
        atWork: progress.atWork.map((one) => (one.site === event.site ? { ...one, ...step(event) } : one)),
      };
    case "look-again":
      return { ...progress, sites: progress.sites + event.sites.length };
    case "site-ended":
      return {
        ...progress,
        atWork: progress.atWork.filter(({ site }) => site !== event.site),
        ended: [...progress.ended, { site: event.site, seconds: event.seconds, failed: event.failed }],
      };
    default:
      return progress;
  }
}

function pick({ scan, sites, expectedSeconds }: Extract<ScanEvent, { type: "scan-started" }>) {
  return { scan, sites, expectedSeconds };
}

function begin(progress: Progress, site: string, now: number): Progress {
  const atWork = [...progress.atWork, { site, startedAt: now, step: null, done: 0, of: 0, detail: "" }];
  return { ...progress, atWork, together: Math.max(progress.together, atWork.length) };
}

function step({ step: name, done, of, detail }: Extract<ScanEvent, { type: "site-step" }>) {
  return { step: name, done, of, detail };
}
