import { availableParallelism } from "node:os";
import PQueue from "p-queue";
import { type Browsers, openBrowser } from "../browser/fleet.ts";
import { captureSite, endedSite } from "../capture/capture-site.ts";
import { planQuestions } from "../capture/plan.ts";
import { createPoliteness, type Politeness } from "../capture/politeness.ts";
import type { Capture, CaptureSettings, Recheck } from "../model/capture.ts";
import type { Emit } from "../model/event.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Reason } from "../model/reason.ts";
import type { Site } from "../model/site.ts";
import type { Language } from "../model/text.ts";
import { captureFolder, createCaptureArchive } from "../store/archive.ts";
import { TOOL } from "./tool.ts";

export interface CaptureRequest {
  readonly scan: string;
  readonly scanFolder: string;
  readonly sites: readonly SiteTurn[];
  readonly instrument: Instrument;
  readonly settings: Omit<CaptureSettings, "userAgent">;
  /** Of the captions in the pictures. */
  readonly language: Language;
  readonly concurrency?: number;
  readonly browser?: string;
  readonly contact?: string;
}

/** A site that is to be captured, and as which capture of this scan. */
export interface SiteTurn {
  readonly site: Site;
  readonly number: number;
  /** The cells that the capture is to check; absent when it is to determine them. */
  readonly recheck?: Recheck;
}

/** Told when a site begins and when its capture is written. */
export interface CaptureProgress {
  readonly emit: Emit;
  readonly begun: (site: Site) => void;
  readonly written: (site: Site, capture: Capture) => void;
  readonly signal: AbortSignal;
}

/** What a site may cost at most: bounds against traps, far above what a scan needs. */
const MOST_REQUESTS = 20_000;
const MOST_BYTES = 1_500_000_000;
const MOST_MINUTES = 60;

/**
 * Captures sites in parallel with one browser, and writes each to the archive. A site whose capture was cut off by an
 * interruption leaves no finished capture. Rejects with `OperatorError` when no browser starts.
 */
export async function captureSites(request: CaptureRequest, progress: CaptureProgress): Promise<void> {
  const browsers = await openBrowser({
    ...(request.browser === undefined ? {} : { browser: request.browser }),
    ...(request.contact === undefined ? {} : { contact: request.contact }),
    onReplaced: (why) => progress.emit({ type: "browser-replaced", why }),
  });
  const politeness = createPoliteness(request.settings.delayMs);
  const queue = new PQueue({ concurrency: request.concurrency ?? 2 * availableParallelism() });
  try {
    await Promise.all(
      request.sites.map((turn) => queue.add(() => captureOne(turn, request, progress, browsers, politeness))),
    );
  } finally {
    await browsers.close();
  }
}

async function captureOne(
  { site, number, recheck }: SiteTurn,
  request: CaptureRequest,
  progress: CaptureProgress,
  browsers: Browsers,
  politeness: Politeness,
): Promise<void> {
  if (progress.signal.aborted) return;
  const startedAt = performance.now();
  progress.begun(site);
  progress.emit({ type: "site-started", site: site.id });
  const sink = createCaptureArchive(captureFolder(request.scanFolder, site.id, number));
  const settings = { ...request.settings, userAgent: browsers.userAgent() };
  const common = { scan: request.scan, site, number, settings, browser: browsers.info(), tool: TOOL };
  const capture =
    site.status === "ended"
      ? endedSite(common)
      : await withTab(site, browsers, progress.signal, (tab) =>
          captureSite({
            ...common,
            tab,
            plan: planQuestions(request.instrument),
            politeness,
            language: request.language,
            sink,
            emit: progress.emit,
            stopped: () => progress.signal.aborted || performance.now() - startedAt > MOST_MINUTES * 60_000,
          }),
        );
  if (capture === undefined || progress.signal.aborted) return;
  await sink.finish(recheck === undefined ? capture : { ...capture, recheck });
  progress.written(site, capture);
  progress.emit({
    type: "site-ended",
    site: site.id,
    failed: failureOf(capture),
    seconds: (performance.now() - startedAt) / 1000,
  });
}

async function withTab<T>(
  site: Site,
  browsers: Browsers,
  signal: AbortSignal,
  work: (tab: Awaited<ReturnType<Browsers["openSite"]>>) => Promise<T>,
): Promise<T | undefined> {
  const tab = await browsers.openSite({ hosts: hostsOf(site), maxRequests: MOST_REQUESTS, maxBytes: MOST_BYTES });
  try {
    return await unlessAborted(work(tab), signal);
  } finally {
    await tab.close();
  }
}

/** What the work gives; undefined as soon as the scan is interrupted, however long a page may still take. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  const aborted = Promise.withResolvers<undefined>();
  const letGo = (): void => aborted.resolve(undefined);
  signal.addEventListener("abort", letGo);
  if (signal.aborted) letGo();
  // Work that was let go fails when its tab is closed; nobody asks for it any more.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", letGo);
  }
}

/** The hosts that the list names: its own address and further hosts of the owner. */
function hostsOf(site: Site): readonly string[] {
  return [new URL(site.url).host, ...site.hosts];
}

/** Why a site as a whole could not be looked at; null when it could. */
export function failureOf({ state }: Capture): Reason | null {
  return state.status === "unread" ? state.reason : null;
}
