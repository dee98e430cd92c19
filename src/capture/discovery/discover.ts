import { BrowserFailure } from "../../browser/tab.ts";
import type { DetectorRecord } from "../../model/capture.ts";
import { pageKey, withoutPlace } from "../crawl/addresses.ts";
import { type Crawl, lookOver } from "../crawl/crawl.ts";
import type { Run } from "../run.ts";
import { stateOf } from "../search/operate.ts";
import { followLink, type VisitedPage } from "../visit.ts";
import {
  type FoundFunction,
  fieldsEverywhere,
  filterOn,
  functionsOn,
  listsOn,
  mergeFunctions,
  type ScannedPage,
} from "./functions.ts";
import { type LinkedCollection, visitLinkedCollections } from "./linked-collections.ts";
import type { OpenerSeen } from "./scan-page.ts";

/** Every search function that a visitor is offered, and where was looked for it. */
export interface Discovery {
  readonly functions: readonly FoundFunction[];
  readonly detectors: readonly DetectorRecord[];
  /** Pages that were visited for searching and do not belong to the selection. */
  readonly searchPages: readonly VisitedPage[];
  /** Wikis and knowledge bases of the same owner on other hosts. */
  readonly collections: readonly LinkedCollection[];
}

const MOST_OPENERS = 5;
/** Openers that an opened menu brings into view and that are tried in turn. */
const MOST_INNER_OPENERS = 3;
const MOST_SEARCH_PAGES = 4;
/** How long a menu may take to show what is in it. */
const INNER_OPENER_MS = 1_500;
const SHORTCUTS = ["Control+K", "/"];

/** Looks in the places where sites keep their search, from the obvious to the hidden; the last only while nothing was found. */
export async function discover(run: Run, crawl: Crawl): Promise<Discovery> {
  const search: Search = { run, crawl, functions: [], detectors: [], searchPages: [], collections: [] };
  seeFields(search);
  seeChoices(search);
  await clickOpeners(search, "search");
  await visitSearchPages(search);
  await visitCollections(search);
  if (!findsPages(search)) await clickOpenersElsewhere(search);
  if (!findsPages(search)) await clickOpeners(search, "menu");
  if (!findsPages(search)) await clickOpeners(search, "nameless");
  if (!findsPages(search)) await pressShortcuts(search);
  return search;
}

/** A search was found that is not one among the entries of a collection: the site's own, most likely. */
function findsPages({ functions }: Search): boolean {
  return functions.some((found) => found.certain && found.recipe.role !== "database" && found.linked === undefined);
}

const BEHIND = {
  search: "behind a search icon or button",
  menu: "behind a menu",
  nameless: "behind an icon without a name",
} as const satisfies Record<OpenerSeen["kind"], string>;

interface Search {
  readonly run: Run;
  readonly crawl: Crawl;
  functions: readonly FoundFunction[];
  readonly detectors: DetectorRecord[];
  readonly searchPages: VisitedPage[];
  collections: readonly LinkedCollection[];
}

/** The pages of the selection, and their frames. */
function pagesSeen(crawl: Crawl): readonly ScannedPage[] {
  return crawl.pages.flatMap((page) => [
    { url: page.url, seen: page.seen, opened: [] },
    ...page.frames.map(({ frame, seen }) => ({ url: page.url, seen, opened: [], frame })),
  ]);
}

/** Fields in view on the pages of the selection, and in their frames. */
function seeFields(search: Search): void {
  const pages = pagesSeen(search.crawl);
  const everywhere = fieldsEverywhere(pages);
  note(
    search,
    "fields in view",
    pages.map((page) => page.url),
    pages.flatMap((page) => functionsOn(page, everywhere)),
  );
}

/** Choices of fixed values beside the entries of a list. */
function seeChoices(search: Search): void {
  const pages = search.crawl.pages.filter((page) => page.seen.choices.length > 0);
  const found = pages
    .map((page): ScannedPage => ({ url: page.url, seen: page.seen, opened: [] }))
    .flatMap((page) => [...listsOn(page), ...[filterOn(page) ?? []].flat()]);
  note(
    search,
    "choices of fixed values",
    pages.map((page) => page.url),
    found,
  );
}

/** Fields that come into view when an icon, button or menu of the home page is clicked. */
async function clickOpeners(search: Search, kind: OpenerSeen["kind"]): Promise<void> {
  const { home, pages } = search.crawl;
  const openers = (pages[0]?.seen.openers ?? []).filter((opener) => opener.kind === kind);
  await clickEach(
    search,
    BEHIND[kind],
    openers.map((opener) => ({ ...opener, page: home.url })),
  );
}

/** Fields that stand folded up in the text of another page than the home page. */
async function clickOpenersElsewhere(search: Search): Promise<void> {
  const [home, ...others] = search.crawl.pages;
  const tried = new Set(home?.seen.openers.map(({ selector }) => selector));
  const openers = others.flatMap(({ url, seen }) =>
    seen.openers
      .filter(({ kind, selector }) => kind === "search" && !tried.has(selector))
      .map((opener) => ({ ...opener, page: url })),
  );
  await clickEach(search, "behind a search icon or button of another page", openers);
}

async function clickEach(
  search: Search,
  detector: string,
  openers: readonly (OpenerSeen & { readonly page: string })[],
): Promise<void> {
  const { run } = search;
  const found: FoundFunction[] = [];
  const clicked = openers.slice(0, MOST_OPENERS);
  for (const { page, selector, kind } of clicked) {
    if (run.stopped()) return;
    const behind = await behindOpener(run, page, selector);
    found.push(...(kind === "menu" ? behind.map(besideMenuItems) : behind));
  }
  note(
    search,
    detector,
    clicked.map(({ page }) => page),
    found,
    clicked.map((opener) => opener.label || opener.hints),
  );
}

