import { JUDGE_VERSION } from "../judge/judge.ts";
import type { Emit } from "../model/event.ts";
import type { Scan } from "../model/scan.ts";
import type { Site } from "../model/site.ts";
import { captureFolder, openCaptureArchive } from "../store/archive.ts";
import { captureSites, failureOf } from "./capture-sites.ts";
import { captureNumbers, judgeSite } from "./judge-captures.ts";
import type { ScanRequest } from "./scan-request.ts";

/** Captures sites once each, and judges and stores each as soon as its capture is written. */
export type Pass = (sites: readonly Site[]) => Promise<void>;

/** A pass over sites of one scan; a scan may have several, such as one more for what could not be determined. */
export function createPass(request: ScanRequest, begun: Scan, emit: Emit, signal: AbortSignal): Pass {
  const { store } = request.data;
  const scanFolder = request.data.scan(begun.id);
  const { instrument, digest } = request.instrument;
  const judgement = {
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

  /** Killed between manifest and database: the capture is whole and only needs to be judged. */
  const finishWritten = (site: Site, number: number): boolean => {
    if (!captureNumbers(scanFolder, site.id).includes(number)) return false;
    finish(site, number, failureOf(openCaptureArchive(captureFolder(scanFolder, site.id, number)).capture));
    return true;
  };

  return async (sites) => {
    const captures = new Map(store.scans.sites(begun.id).map((one) => [one.site.id, one.captures]));
    const turns = sites.map((site) => ({ site, number: (captures.get(site.id) ?? 0) + 1 }));
    const pending = turns.filter(({ site, number }) => !finishWritten(site, number));
    if (pending.length === 0) return;
    const { settings, browser, contact, concurrency } = request;
    await captureSites(
      {
        scan: begun.id,
        scanFolder,
        sites: pending,
        instrument,
        settings,
        ...(browser === undefined ? {} : { browser }),
        ...(contact === undefined ? {} : { contact }),
        ...(concurrency === undefined ? {} : { concurrency }),
      },
      {
        emit,
        signal,
        begun: (site) => store.scans.siteStarted(begun.id, site.id, new Date().toISOString()),
        written: (site, capture) => finish(site, capture.number, failureOf(capture)),
      },
    );
  };
}
