import type { Link } from "../../evidence/page/facts.ts";
import { foldText } from "../../evidence/text/fold.ts";
import { pageKey } from "../crawl/addresses.ts";
import { isCollectionName } from "./collection-name.ts";
import type { PlacePage } from "./wiki.ts";

/** Words of a label for searching that do not say what is searched. */
const SEARCHING = /^(?:door)?zoek(?:en|t|pagina|functie|resultaten)?$|^(?:search|find|vind(?:en)?)$/;
const FILLING = new Set(
  "in op naar binnen tussen door de het een al alle onze ons deze dit uw je mijn for the our all a an of this on by uitgebreid geavanceerd advanced".split(
    " ",
  ),
);
const WHOLE = new Set("site website pagina paginas pages web".split(" "));

/** A section of the site by the name that links give it, and the pages they lead to. */
export interface NamedSection {
  readonly name: string;
  readonly pages: readonly string[];
}

/** Where a search is offered, and what its field is called there. */
export interface SearchPlace {
  readonly page: string;
  readonly label: string;
}

/**
 * The collection that a search names: by the label that leads to its page (*Ideeën doorzoeken* beside a section
 * *Ideeën*, *Zoek in de kennisbank*; of several labels those on the most pages count), or else by the label of its
 * field (*Doorzoek de praktijkbank* on the page *Praktijkbank*). Null when the label that leads there promises no more
 * than to search, or none names a section that the site links to.
 */
export function collectionNamed(search: SearchPlace, home: string, pages: readonly PlacePage[]): NamedSection | null {
  const isSearchPage = ({ url }: Link): boolean => pageKey(url) === pageKey(search.page);
  const labels = pages.flatMap(({ facts }) => [...new Set(facts.links.filter(isSearchPage).map(({ text }) => text))]);
  const wanted = mostCommon(labels.filter((label) => soughtIn(label) !== null)).map((label) => soughtIn(label) ?? []);
  if (wanted.some((words) => words.every((word) => WHOLE.has(foldText(word))))) return null;
  const links = pages.flatMap(({ facts }) => facts.links.filter((link) => !isHome(link, home)));
  const byLink = sectionNamed(
    wanted,
    links.filter((link) => !isSearchPage(link)),
  );
  return byLink ?? sectionNamed([soughtIn(search.label) ?? []], links);
}

/** The first of these names that is one of a collection, or of a section that links lead to. */
function sectionNamed(names: readonly (readonly string[])[], links: readonly Link[]): NamedSection | null {
  const sections = Object.groupBy(links, ({ text }) => stemOf(meaningOf(text)));
  const named = names.find(
    (words) => words.length > 0 && (isCollectionName(words.join(" ")) || sections[stemOf(words)] !== undefined),
  );
  if (named === undefined) return null;
  return { name: named.join(" "), pages: (sections[stemOf(named)] ?? []).map(({ url }) => url) };
}

/** Its label is often the name of the site. */
function isHome({ url }: Link, home: string): boolean {
  return pageKey(url) === pageKey(home) || new URL(url).pathname === "/";
}

function mostCommon(labels: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([label]) => label);
}

/** What a label says is searched; null when it is no label for searching. */
function soughtIn(label: string): readonly string[] | null {
  const words = meaningOf(label);
  const sought = words.filter((word) => !SEARCHING.test(foldText(word)));
  return sought.length < words.length ? sought : null;
}

function meaningOf(label: string): readonly string[] {
  return (label.match(/\p{L}+/gu) ?? []).filter((word) => !FILLING.has(word.toLowerCase()));
}

/** One and more than one are written alike but for the end: *methode*, *methoden*; *idee*, *ideeën*. */
function stemOf(words: readonly string[]): string {
  return foldText(words.join(" ")).replace(/(?:e*[ns]|e+)$/, "");
}
