import { BrowserFailure, type Snapshot, type Visit } from "../browser/tab.ts";
import { entranceOf } from "../evidence/frame/entrance.ts";
import { isEmpty, recogniseObstacle } from "../evidence/obstacle.ts";
import type { PageFacts } from "../evidence/page/facts.ts";
import { readStored } from "../evidence/page/read-stored.ts";
import type { Artifact, CaptureFailure } from "../model/reason.ts";
import { withoutPlace } from "./crawl/addresses.ts";
import { forwards, forwardsTo } from "./forwarding.ts";
import type { Run } from "./run.ts";

/** A page that loaded whole, was recognised for what it is, and was recorded. */
export interface VisitedPage {
  readonly artifact: string;
  readonly url: string;
  readonly facts: PageFacts;
}

const TRIES = 2;
/** A busy server that does not say for how long is left alone for some turns, and for a second at least. */
const BUSY_TURNS = 5;
const SHORTEST_HOLD_MS = 1_000;
const LOAD_MS = 10_000;
/** How long a page that scripts build may stay empty. */
const EMPTY_MS = 6_000;

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
  if (!run.robots.allows(url)) return failed("robots", "robots.txt asks crawlers to stay away");
  return visitPage(run, url);
}

/** The server answered with a refusal or an error, whatever the page says. */
function isRefused({ status }: Visit): boolean {
  return status !== null && status >= 400;
}

async function tryVisit(run: Run, url: string, images: boolean): Promise<Artifact<VisitedPage>> {
  try {
    await run.politeness.turn(url);
    const visit = await run.tab.open(url, { images });
    if (isRefused(visit)) return await refused(run, visit);
    if (!isWebPage(visit)) return failed("http-error", `no web page but ${visit.contentType}`);
    if (!visit.loadedWhole) return failed("timeout", "the page did not load whole");
    await run.tab.settle();
    await run.tab.lookDown();
    return await recordShown(run, url);
  } catch (error) {
    if (error instanceof BrowserFailure) return failed(error.reason, error.message);
    throw error;
  }
}

/** The page that is shown now, after whatever it forwarded to by itself. */
async function recordShown(run: Run, requested: string): Promise<Artifact<VisitedPage>> {
  if (!run.tab.current().loadedWhole) await loaded(run);
  const shown = await shownWhole(run);
  const snapshot = { ...shown, url: addressShown(requested, shown.url) };
  const visit = run.tab.current();
  if (isRefused(visit)) return refused(run, visit);
  if (!visit.loadedWhole) return failed("timeout", "the page did not load whole");
  const artifact = await run.recorder.rendered(visit, snapshot);
  const facts = run.recorder.facts(artifact);
  const obstacle = recogniseObstacle(facts, hasPasswordField(snapshot));
  if (obstacle) return failed(obstacle.reason, whatItSays(obstacle.words));
  return { status: "captured", value: { artifact, url: snapshot.url, facts } };
}

/**
 * The address at which the page can be seen again. Scripts that show a page by its fragment may take that away
 * afterwards, and other scripts write what they like there.
 */
function addressShown(requested: string, shown: string): string {
  const address = withoutPlace(shown);
  return entranceOf(requested) === address ? requested : address;
}

/** A script of the page led to another one, which is still on its way. */
async function loaded(run: Run): Promise<void> {
  await run.tab.until((_: null) => document.readyState === "complete", null, { timeoutMs: LOAD_MS });
  await run.tab.settle();
}

/** Waits for a page that says it forwards, and for one that scripts have yet to fill. */
async function shownWhole(run: Run): Promise<Snapshot> {
  const snapshot = await run.tab.snapshot();
  const { html, frames, url } = snapshot;
  const facts = readStored({ text: html, frames, url, contentType: "text/html" });
  const waitMs = forwardsTo(html, facts);
  if (waitMs === null && !isEmpty(facts)) return snapshot;
  const moved = waitMs !== null && (await run.tab.until(forwards, url, { timeoutMs: waitMs }));
  if (moved) await loaded(run);
  else await run.tab.until(showsSomething, null, { timeoutMs: EMPTY_MS });
  await run.tab.settle();
  return run.tab.snapshot();
}

/** Runs inside the page. */
function showsSomething(_: null): boolean {
  return document.readyState === "complete" && (document.body?.innerText ?? "").trim().length > 40;
}

/** An error page tells more than its status: who refuses, and whether to come back. */
async function refused(run: Run, visit: Visit): Promise<Artifact<VisitedPage>> {
  holdOff(run, visit);
  const status = `status ${visit.status}`;
  if (visit.status === 404 || visit.status === 410) return failed("http-error", status);
  if (visit.status === 401 || visit.status === 403 || visit.status === 429) return failed("blocked", status);
  const snapshot = await run.tab.snapshot();
  const facts = readStored({
    text: snapshot.html,
    frames: snapshot.frames,
    url: snapshot.url,
    contentType: visit.contentType,
  });
  const obstacle = recogniseObstacle(facts, hasPasswordField(snapshot));
  if (obstacle?.reason !== "blocked") return failed("http-error", status);
  return failed("blocked", `${status}: ${whatItSays(obstacle.words)}`);
}

function mayPass(failure: Artifact<VisitedPage>): boolean {
  if (failure.status !== "failed") return false;
  return /^status (429|5\d\d)/.test(failure.detail) || failure.reason === "timeout";
}

function holdOff(run: Run, visit: Visit): void {
  if (visit.status !== 429 && visit.status !== 503) return;
  const askedMs = (visit.retryAfterSeconds ?? 0) * 1000;
  const usualMs = Math.max(run.settings.delayMs * BUSY_TURNS, SHORTEST_HOLD_MS);
  run.politeness.holdOff(visit.finalUrl, askedMs || usualMs);
}

function isWebPage({ contentType }: Visit): boolean {
  return /html|xml|^$/i.test(contentType);
}

function hasPasswordField({ html }: Snapshot): boolean {
  return /<input[^>]+type=["']?password/i.test(html);
}

function whatItSays(words: string): string {
  return words === "" ? "the page is empty" : `the page says "${words}"`;
}

function failed(reason: CaptureFailure, detail: string): Artifact<VisitedPage> {
  return { status: "failed", reason, detail };
}
