import type { PageFacts } from "../../evidence/page/facts.ts";
import type { SearchRole } from "../../model/site.ts";
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
  readonly because: string;
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
  const onHome = found.pages.some((url) => pageKey(url) === pageKey(home.url));
  if (isWiki(home) && sameSite(found, home)) return { role: "both", because: "the site as a whole is a wiki" };
  if (onHome && found.recipe.role === "database")
    return { role: "both", because: "the home page is the collection, with its field" };
  if (onHome) return { role: "site", because: "it is offered on the home page" };
  const own = pages.filter((page) => found.pages.some((url) => pageKey(url) === pageKey(page.url)));
  const wiki = own.find((page) => isWiki(page) || COLLECTION_NAME.test(nameOf(page)));
  if (wiki) return { role: "database", because: `it is offered on the pages of "${nameOf(wiki)}"` };
  if (found.recipe.role === "database" && !own.some((page) => SEARCH_PAGE.test(nameOf(page)))) {
    return { role: "database", because: `it stands among ${found.entries} entries` };
  }
  return { role: "site", because: "it stands on a page for searching" };
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
