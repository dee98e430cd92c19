import type { DetectorRecord, UnseenPlace } from "../../model/capture.ts";
import { isOwnHost, pageKey, withoutPlace } from "../crawl/addresses.ts";
import { type Crawl, type CrawledPage, lookOver } from "../crawl/crawl.ts";
import type { Run } from "../run.ts";
import { followLink, type VisitedPage } from "../visit.ts";
import { listsEdits } from "./edits.ts";
import { type Findings, findsPages, note, unseenAt } from "./findings.ts";
import {
  type FoundFunction,
  fieldsEverywhere,
  filtersOn,
  functionsOn,
  listsOn,
  type ScannedPage,
} from "./functions.ts";
import { type LinkedCollection, visitLinkedCollections } from "./linked-collections.ts";
import {
  clickOpeners,
  clickOpenersElsewhere,
  clickOpenersOfLists,
  OF_LISTS,
  pressShortcuts,
  promisesSearch,
} from "./openers.ts";
import { holdMouseOver } from "./under-mouse.ts";

/** Every search function that a visitor is offered, and where was looked for it. */
export interface Discovery {
  readonly functions: readonly FoundFunction[];
  readonly detectors: readonly DetectorRecord[];
  /** Pages that were visited for searching and do not belong to the selection. */
  readonly searchPages: readonly VisitedPage[];
  /** Wikis and knowledge bases of the same owner on other hosts. */
  readonly collections: readonly LinkedCollection[];
}

const MOST_SEARCH_PAGES = 4;
/** What only its address says to be for searching, on a host of others, is a search of theirs. */
const CALLED_SEARCH = /zoek|search|vind|find/i;

/** Looks in the places where sites keep their search, from the obvious to the hidden; the last only while nothing was found. */
export async function discover(run: Run, crawl: Crawl): Promise<Discovery> {
  const findings: Findings = { run, crawl, functions: [], detectors: [], searchPages: [], collections: [] };
  seeFields(findings);
  seeChoices(findings);
  await clickOpeners(findings, "search");
  await clickOpenersOfLists(findings);
  await visitSearchPages(findings);
  await visitCollections(findings);
  if (!findsPages(findings)) await holdMouseOver(findings);
  if (!findsPages(findings)) await clickOpenersElsewhere(findings);
  if (!findsPages(findings)) await clickOpeners(findings, "menu");
  if (!findsPages(findings)) await clickOpeners(findings, "nameless");
  if (!findsPages(findings)) await pressShortcuts(findings);
  if (run.stopped()) note(findings, "not looked for any more", [], [], { unseen: [stoppedAt(crawl.home.url)] });
  return findsPages(findings) ? { ...findings, detectors: findings.detectors.map(withoutUnseenClicks) } : findings;
}

function stoppedAt(page: string): UnseenPlace {
  return { page, behind: null, reason: "budget", detail: "the scan was asked to stop" };
}

/**
 * Where the site's own search was found, what else is behind its icons is most likely that again; not so behind one
 * that promises to search a list.
 */
function withoutUnseenClicks({ unseen = [], ...detector }: DetectorRecord): DetectorRecord {
  const ofList = detector.detector === OF_LISTS;
  const pages = unseen.filter(({ behind }) => behind === null || (ofList && promisesSearch(behind)));
  return pages.length === 0 ? detector : { ...detector, unseen: pages };
}

/** The pages of the selection, and their frames. */
function pagesSeen({ run, crawl }: Pick<Findings, "run" | "crawl">): readonly ScannedPage[] {
  return ofEntries(run, crawl.pages).flatMap((page) => [
    { url: page.url, seen: page.seen, opened: [] },
    ...page.frames.map(({ frame, seen }) => ({ url: page.url, seen, opened: [], frame })),
  ]);
}

/** Leaves out the pages that list edits; the first, where a visitor comes in, never. */
function ofEntries(run: Run, pages: readonly CrawledPage[]): readonly CrawledPage[] {
  return pages.filter((page, at) => at === 0 || !listsEdits({ ...page, html: htmlOf(run, page) }));
}

