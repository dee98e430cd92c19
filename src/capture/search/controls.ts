import type { Frame } from "../../evidence/frame/frame.ts";
import type { PageFacts } from "../../evidence/page/facts.ts";
import type { AnswerPage } from "../../evidence/results/answer-page.ts";
import { columnWords } from "../../evidence/results/column-words.ts";
import { columnNames, controlNames, entryNames } from "../../evidence/results/control-names.ts";
import { type ControlWord, controlWords, entryWords } from "../../evidence/results/control-words.ts";
import { isFormalPage } from "../../evidence/results/distinctive.ts";
import { pageKey, sectionOf } from "../crawl/addresses.ts";
import type { Crawl, CrawledPage } from "../crawl/crawl.ts";
import type { FoundFunction } from "../discovery/functions.ts";
import type { Wiki } from "../discovery/wiki.ts";
import type { Run } from "../run.ts";
import type { Controls } from "./probe-context.ts";
import type { Territory } from "./reach.ts";

/** What was read of the site, as far as the words to ask for come from it. */
export interface Ground {
  readonly run: Run;
  readonly crawl: Crawl;
  /** Pages of wikis and knowledge bases of the same owner on other hosts. */
  readonly linked: readonly CrawledPage[];
  readonly frame: Frame;
  readonly wiki: Wiki;
}

/** A list with fewer entries is none. */
const FEWEST_ENTRIES = 3;

/**
 * What a function has to find: for a field that heads a column words of that column; for a database words of its own
 * pages and entries; for the site words from all over it, and so for a function of which only a label says what it
 * searches.
 */
export function controlsFor(
  ground: Ground,
  found: FoundFunction,
  promised: boolean,
  before: AnswerPage | null,
): Controls {
  const { crawl, linked, frame, wiki } = ground;
  const avoid = ground.run.plan.ownWords;
  const { column } = found;
  const { page: url } = found.recipe;
  if (column !== undefined)
    return { words: columnWords(column, url, avoid), names: columnNames(column, url, avoid), further: () => [] };
  const inside = [...crawl.pages, ...linked].filter((page) =>
    found.pages.some((url) => pageKey(url) === pageKey(page.url)),
  );
  const outside = crawl.pages.filter((page) => wiki.whole || !wiki.pages.has(page.url));
  const entries = {
    words: before === null ? [] : entryWords(before, frame, avoid),
    names: before === null ? [] : entryNames(before, frame, avoid),
  };
  if (found.recipe.role === "database" && !promised)
    return { ...inTurn(wordsIn(ground, inside.length > 2 ? inside : []), entries), further: () => [] };
  const general = wordsIn(ground, outside);
  const words = acrossSections(general.words, crawl);
  const further = (): readonly ControlWord[] => interleave(wordsOfLists(ground, outside), words);
  if (found.recipe.role === "both") return { ...inTurn(entries, general), further };
  return { words: [...words, ...entries.words], names: [...general.names, ...entries.names], further };
}

/** Words from all over the site, for telling how much of it a function searches; `others` are left to their own search. */
export function territoryOf({ run, crawl, frame }: Ground, others: ReadonlySet<string>): Territory {
  const pages = crawl.pages.map((page) => page.facts);
  const elsewhere = ({ url }: ControlWord): boolean => !isFormalPage(url) && !others.has(pageKey(url));
  const words = controlWords(pages, frame, run.plan.ownWords).filter(elsewhere);
  const names = controlNames(pages, frame, run.plan.ownWords).filter(elsewhere);
  const menu = menuOf(crawl);
  return {
    home: crawl.home.url,
    ...shownOnHome(pages, menu),
    pages: pages.map(({ url }) => url),
    menu,
    words: acrossSections(words, crawl),
    names: acrossSections(names, crawl),
  };
}

/** What the home page links to beside the menu: the section it lists most of, or those it has the latest of. */
function shownOnHome(
  pages: readonly PageFacts[],
  menu: readonly string[],
): Pick<Territory, "homeLists" | "homeLatest"> {
  const inMenu = new Set(menu.map(pageKey));
  const sections = pages.map(({ links }) => {
    const entries = [...new Set(links.map(({ url }) => url))].filter((url) => !inMenu.has(pageKey(url)));
    return Object.groupBy(entries, sectionOf);
  });
  const [home = {}, ...others] = sections;
  const lists = Object.entries(home)
    .map(([section, urls = []]) => ({
      section,
      here: urls.length,
      elsewhere: Math.max(0, ...others.map((other) => other[section]?.length ?? 0)),
    }))
    .filter(({ here }) => here >= FEWEST_ENTRIES)
    .toSorted((one, other) => other.here - one.here);
  const isLatest = lists.length > 0 && lists.every(({ here, elsewhere }) => here < elsewhere);
  return {
    homeLists: lists.find(({ here, elsewhere }) => here > elsewhere)?.section ?? null,
    homeLatest: isLatest ? Object.keys(home) : null,
  };
}

type Asked = Pick<Controls, "words" | "names">;

function wordsIn({ run, frame }: Ground, pages: readonly CrawledPage[]): Asked {
  const facts = pages.map((page) => page.facts);
  return { words: controlWords(facts, frame, run.plan.ownWords), names: controlNames(facts, frame, run.plan.ownWords) };
}

/**
 * The best word of each section of the site first, then the second of each, so that a few words come from all over it.
 * Sections as the crawl met them: those that home and menus link to before what machines list.
 */
function acrossSections(words: readonly ControlWord[], { pages }: Crawl): readonly ControlWord[] {
  const met = [...new Set([...pages, ...words].map(({ url }) => sectionOf(url)))];
  const groups = Object.values(Object.groupBy(words, ({ url }) => sectionOf(url))).filter((one) => one !== undefined);
  const placeOf = ([word]: readonly ControlWord[]): number =>
    word === undefined ? 0 : met.indexOf(sectionOf(word.url));
  return oneOfEach(groups.toSorted((one, other) => placeOf(one) - placeOf(other)));
}

/** Words of the entries of each list of the site. */
function wordsOfLists({ run, frame }: Ground, pages: readonly CrawledPage[]): readonly ControlWord[] {
  const lists = pages.map((page) => entryWords(run.recorder.answer(page.artifact, ""), frame, run.plan.ownWords));
  return oneOfEach(lists.filter((words) => words.length >= FEWEST_ENTRIES));
}

/** Pages that at least half of the pages link to, asides with the latest entries left out. */
function menuOf({ pages }: Crawl): readonly string[] {
  const linking = new Map<string, { readonly url: string; count: number }>();
  for (const { facts } of pages) {
    const links = facts.links.filter(({ region }) => region !== "aside").map(({ url }) => [pageKey(url), url] as const);
    for (const [key, url] of new Map(links)) linking.set(key, { url, count: (linking.get(key)?.count ?? 0) + 1 });
  }
  return [...linking.values()].filter(({ count }) => count * 2 >= pages.length).map(({ url }) => url);
}

function inTurn(one: Asked, other: Asked): Asked {
  return { words: interleave(one.words, other.words), names: interleave(one.names, other.names) };
}

function interleave<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return oneOfEach([one, other]);
}

/** The first of each, then the second of each, and so on. */
function oneOfEach<T>(groups: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group.slice(turn, turn + 1))).flat();
}
