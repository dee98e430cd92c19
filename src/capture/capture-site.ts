import { BrowserFailure, type Tab } from "../browser/tab.ts";
import {
  type BrowserInfo,
  CAPTURE_FORMAT,
  CAPTURE_METHOD,
  type Capture,
  type CaptureSettings,
  type CaptureSink,
  type ConsentRecord,
  type PageArtifact,
  type RobotsRecord,
  type SearchRecord,
  type SiteState,
} from "../model/capture.ts";
import type { Emit } from "../model/event.ts";
import type { Site } from "../model/site.ts";
import type { Language } from "../model/text.ts";
import { readColophon } from "./colophon.ts";
import { clearingTab, clearWay } from "./consent/clear-way.ts";
import { pageKey } from "./crawl/addresses.ts";
import { type Crawl, crawl } from "./crawl/crawl.ts";
import { visitHome } from "./home.ts";
import { picturePages } from "./pictures.ts";
import type { Plan } from "./plan.ts";
import type { Politeness } from "./politeness.ts";
import { createRecorder } from "./recorder.ts";
import { readRobots } from "./robots.ts";
import type { Run } from "./run.ts";
import { probeSearches } from "./search/probe-searches.ts";
import { visitPage } from "./visit.ts";

export interface CaptureInput {
  readonly scan: string;
  readonly site: Site;
  readonly number: number;
  readonly tab: Tab;
  readonly plan: Plan;
  readonly settings: CaptureSettings;
  readonly politeness: Politeness;
  readonly sink: CaptureSink;
  readonly browser: BrowserInfo;
  readonly tool: string;
  /** Of the captions in the pictures. */
  readonly language: Language;
  readonly emit: Emit;
  readonly stopped: () => boolean;
}

/**
 * Records all of one site that the instrument asks about: home page and consent, a selection of pages, the colophon,
 * and every search function under test. A site's fault becomes a reason in the record; only a bug rejects.
 */
export async function captureSite(input: CaptureInput): Promise<Capture> {
  const startedAt = new Date().toISOString();
  const run = await startRun(input);
  try {
    return finish(input, run, { startedAt, ...(await gather(run)) });
  } catch (error) {
    if (!(error instanceof BrowserFailure)) throw error;
    // The browser gave up on this site for good; what was recorded is kept, and nothing is concluded from it.
    const state = { status: "unread", reason: error.reason, detail: error.message } as const;
    return finish(input, run, { startedAt, state, address: input.site.url, consent: NOT_ASKED });
  }
}

async function gather(run: Run): Promise<Omit<Gathered, "startedAt">> {
  step(run, "home");
  const home = await visitHome(run);
  if (home.page === null) return home;
  await run.tab.rememberCookies();
  const selection = await crawl(run, home.page);
  const colophon = await readColophon(run, selection);
  await picturePages(run, selection, colophon);
  step(run, "discovery");
  await comeAnew(run, home.page.url);
  const search = await probeSearches(run, selection);
  return { ...home, crawl: selection, colophon: colophon.candidates, search };
}

/**
 * A link that was followed may have set a filter or a language for all that comes after it: a visitor who searches has
 * followed none of them. Where a link only led back, the site itself may remember what it was for.
 */
async function comeAnew(run: Run, home: string): Promise<void> {
  if (!wasSentBack(run.recorder.artifacts)) return run.tab.restoreCookies();
  await run.tab.forgetCookies();
  const again = await visitPage(run, home);
  if (again.status === "captured") await clearWay(run);
}

/** A page was asked for, and another that is known came instead. */
function wasSentBack(artifacts: readonly PageArtifact[]): boolean {
  const seen = new Set<string>();
  return artifacts.some(({ requestedUrl, finalUrl }) => {
    const [asked, came] = [pageKey(requestedUrl), pageKey(finalUrl)];
    const back = asked !== came && seen.has(came);
    seen.add(came);
    return back;
  });
}

const NOT_ASKED: ConsentRecord = { outcome: "none", by: null, pictureBefore: null, pictureAfter: null };

/** The record of a site that has ended, by the site list: nothing was contacted. */
export function endedSite(
  input: Pick<CaptureInput, "scan" | "site" | "number" | "settings" | "browser" | "tool">,
): Capture {
  const now = new Date().toISOString();
  return {
    formatVersion: CAPTURE_FORMAT,
    method: CAPTURE_METHOD,
    ...input,
    startedAt: now,
    endedAt: now,
    state: { status: "unread", reason: "ended", detail: "the site list says that this site has ended" },
    address: input.site.url,
    robots: { status: "absent", crawlDelaySeconds: null, searchClosed: false },
    consent: NOT_ASKED,
    artifacts: [],
    selection: { home: null, pages: [], failed: [], known: 0 },
    colophon: { candidates: [] },
    search: { functions: [], unprobed: [], detectors: [] },
    pictures: [],
  };
}

async function startRun({ sink, ...input }: CaptureInput): Promise<Run> {
  const { tab, site, plan, settings, politeness, language, emit, stopped } = input;
  const robots = await readRobots(tab, site.url);
  if (robots.crawlDelaySeconds !== null) politeness.slowDown(site.url, Math.min(robots.crawlDelaySeconds, 30) * 1000);
  const recorder = createRecorder(sink);
  const run: Run = { site, tab, plan, settings, politeness, recorder, robots, language, emit, stopped };
  // Wherever something is clicked later on, what came to lie in the way is taken away first.
  return { ...run, tab: clearingTab(run) };
}

interface Gathered {
  readonly startedAt: string;
  readonly state: SiteState;
  readonly address: string;
  readonly consent: ConsentRecord;
  readonly crawl?: Crawl;
  readonly colophon?: Capture["colophon"]["candidates"];
  readonly search?: SearchRecord;
}

function finish(input: CaptureInput, run: Run, gathered: Gathered): Capture {
  const { crawl, search, colophon } = gathered;
  const leftOut = run.tab.leftOut();
  return {
    formatVersion: CAPTURE_FORMAT,
    method: CAPTURE_METHOD,
    scan: input.scan,
    site: input.site,
    number: input.number,
    startedAt: gathered.startedAt,
    endedAt: new Date().toISOString(),
    tool: input.tool,
    browser: input.browser,
    settings: input.settings,
    state: gathered.state,
    address: gathered.address,
    robots: robotsRecord(run, search),
    consent: gathered.consent,
    artifacts: run.recorder.artifacts,
    selection: {
      home: crawl?.home.artifact ?? null,
      pages: crawl?.pages.map(({ artifact, from }) => ({ artifact, from })) ?? [],
      failed: crawl?.failed ?? [],
      known: crawl?.known ?? 0,
      ...(crawl?.inPlace ? { inPlace: crawl.inPlace } : {}),
    },
    colophon: { candidates: colophon ?? [] },
    search: search ?? { functions: [], unprobed: [], detectors: [] },
    pictures: run.recorder.pictures,
    ...(leftOut.length === 0 ? {} : { leftOut }),
  };
}

function robotsRecord(run: Run, search: SearchRecord | undefined): RobotsRecord {
  const answered = search?.functions.flatMap((one) => one.queries.flatMap((query) => query.answers)) ?? [];
  const closed = answered.some((id) => !run.robots.allows(run.recorder.artifact(id).finalUrl));
  return { status: run.robots.status, crawlDelaySeconds: run.robots.crawlDelaySeconds, searchClosed: closed };
}

function step(run: Run, name: "home" | "discovery"): void {
  run.emit({ type: "site-step", site: run.site.id, step: name, done: 0, of: 0, detail: run.site.url });
}