function htmlOf(run: Run, { artifact }: VisitedPage): string {
  return run.recorder.answer(artifact, "").html[0] ?? "";
}

function unseenAmong(pages: readonly CrawledPage[]): readonly UnseenPlace[] {
  return pages.flatMap(({ url, unseen }) => (unseen === undefined ? [] : [unseenAt(url, null, unseen)]));
}

/** Fields in view on the pages of the selection, and in their frames. */
function seeFields(findings: Findings): void {
  const pages = pagesSeen(findings);
  const everywhere = fieldsEverywhere(pages);
  note(
    findings,
    "fields in view",
    pages.map((page) => page.url),
    pages.flatMap((page) => functionsOn(page, everywhere)),
    { unseen: unseenAmong(findings.crawl.pages) },
  );
}

/** Choices of fixed values beside the entries of a list. */
function seeChoices(findings: Findings): void {
  const pages = ofEntries(findings.run, findings.crawl.pages).filter((page) => page.seen.choices.length > 0);
  const found = pages
    .map((page): ScannedPage => ({ url: page.url, seen: page.seen, opened: [] }))
    .flatMap((page) => [...listsOn(page), ...filtersOn(page)]);
  note(
    findings,
    "choices of fixed values",
    pages.map((page) => page.url),
    found,
  );
}

/** Pages that links promise to be for searching. */
async function visitSearchPages(findings: Findings): Promise<void> {
  const { run, crawl } = findings;
  const links = new Map(
    crawl.pages
      .flatMap((page) => page.seen.searchLinks)
      .filter(({ url, label }) => CALLED_SEARCH.test(label) || isOwnHost(url, run.site, crawl.home.url))
      .map((link) => [pageKey(withoutPlace(link.url)), link]),
  );
  for (const page of crawl.pages) links.delete(pageKey(page.url));
  const everywhere = fieldsEverywhere(pagesSeen({ run, crawl }));
  const found: FoundFunction[] = [];
  const unseen: UnseenPlace[] = [];
  const followed = [...links.values()].slice(0, MOST_SEARCH_PAGES);
  for (const { url, label: behind } of followed) {
    if (run.stopped()) break;
    const page = await followLink(run, url);
    if (page.status === "failed" && !isDeadLink(page))
      unseen.push({ page: url, behind: null, reason: page.reason, detail: page.detail });
    if (page.status !== "captured") continue;
    findings.searchPages.push(page.value);
    const looked = await lookOver(run);
    if (looked.unseen) unseen.push(unseenAt(url, null, looked.unseen));
    const offered = functionsOn({ url: page.value.url, opened: [], seen: looked.seen }, everywhere);
    found.push(...offered.map((one) => ({ ...one, behind })));
  }
  const urls = followed.map(({ url }) => url);
  note(findings, "on a linked search page", urls, found, { unseen });
}

/** What is not there, or is no web page, offers nothing to a visitor either. */
function isDeadLink({ reason, detail }: Pick<UnseenPlace, "reason" | "detail">): boolean {
  return reason === "http-error" && !/^status 5\d\d/.test(detail);
}

/** Fields of a wiki or knowledge base of the same owner that the site links to. */
async function visitCollections(findings: Findings): Promise<void> {
  const { run, crawl } = findings;
  findings.collections = await visitLinkedCollections(run, crawl);
  const found = findings.collections.flatMap(({ label, pages }) =>
    ofEntries(run, pages)
      .map((page): ScannedPage => ({ url: page.url, seen: page.seen, opened: [] }))
      .flatMap((page) => functionsOn(page))
      .map((one) => ({ ...one, linked: label })),
  );
  note(
    findings,
    "on a linked wiki or knowledge base",
    findings.collections.map(({ pages }) => pages[0]?.url ?? ""),
    found,
    { unseen: findings.collections.flatMap(({ pages }) => unseenAmong(pages)) },
  );
}
