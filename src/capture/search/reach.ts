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
}

/** Pages that were read, and what to ask for of them. */
type Asking = Pick<Territory, "pages" | "words">;

/** A section with fewer pages is no collection, and one with a larger share of the site is the site. */
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
export function wordsOutside(queries: readonly QueryRecord[], { pages, words }: Asking): readonly ControlWord[] {
  const section = sectionFound(queries);
  if (section === null || !isCollection(section, pages)) return [];
  const asked = new Set(queries.map(({ term }) => term));
  return outsideWords(section, words).filter(({ word }) => !asked.has(word));
}

/**
 * The entries of one collection alone, when only those were found and no word of any other section was; null when
 * that does not show.
 */
export function reachOf(queries: readonly QueryRecord[], { pages, words }: Asking): Reach | null {
  const section = sectionFound(queries);
  if (section === null || !isCollection(section, pages)) return null;
  const outside = outsideWords(section, words);
  const missed = unfound(queries, outside);
  if (missed < FEWEST_UNFOUND || missed < outside.length) return null;
  const name = section.split("/")[1] ?? "";
  const because = {
    nl: `zij vindt de stukken onder ‘${name}’ en geen andere pagina's van de site`,
    en: `it finds the entries of ‘${name}’ and no other pages of the site`,
  };
  return { role: "database", because };
}

/** Words of other sections, one of each section in turn. */
function outsideWords(section: string, words: readonly ControlWord[]): readonly ControlWord[] {
  const bySection = Object.values(Object.groupBy(words, ({ url }) => sectionOf(url)));
  const others = bySection
    .filter((group) => group !== undefined)
    .filter((group) => sectionOf(group[0]?.url ?? "http://x/") !== section);
  const longest = Math.max(0, ...others.map((group) => group.length));
  const turns = Array.from({ length: longest }, (_, turn) => others.flatMap((group) => group[turn] ?? []));
  return turns.flat().slice(0, MOST_UNFOUND);
}

/** The section in which all targets of verified controls stand; null when there are several, or none. */
function sectionFound(queries: readonly QueryRecord[]): string | null {
  const verified = queries.filter(({ kind, stopped }) => kind === "positive" && stopped === "verified");
  const sections = new Set(verified.flatMap(({ targets }) => targets.map(({ url }) => sectionOf(url))));
  return sections.size === 1 ? ([...sections][0] ?? null) : null;
}

function isCollection(section: string, pages: readonly string[]): boolean {
  if (section.endsWith("/")) return false;
  const inside = pages.filter((url) => sectionOf(url) === section).length;
  return inside >= FEWEST_ENTRIES && inside / Math.max(1, pages.length) <= LARGEST_SHARE;
}

function unfound(queries: readonly QueryRecord[], outside: readonly ControlWord[]): number {
  const words = new Set(outside.map(({ word }) => word));
  return queries.filter(
    ({ kind, term, stopped, failure }) =>
      kind === "positive" && words.has(term) && stopped !== "verified" && failure === null,
  ).length;
}
