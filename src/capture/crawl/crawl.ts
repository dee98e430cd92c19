import { BrowserFailure } from "../../browser/tab.ts";
import { entranceOf, isAnotherPage } from "../../evidence/frame/entrance.ts";
import type { Link } from "../../evidence/page/facts.ts";
import type { FailedPage, SelectedPage } from "../../model/capture.ts";
import type { CaptureFailure } from "../../model/reason.ts";
import type { PageSeen } from "../discovery/page-seen.ts";
import { SCAN_PAGE } from "../discovery/scan-page.ts";
import type { Run } from "../run.ts";
import { followLink, type VisitedPage } from "../visit.ts";
import { belongsToSite, pageKey, withoutPlace } from "./addresses.ts";
import { addLinks, createFrontier } from "./frontier.ts";
import { openMenus } from "./open-menus.ts";
import { opensInPlace } from "./opens-in-place.ts";
import { readSitemap } from "./sitemap.ts";

/** The selection of pages, with what each offers to click and to type in. */
export interface Crawl {
  readonly home: VisitedPage;
  readonly pages: readonly CrawledPage[];
  readonly failed: readonly FailedPage[];
  readonly known: number;
  /** Links and buttons of the home page that open in place what has no address. */
  readonly inPlace: number;
  /** Links that came when menus were opened, by the artifact of the page. */
  readonly menuLinks: ReadonlyMap<string, readonly Link[]>;
}

export interface CrawledPage extends VisitedPage {
  readonly from: SelectedPage["from"];
  readonly seen: PageSeen;
  /** What its frames offer, by the selector of the frame. */
  readonly frames: readonly { readonly frame: string; readonly seen: PageSeen }[];
  /** Set when the page could not be looked over, so that nothing was seen of it. */
  readonly unseen?: BrowserFailure;
}

/**
 * Reads a selection of pages: those linked from home and menus first, then across sections and the sitemap. A page
 * that fails is listed and replaced by the next.
 */
export async function crawl(run: Run, home: VisitedPage): Promise<Crawl> {
  const frontier = createFrontier((url) => belongsToSite(url, run.site, home.url));
  frontier.readUnder(run.site.url);
  frontier.readUnder(home.url);
  const pages: CrawledPage[] = [{ ...home, from: "home", ...(await lookOver(run)) }];
  const menuLinks = new Map([[home.artifact, await openMenus(run)]]);
  const failed: FailedPage[] = [];
  let refusedInARow = 0;
  const places = createPlaceWatch();
  const read = new Set([pageKey(home.url)]);
  addLinks(frontier, { ...home.facts, links: [...home.facts.links, ...(menuLinks.get(home.artifact) ?? [])] }, true);
  for (const url of await readSitemap(run.tab, home.url, run.robots.sitemaps))
    frontier.add(withoutPlace(url), "sitemap");

  for (
    let next = frontier.next();
    next && pages.length < run.settings.maxPages && !run.stopped();
    next = frontier.next()
  ) {
    if (places.isExpected(next.url)) {
      frontier.discount();
      continue;
    }
    tellProgress(run, pages.length, frontier.known, next.url);
    const page = await followLink(run, next.url);
    if (page.status === "failed") failed.push({ url: next.url, reason: page.reason, detail: page.detail });
    refusedInARow = page.status === "failed" && isRefusal(page) ? refusedInARow + 1 : 0;
    if (refusedInARow === MOST_REFUSED) break;
    if (page.status !== "captured" || read.has(pageKey(page.value.url))) continue;
    if (!isContentOf(run, page.value, home)) continue;
    if (places.isOne(page.value, pages)) {
      frontier.discount();
      continue;
    }
    read.add(pageKey(page.value.url));
    frontier.readUnder(page.value.url);
    pages.push({ ...page.value, from: next.from, ...(await lookOver(run)) });
    addLinks(frontier, page.value.facts, false);
  }
  const inPlace = await opensInPlace(run, home, pages.length);
  return { home, pages, failed, known: frontier.known, inPlace, menuLinks };
}

/** A server that refuses so many pages in a row refuses the tool: going on would be rude, and tell nothing. */
const MOST_REFUSED = 8;

function isRefusal({ reason, detail }: { readonly reason: CaptureFailure; readonly detail: string }): boolean {
  if (reason === "http-error") return /^status 5\d\d/.test(detail);
  return reason === "blocked" || reason === "timeout" || reason === "unreachable";
}

/** Nothing to click or to type in: a page that closed or went on by itself before it could be looked over. */
const NOTHING: PageSeen = { fields: [], openers: [], choices: [], searchLinks: [], frames: [] };

/** What the page that is shown now offers to click and to type in, its frames included. A busy page is asked twice. */
export async function lookOver(run: Run): Promise<Pick<CrawledPage, "seen" | "frames" | "unseen">> {
  const look = (): Promise<PageSeen | BrowserFailure> => run.tab.read(SCAN_PAGE, null).catch(asFailure);
  const first = await look();
  const seen = first instanceof BrowserFailure ? await look() : first;
  if (seen instanceof BrowserFailure) return { seen: NOTHING, frames: [], unseen: seen };
  const frames: { frame: string; seen: PageSeen }[] = [];
  for (const frame of seen.frames) {
    const inside = await run.tab.read(SCAN_PAGE, null, frame).catch(() => null);
    if (inside !== null) frames.push({ frame, seen: inside });
  }
  return { seen, frames };
}

function isContentOf(run: Run, page: VisitedPage, home: VisitedPage): boolean {
  return belongsToSite(page.url, run.site, home.url) && !isNoContent(page, home);
}

/** A page that asks not to be found nor followed (lists of changes, filters, results), on a site that does not ask so as a whole. */
function isNoContent(page: VisitedPage, home: VisitedPage): boolean {
  const closed = ({ facts }: VisitedPage): boolean =>
    /noindex/.test(facts.metaRobots) && /nofollow/.test(facts.metaRobots);
  return closed(page) && !closed(home);
}

function tellProgress(run: Run, done: number, known: number, url: string): void {
  const of = Math.min(run.settings.maxPages, known);
  run.emit({ type: "site-step", site: run.site.id, step: "pages", done, of, detail: url });
}

/** After so many links in a row whose fragment showed no page, such links on this site lead to places on their page. */
const MOST_PLACES = 3;

/** Tells pages from places among the addresses that a fragment makes, and learns from them what to expect. */
function createPlaceWatch() {
  let inARow = 0;
  return {
    isExpected: (url: string): boolean => inARow >= MOST_PLACES && entranceOf(url) !== null,
    isOne(page: VisitedPage, pages: readonly VisitedPage[]): boolean {
      const isPlace = isPlaceOnAnother(page, pages);
      if (entranceOf(page.url) !== null) inARow = isPlace ? inARow + 1 : 0;
      return isPlace;
    },
  };
}

/** A fragment may name a page and, on the same site, a place on one: then the page shows nothing else than another. */
function isPlaceOnAnother(page: VisitedPage, pages: readonly VisitedPage[]): boolean {
  const [address, fragment] = page.url.split("#");
  if (fragment === undefined) return false;
  const sameDocument = pages.filter((other) => other.url.split("#")[0] === address);
  return entranceOf(page.url) === null
    ? sameDocument.some((other) => textOf(other) === textOf(page))
    : sameDocument.some((other) => !isAnotherPage(page.facts, other.facts));
}

function textOf({ facts }: VisitedPage): string {
  return facts.blocks.map(({ text }) => text).join("\n");
}

function asFailure(error: unknown): BrowserFailure {
  if (error instanceof BrowserFailure) return error;
  throw error;
}
