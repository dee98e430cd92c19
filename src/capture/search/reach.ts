import type { ControlWord } from "../../evidence/results/control-words.ts";
import type { QueryRecord } from "../../model/capture.ts";
import type { SearchRole } from "../../model/site.ts";
import type { Text } from "../../model/text.ts";
import { sectionOf } from "../crawl/addresses.ts";

/** What a function turned out to search, when that is not what its place promised. */
export interface Reach {
  readonly role: SearchRole;
  readonly because: Text;
}

/** What is known of the site when a function's reach is judged. */
export interface Territory {
  /** Addresses of the pages of the site that were read. */
  readonly pages: readonly string[];
  /** Words of pages all over the site. */
  readonly words: readonly ControlWord[];
  /** Names of pages all over the site, for a search that knows nothing else. */
  readonly names: readonly ControlWord[];
  readonly home: string;
  /** The section whose entries the home page lists more of than any other page; null when there is none. */
  readonly homeLists: string | null;
  /** The sections of all entries that the home page links to; null when other pages do not list more of each. */
  readonly homeLatest: readonly string[] | null;
  /** Addresses that most pages link to. */
  readonly menu: readonly string[];
}

/** The site, and what to ask for of it. */
type Asking = Omit<Territory, "names">;

/**
 * A section with fewer pages is no collection. The home page's own section is the site, and so is one with a larger share
 * of the pages or of the menu.
 */
const FEWEST_ENTRIES = 3;
const LARGEST_SHARE = 0.5;
/** So many words of pages elsewhere have to stay unfound, of as many sections as there are. */
const MOST_UNFOUND = 3;
const FEWEST_UNFOUND = 2;

/**
 * Words that tell how far a function reaches that found something in one section of the site: words of pages outside
 * it that were not asked yet, from as many other sections as there are, since a search may leave one out. Empty when
 * it cannot be told, or need not.
 */
export function wordsOutside(queries: readonly QueryRecord[], asking: Asking): readonly ControlWord[] {
  const section = sectionFound(queries);
  if (section === null || !isCollection(section, asking)) return [];
  return notAsked(queries, outsideWords([section], asking.words));
}

/**
 * The entries of one collection alone, when only those were found and no word of any other section was; both that and
 * the site, when the home page is the collection (method, "Which search is which"); null when that does not show.
 */
export function reachOf(queries: readonly QueryRecord[], asking: Asking): Reach | null {
  const section = sectionFound(queries);
  if (section === null || !isCollection(section, asking)) return null;
  // A word of another page that an entry holds as well says nothing.
  const outside = outsideWords([section], asking.words).filter(({ word }) => !isFound(queries, word));
  const missed = unfound(queries, outside);
  if (missed < FEWEST_UNFOUND || missed < outside.length) return null;
  if (section === asking.homeLists) return { role: "both", because: HOME_IS_COLLECTION };
  return { role: "database", because: entriesAlone(section.split("/")[1] ?? "") };
}

function entriesAlone(name: string): Text {
  return {
    nl: `zij vindt de stukken onder ‘${name}’ en geen andere pagina's van de site`,
    en: `it finds the entries of ‘${name}’ and no other pages of the site`,
  };
}

const HOME_IS_COLLECTION = {
  nl: "zij vindt de stukken die de startpagina toont, en geen andere pagina's van de site",
  en: "it finds the entries that the home page lists, and no other pages of the site",
} as const satisfies Text;

/** Words that would show that a function finds more than the collection its label names, in which it found something. */
export function wordsBeyond(queries: readonly QueryRecord[], { words }: Asking): readonly ControlWord[] {
  const section = sectionFound(queries);
  return section === null ? [] : notAsked(queries, outsideWords([section], words));
}

/** The whole site, for a function whose label names a collection, when its controls were found in several sections. */
export function reachBeyond(queries: readonly QueryRecord[]): Reach | null {
  return sectionsHit(queries).size > 1 ? { role: "site", because: BEYOND } : null;
}

