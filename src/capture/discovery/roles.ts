import type { SearchRole } from "../../model/site.ts";
import type { Text } from "../../model/text.ts";
import { pageKey } from "../crawl/addresses.ts";
import { isCollectionName } from "./collection-name.ts";
import type { FoundFunction } from "./functions.ts";
import { collectionNamed, type NamedSection } from "./section-names.ts";
import { madeWithWiki, nameOf, type PlacePage, type Wiki } from "./wiki.ts";

/** What a function searches, with the reason, seen from where it is offered. */
export interface Role {
  readonly role: SearchRole;
  readonly because: Text;
  /** Only the label that leads to it says so: what it finds may prove otherwise. */
  readonly promised?: NamedSection;
}

/** Where a function may be offered. */
export interface Places {
  readonly home: PlacePage;
  readonly pages: readonly PlacePage[];
  readonly wiki: Wiki;
}

const SEARCH_PAGE = /^(?:uitgebreid |geavanceerd )?(?:zoek(?:en|pagina|resultaten|functie)?|search)\b/i;

/**
 * A function is judged by what it searches (method, "Which search is which"): a field among the entries of a
 * collection searches those; one that only the pages of a wiki or database offer searches that; one that a label leads
 * to which names a collection, that collection; any other the site.
 */
export function roleOf(found: FoundFunction, { home, pages, wiki }: Places): Role {
  if (found.linked !== undefined) return { role: "database", because: linkedFrom(found.linked) };
  const onHome = found.pages.some((url) => pageKey(url) === pageKey(home.url));
  if (wiki.whole && sameSite(found, home)) return { role: "both", because: BECAUSE.wiki };
  if (onHome && found.recipe.role === "database") return { role: "both", because: BECAUSE.homeIsCollection };
  if (onHome) return { role: "site", because: BECAUSE.home };
  const own = pages.filter((page) => found.pages.some((url) => pageKey(url) === pageKey(page.url)));
  const collection = own.find((page) => wiki.pages.has(page.url) || isCollectionName(nameOf(page)));
  if (collection) return { role: "database", because: onPagesOf(nameOf(collection)) };
  if (found.recipe.role === "database" && !own.some((page) => SEARCH_PAGE.test(nameOf(page)))) {
    return { role: "database", because: amongEntries(found.entries) };
  }
  const named = collectionNamed({ page: found.recipe.page, label: found.recipe.label ?? "" }, home.url, pages);
  if (named !== null) return { role: "database", because: labelledWith(named.name), promised: named };
  return { role: "site", because: BECAUSE.searchPage };
}

/** Why a function has its role, as reports print it. */
const BECAUSE = {
  wiki: { nl: "de site als geheel is een wiki", en: "the site as a whole is a wiki" },
  homeIsCollection: {
    nl: "de startpagina is zelf de verzameling, met haar zoekveld",
    en: "the home page is the collection, with its field",
  },
  home: { nl: "zij staat op de startpagina", en: "it is offered on the home page" },
  searchPage: { nl: "zij staat op een pagina om te zoeken", en: "it stands on a page for searching" },
} as const satisfies Record<string, Text>;

function linkedFrom(name: string): Text {
  return {
    nl: `zij staat op ‘${name}’, waar de site zelf naar verwijst als van haar`,
    en: `it is offered on ‘${name}’, which the site links to as its own`,
  };
}

function onPagesOf(name: string): Text {
  return { nl: `zij staat op de pagina's van ‘${name}’`, en: `it is offered on the pages of ‘${name}’` };
}

function amongEntries(count: number): Text {
  return {
    nl: `zij staat bij een lijst van ${count} voorbeelden of artikelen`,
    en: `it stands among ${count} entries`,
  };
}

function labelledWith(name: string): Text {
  return {
    nl: `haar opschrift belooft dat zij ‘${name}’ doorzoekt`,
    en: `its label promises that it searches ‘${name}’`,
  };
}

/** The words, or the page's own HTML, say that this is a wiki, database or knowledge base. */
export function callsItselfCollection(words: string, html = ""): boolean {
  return isCollectionName(words) || madeWithWiki(html);
}

function sameSite(found: FoundFunction, home: PlacePage): boolean {
  return found.pages.some((url) => new URL(url).host === new URL(home.url).host);
}
