import type { PageFacts } from "../../evidence/page/facts.ts";
import type { SearchRole } from "../../model/site.ts";
import type { Text } from "../../model/text.ts";
import { pageKey } from "../crawl/addresses.ts";
import type { FoundFunction } from "./functions.ts";

/** A page as far as it tells what a search function on it searches. */
export interface PlacePage {
  readonly url: string;
  readonly facts: PageFacts;
  readonly html: string;
}

/** What a function searches, with the reason, seen from where it is offered. */
export interface Role {
  readonly role: SearchRole;
  readonly because: Text;
}

const WIKI_SOFTWARE =
  /<meta[^>]+name=["']generator["'][^>]+content=["'](?:MediaWiki|DokuWiki|TiddlyWiki|XWiki|Foswiki|TWiki|MoinMoin|PmWiki|Tiki|BookStack|Wiki\.js)/i;
const COLLECTION_NAME =
  /\bwiki\b|\w+wiki\b|kennisbank|databank|database|kennisbibliotheek|encyclopedie|catalogus|toolbox|gereedschapskist|innovatiebank|methodenbank|voorbeeldenbank/i;
const SEARCH_PAGE = /^(?:uitgebreid |geavanceerd )?(?:zoek(?:en|pagina|resultaten|functie)?|search)\b/i;

/**
 * A function is judged by what it searches (method, "Which search is which"): a field among the entries of a
 * collection searches those; one that only the pages of a wiki or database offer searches that; any other the site.
 */
export function roleOf(found: FoundFunction, home: PlacePage, pages: readonly PlacePage[]): Role {
  if (found.linked !== undefined) return { role: "database", because: linkedFrom(found.linked) };
  const onHome = found.pages.some((url) => pageKey(url) === pageKey(home.url));
  if (isWiki(home) && sameSite(found, home)) return { role: "both", because: BECAUSE.wiki };
  if (onHome && found.recipe.role === "database") return { role: "both", because: BECAUSE.homeIsCollection };
  if (onHome) return { role: "site", because: BECAUSE.home };
  const own = pages.filter((page) => found.pages.some((url) => pageKey(url) === pageKey(page.url)));
  const wiki = own.find((page) => isWiki(page) || COLLECTION_NAME.test(nameOf(page)));
  if (wiki) return { role: "database", because: onPagesOf(nameOf(wiki)) };
  if (found.recipe.role === "database" && !own.some((page) => SEARCH_PAGE.test(nameOf(page)))) {
    return { role: "database", because: amongEntries(found.entries) };
  }
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

/** The words, or the page's own HTML, say that this is a wiki, database or knowledge base. */
export function callsItselfCollection(words: string, html = ""): boolean {
  return COLLECTION_NAME.test(words) || WIKI_SOFTWARE.test(html);
}

/** Made with wiki software, or calls itself a wiki. */
export function isWiki(page: PlacePage): boolean {
  return WIKI_SOFTWARE.test(page.html) || /\b\w*wiki\b/i.test(nameOf(page));
}

function nameOf(page: PlacePage): string {
  const heading =
    page.facts.blocks.find((block) => block.kind === "heading" && block.level === 1 && !block.hidden)?.text ?? "";
  return heading || page.facts.title;
}

function sameSite(found: FoundFunction, home: PlacePage): boolean {
  return found.pages.some((url) => new URL(url).host === new URL(home.url).host);
}