/**
 * Words that would show that a field among the entries of the home page finds more than those: of sections of which
 * that page shows none. Empty where no other page lists more of a section than that page: then it may be the collection.
 */
export function wordsBesideHome(
  queries: readonly QueryRecord[],
  { homeLatest, words }: Asking,
): readonly ControlWord[] {
  return homeLatest === null ? [] : notAsked(queries, outsideWords(homeLatest, words));
}

/** The whole site, for a field among the latest entries on the home page, when it finds what that page shows nothing of. */
export function reachBesideHome(queries: readonly QueryRecord[], { homeLatest }: Asking): Reach | null {
  if (homeLatest === null) return null;
  const beside = [...sectionsHit(queries)].some((section) => !homeLatest.includes(section));
  return beside ? { role: "site", because: BEYOND } : null;
}

const BEYOND = {
  nl: "zij vindt pagina's van de hele site",
  en: "it finds pages of the whole site",
} as const satisfies Text;

/** Words of other sections, one of each section in turn. */
function outsideWords(sections: readonly string[], words: readonly ControlWord[]): readonly ControlWord[] {
  const bySection = Object.values(Object.groupBy(words, ({ url }) => sectionOf(url)));
  const others = bySection
    .filter((group) => group !== undefined)
    .filter((group) => !sections.includes(sectionOf(group[0]?.url ?? "http://x/")));
  const longest = Math.max(0, ...others.map((group) => group.length));
  const turns = Array.from({ length: longest }, (_, turn) => others.flatMap((group) => group[turn] ?? []));
  return turns.flat().slice(0, MOST_UNFOUND);
}

/** The section in which all targets of verified controls stand; null when there are several, or none. */
function sectionFound(queries: readonly QueryRecord[]): string | null {
  const sections = sectionsFound(queries);
  return sections.size === 1 ? ([...sections][0] ?? null) : null;
}

function sectionsFound(queries: readonly QueryRecord[]): ReadonlySet<string> {
  return new Set(foundBy(queries).flatMap(({ targets }) => targets.map(({ url }) => sectionOf(url))));
}

/** The sections of the pages that verified a control. */
function sectionsHit(queries: readonly QueryRecord[]): ReadonlySet<string> {
  return new Set(foundBy(queries).flatMap(({ targets }) => targets.slice(-1).map(({ url }) => sectionOf(url))));
}

/** Controls that were verified; what was read last is where. */
function foundBy(queries: readonly QueryRecord[]): readonly QueryRecord[] {
  return queries.filter(({ kind, stopped }) => kind === "positive" && stopped === "verified");
}

function isFound(queries: readonly QueryRecord[], word: string): boolean {
  return foundBy(queries).some(({ term }) => term === word);
}

function notAsked(queries: readonly QueryRecord[], words: readonly ControlWord[]): readonly ControlWord[] {
  const asked = new Set(queries.map(({ term }) => term));
  return words.filter(({ word }) => !asked.has(word));
}

function isCollection(section: string, { home, pages, menu }: Asking): boolean {
  if (section.endsWith("/") || section === sectionOf(home)) return false;
  const shareOf = (urls: readonly string[]): number => inside(section, urls) / Math.max(1, urls.length);
  return inside(section, pages) >= FEWEST_ENTRIES && shareOf(pages) <= LARGEST_SHARE && shareOf(menu) <= LARGEST_SHARE;
}

function inside(section: string, urls: readonly string[]): number {
  return urls.filter((url) => sectionOf(url) === section).length;
}

function unfound(queries: readonly QueryRecord[], outside: readonly ControlWord[]): number {
  const words = new Set(outside.map(({ word }) => word));
  return queries.filter(
    ({ kind, term, stopped, failure }) =>
      kind === "positive" && words.has(term) && stopped !== "verified" && failure === null,
  ).length;
}
