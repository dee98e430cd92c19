import { BrowserFailure } from "../../browser/tab.ts";
import type { Link } from "../../evidence/page/facts.ts";
import type { FailedPage, SelectedPage } from "../../model/capture.ts";
import type { CaptureFailure } from "../../model/reason.ts";
import { type PageSeen, scanPage } from "../discovery/scan-page.ts";
import type { Run } from "../run.ts";
import { followLink, type VisitedPage } from "../visit.ts";
import { belongsToSite, pageKey } from "./addresses.ts";
import { addLinks, createFrontier } from "./frontier.ts";
import { openMenus } from "./open-menus.ts";
import { readSitemap } from "./sitemap.ts";

/** The selection of pages, with what each offers to click and to type in. */
export interface Crawl {
  readonly home: VisitedPage;
  readonly pages: readonly CrawledPage[];
  readonly failed: readonly FailedPage[];
  readonly known: number;
  /** Links that came when menus were opened, by the artifact of the page. */
  readonly menuLinks: ReadonlyMap<string, readonly Link[]>;
}

export interface CrawledPage extends VisitedPage {
  readonly from: SelectedPage["from"];
  readonly seen: PageSeen;
  /** What its frames offer, by the selector of the frame. */
  readonly frames: readonly { readonly frame: string; readonly seen: PageSeen }[];
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
  const read = new Set([pageKey(home.url)]);
  addLinks(frontier, { ...home.facts, links: [...home.facts.links, ...(menuLinks.get(home.artifact) ?? [])] }, true);
  for (const url of await readSitemap(run.tab, home.url, run.robots.sitemaps)) frontier.add(url, "sitemap");

  for (
    let next = frontier.next();
    next && pages.length < run.settings.maxPages && !run.stopped();
    next = frontier.next()
  ) {
    run.emit({
      type: "site-step",
      site: run.site.id,
      step: "pages",
      done: pages.length,
      of: Math.min(run.settings.maxPages, frontier.known),
      detail: next.url,
    });
    const page = await followLink(run, next.url);
    if (page.status === "failed") failed.push({ url: next.url, reason: page.reason, detail: page.detail });
    refusedInARow = page.status === "failed" && isRefusal(page) ? refusedInARow + 1 : 0;
    if (refusedInARow === MOST_REFUSED) break;
    if (page.status !== "captured" || read.has(pageKey(page.value.url))) continue;
    if (!belongsToSite(page.value.url, run.site, home.url) || isNoContent(page.value, home)) continue;
    if (isPlaceOnAnother(page.value, pages)) continue;
    read.add(pageKey(page.value.url));
    frontier.readUnder(page.value.url);
    pages.push({ ...page.value, from: next.from, ...(await lookOver(run)) });
    addLinks(frontier, page.value.facts, false);
  }
  return { home, pages, failed, known: frontier.known, menuLinks };
}

/** A server that refuses so many pages in a row refuses the tool: going on would be rude, and tell nothing. */
const MOST_REFUSED = 8;

function isRefusal({ reason, detail }: { readonly reason: CaptureFailure; readonly detail: string }): boolean {
  if (reason === "http-error") return /^status 5\d\d/.test(detail);
  return reason === "blocked" || reason === "timeout" || reason === "unreachable";
}

/** Nothing to click or to type in: a page that closed or went on by itself before it could be looked over. */
const NOTHING: PageSeen = { fields: [], openers: [], choices: [], searchLinks: [], frames: [] };

/** What the page that is shown now offers to click and to type in, its frames included. */
export async function lookOver(run: Run): Promise<Pick<CrawledPage, "seen" | "frames">> {
  const seen = await run.tab.read(scanPage, null).catch(asNothing);
  const frames: { frame: string; seen: PageSeen }[] = [];
  for (const frame of seen.frames) {
    const inside = await run.tab.read(scanPage, null, frame).catch(() => null);
    if (inside !== null) frames.push({ frame, seen: inside });
  }
  return { seen, frames };
}

/** A page that asks not to be found nor followed (lists of changes, filters, results), on a site that does not ask so as a whole. */
function isNoContent(page: VisitedPage, home: VisitedPage): boolean {
  const closed = ({ facts }: VisitedPage): boolean =>
    /noindex/.test(facts.metaRobots) && /nofollow/.test(facts.metaRobots);
  return closed(page) && !closed(home);
}

/** Sites whose pages are routes in the fragment keep places on a page there as well: the same text under more addresses. */
function isPlaceOnAnother(page: VisitedPage, pages: readonly VisitedPage[]): boolean {
  if (!page.url.includes("#")) return false;
  const [address] = page.url.split("#");
  const text = textOf(page);
  return pages.some((other) => other.url.split("#")[0] === address && textOf(other) === text);
}

function textOf({ facts }: VisitedPage): string {
  return facts.blocks.map(({ text }) => text).join("\n");
}

function asNothing(error: unknown): PageSeen {
  if (error instanceof BrowserFailure) return NOTHING;
  throw error;
}