/** The items of a menu are no entries of a collection. */
function besideMenuItems(found: FoundFunction): FoundFunction {
  return { ...found, entries: 0, recipe: { ...found.recipe, role: "site" } };
}

/** Fields behind an opener; where it shows none, behind what it brings into view: an icon in a menu. */
async function behindOpener(run: Run, page: string, selector: string): Promise<readonly FoundFunction[]> {
  const behind = await afterAction(run, page, () => run.tab.click({ selector }), [selector]);
  const found = [...behind.functions];
  for (const inner of behind.openers.slice(0, MOST_INNER_OPENERS)) {
    if (found.length > 0 || run.stopped()) break;
    const clickBoth = async (): Promise<void> => {
      await run.tab.click({ selector });
      await run.tab.untilVisible({ selector: inner.selector }, { timeoutMs: INNER_OPENER_MS });
      await run.tab.click({ selector: inner.selector });
    };
    found.push(...(await afterAction(run, page, clickBoth, [selector, inner.selector])).functions);
  }
  return found;
}

/** Pages that links promise to be for searching. */
async function visitSearchPages(search: Search): Promise<void> {
  const { run, crawl } = search;
  const links = new Map(
    crawl.pages.flatMap((page) => page.seen.searchLinks).map((link) => [pageKey(withoutPlace(link.url)), link.url]),
  );
  for (const page of crawl.pages) links.delete(pageKey(page.url));
  const everywhere = fieldsEverywhere(pagesSeen(crawl));
  const found: FoundFunction[] = [];
  const urls = [...links.values()].slice(0, MOST_SEARCH_PAGES);
  for (const url of urls) {
    if (run.stopped()) return;
    const page = await followLink(run, url);
    if (page.status !== "captured") continue;
    search.searchPages.push(page.value);
    found.push(...functionsOn({ url: page.value.url, opened: [], seen: (await lookOver(run)).seen }, everywhere));
  }
  note(search, "on a linked search page", urls, found);
}

/** Fields of a wiki or knowledge base of the same owner that the site links to. */
async function visitCollections(search: Search): Promise<void> {
  search.collections = await visitLinkedCollections(search.run, search.crawl);
  const found = search.collections.flatMap(({ label, pages }) =>
    pages
      .map((page): ScannedPage => ({ url: page.url, seen: page.seen, opened: [] }))
      .flatMap((page) => functionsOn(page))
      .map((one) => ({ ...one, linked: label })),
  );
  note(
    search,
    "on a linked wiki or knowledge base",
    search.collections.map(({ pages }) => pages[0]?.url ?? ""),
    found,
  );
}

async function pressShortcuts(search: Search): Promise<void> {
  const { run, crawl } = search;
  const found: FoundFunction[] = [];
  for (const shortcut of SHORTCUTS) {
    const opened = await afterAction(run, crawl.home.url, () => run.tab.press(shortcut), []);
    found.push(...opened.functions.map((one) => ({ ...one, recipe: { ...one.recipe, shortcut } })));
  }
  note(search, "behind a keyboard shortcut", [crawl.home.url], found, SHORTCUTS);
}

/** What came into view after something was done on a page. */
interface Appeared {
  readonly functions: readonly FoundFunction[];
  /** Of the same page, those for searching first. */
  readonly openers: readonly OpenerSeen[];
}

/** The functions and openers in view after something was done on a page that were not in view before. */
async function afterAction(
  run: Run,
  url: string,
  act: () => Promise<void>,
  opened: readonly string[],
): Promise<Appeared> {
  try {
    await run.politeness.turn(url);
    await run.tab.open(url, { images: true });
    await run.tab.settle();
    const earlier = (await lookOver(run)).seen;
    const before = new Set(functionsOn({ url, seen: earlier, opened: [] }).map((found) => found.key));
    const start = await stateOf(run.tab);
    await act();
    await run.tab.settle();
    const now = await stateOf(run.tab);
    const leftPage = now.document !== start.document;
    const { seen, frames } = await lookOver(run);
    const page = leftPage ? { url: now.address, opened: [] } : { url, opened };
    const found = [
      { ...page, seen },
      ...frames.map(({ frame, seen: inside }) => ({ ...page, frame, seen: inside })),
    ].flatMap((one) => functionsOn(one));
    return {
      functions: found.filter((one) => !before.has(one.key)),
      openers: leftPage ? [] : newOpeners(earlier.openers, seen.openers),
    };
  } catch (error) {
    if (error instanceof BrowserFailure) return { functions: [], openers: [] };
    throw error;
  }
}

/** A menu in a menu is a step too far: what opens a search inside one says so, or says nothing. */
function newOpeners(before: readonly OpenerSeen[], now: readonly OpenerSeen[]): readonly OpenerSeen[] {
  const known = new Set(before.map(({ selector }) => selector));
  const added = now.filter(({ selector }) => !known.has(selector));
  return [...added.filter(({ kind }) => kind === "search"), ...added.filter(({ kind }) => kind === "nameless")];
}

function note(
  search: Search,
  detector: string,
  pages: readonly string[],
  found: readonly FoundFunction[],
  notes: readonly string[] = [],
): void {
  search.functions = mergeFunctions(search.functions, found);
  search.detectors.push({
    detector,
    pages: [...new Set(pages)],
    candidates: new Set(found.map((one) => one.key)).size,
    notes,
  });
}
