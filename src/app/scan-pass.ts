import { JUDGE_VERSION } from "../judge/judge.ts";
import type { Recheck } from "../model/capture.ts";
import type { Emit } from "../model/event.ts";
import type { Scan } from "../model/scan.ts";
import type { Site } from "../model/site.ts";
import { captureFolder, openCaptureArchive } from "../store/archive.ts";
import { captureSites, failureOf } from "./capture-sites.ts";
import { captureNumbers, judgeSite } from "./judge-captures.ts";
import type { ScanRequest } from "./scan-request.ts";

export interface Passes {
  /** Captures sites once each, and judges and stores each as soon as its capture is written. */
  readonly pass: (sites: readonly SiteToCapture[]) => Promise<void>;
  /** Judges captures that were written when the tool was ended, and not judged: they are whole. */
  readonly settleWritten: () => void;
}

export interface SiteToCapture {
  readonly site: Site;
  /** The cells that the capture is to check; absent when it is to determine them. */
  readonly recheck?: Recheck;
}

/** The passes over sites of one scan; a scan may need several, such as one more for what could not be determined. */
export function createPasses(request: ScanRequest, begun: Scan, emit: Emit, signal: AbortSignal): Passes {
  const { store } = request.data;
  const scanFolder = request.data.scan(begun.id);
  const { instrument, digest } = request.instrument;
  // What is captured later joins the judgement that the scan was published with, though the tool be a newer one.
  const judgement = store.assertions.judgementsOf(begun.id)[0] ?? {
    scan: begun.id,
    instrumentDigest: digest,
    judgeVersion: JUDGE_VERSION,
    judgedAt: new Date().toISOString(),
  };

  const finish = (site: Site, captures: number, failed: ReturnType<typeof failureOf>): void =>
    store.transaction(() => {
      // A site that was read once stays read, whatever a later capture of it met.
      const earlier = store.scans.sites(begun.id).find((one) => one.site.id === site.id);
      const readBefore = earlier !== undefined && earlier.captures > 0 && earlier.failed === null;
      store.assertions.save(judgement, judgeSite(scanFolder, site.id, instrument));
      store.scans.siteEnded(begun.id, site.id, {
        at: new Date().toISOString(),
        captures,
        failed: readBefore ? null : failed,
      });
    });

  const settleWritten = (): void => {
    for (const { site, captures } of store.scans.sites(begun.id)) {
      const written = captureNumbers(scanFolder, site.id).filter((number) => number > captures);
      for (const number of written)
        finish(site, number, failureOf(openCaptureArchive(captureFolder(scanFolder, site.id, number)).capture));
    }
  };

  const pass = async (sites: readonly SiteToCapture[]): Promise<void> => {
    if (sites.length === 0) return;
    const captures = new Map(store.scans.sites(begun.id).map((one) => [one.site.id, one.captures]));
    const { browser, contact, concurrency } = request;
    const { maxPages, maxQueries, maxResults, delayMs, render, robots } = request.settings;
    await captureSites(
      {
        scan: begun.id,
        scanFolder,
        sites: sites.map((turn) => ({ ...turn, number: (captures.get(turn.site.id) ?? 0) + 1 })),
        instrument,
        language: request.language,
        settings: { maxPages, maxQueries, maxResults, delayMs, render, robots },
        ...(browser === undefined ? {} : { browser }),
        ...(contact === undefined ? {} : { contact }),
        ...(concurrency === undefined ? {} : { concurrency }),
      },
      {
        emit,
        signal,
        // A site that is checked has its outcomes: broken off, it is still done.
        begun: (site) => {
          const first = captures.get(site.id) === 0 || request.again?.includes(site.id) === true;
          if (first) store.scans.siteStarted(begun.id, site.id, new Date().toISOString());
        },
        written: (site, capture) => finish(site, capture.number, failureOf(capture)),
      },
    );
  };

  return { pass, settleWritten };
}
