import { BrowserFailure, type Visit } from "../browser/tab.ts";
import { recogniseObstacle } from "../evidence/obstacle.ts";
import type { PageFacts } from "../evidence/page/facts.ts";
import type { Artifact } from "../model/reason.ts";
import type { Run } from "./run.ts";

/** A page that loaded whole, was recognised for what it is, and was recorded. */
export interface VisitedPage {
  readonly artifact: string;
  readonly url: string;
  readonly facts: PageFacts;
}

const TRIES = 2;
const LONGEST_HOLD_MS = 20_000;

/**
 * Opens a page as a visitor does and records it. Whatever is in the way becomes a reason: nothing that failed may look
 * like a page. A busy or failing server is asked a second time.
 */
export async function visitPage(
  run: Run,
  url: string,
  options: { readonly images?: boolean } = {},
): Promise<Artifact<VisitedPage>> {
  let failure: Artifact<VisitedPage> = { status: "notRequested" };
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    failure = await tryVisit(run, url, options.images ?? false);
    if (failure.status === "captured" || !mayPass(failure)) return failure;
  }
  return failure;
}

/** As `visitPage`, for links that were found: those obey robots.txt. */
export async function followLink(run: Run, url: string): Promise<Artifact<VisitedPage>> {
  if (!run.robots.allows(url))
    return { status: "failed", reason: "robots", detail: "robots.txt asks crawlers to stay away" };
  return visitPage(run, url);
}

async function tryVisit(run: Run, url: string, images: boolean): Promise<Artifact<VisitedPage>> {
  await run.politeness.turn(url);
  try {
    const visit = await run.tab.open(url, { images });
    return await recordVisit(run, visit);
  } catch (error) {
    if (error instanceof BrowserFailure) return { status: "failed", reason: error.reason, detail: error.message };
    throw error;
  }
}

async function recordVisit(run: Run, visit: Visit): Promise<Artifact<VisitedPage>> {
  if (visit.status !== null && visit.status >= 400) {
    holdOff(run, visit);
    return { status: "failed", reason: "http-error", detail: `status ${visit.status}` };
  }
  if (!/html|xml|^$/i.test(visit.contentType))
    return { status: "failed", reason: "http-error", detail: `no web page but ${visit.contentType}` };
  if (!visit.loadedWhole) return { status: "failed", reason: "timeout", detail: "the page did not finish loading" };
  await run.tab.settle();
  const snapshot = await run.tab.snapshot();
  const artifact = await run.recorder.rendered(visit, snapshot);
  const facts = run.recorder.facts(artifact);
  const obstacle = recogniseObstacle(facts, /<input[^>]+type=["']?password/i.test(snapshot.html));
  if (obstacle) return { status: "failed", reason: obstacle.reason, detail: `the page says "${obstacle.words}"` };
  return { status: "captured", value: { artifact, url: snapshot.url, facts } };
}

function mayPass(failure: Artifact<VisitedPage>): boolean {
  return (
    failure.status === "failed" &&
    ((failure.reason === "http-error" && /status (429|5\d\d)/.test(failure.detail)) || failure.reason === "timeout")
  );
}

function holdOff(run: Run, visit: Visit): void {
  if (visit.status === 429 || visit.status === 503)
    run.politeness.holdOff(visit.finalUrl, Math.min(run.settings.delayMs * 5, LONGEST_HOLD_MS));
}
