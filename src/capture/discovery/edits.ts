import { madeWithWiki, nameOf, type PlacePage } from "./wiki.ts";

/** What the makers of a wiki look after it with, by the name of the page in full: what these list are no entries. */
const NAMES =
  /^(?:(?:recente|laatste|verwante|nieuwste) (?:wijzigingen|bewerkingen)|recente activiteit|(?:alle )?(?:openbare )?logboeken|(?:gebruikers)?bijdragen|gebruikerslijst|nieuwe pagina['’]?s|statistieken|(?:recent|latest|related) changes|recent activity|(?:all )?(?:public )?logs|(?:user )?contributions|user list|new pages|statistics)$/i;
/** Where the difference that one edit made is shown. */
const DIFFERENCE = /[?&]diff=|[?&](?:action|do)=diff\b|\/_?(?:diff|compare)\//i;
/** A page shows the difference of its own last edit, and perhaps of one more. */
const FEWEST_DIFFERENCES = 3;

/**
 * The page lists what was done to the pages of a wiki: edits, with who made them and when. A field or choice there
 * filters by user, date or kind of page and searches no collection, however its entries look.
 */
export function listsEdits(page: PlacePage): boolean {
  return (madeWithWiki(page.html) && NAMES.test(nameOf(page).trim())) || differences(page) >= FEWEST_DIFFERENCES;
}

function differences({ url, facts }: PlacePage): number {
  const { host } = new URL(url);
  const own = facts.links.filter((link) => link.region === "main" && new URL(link.url).host === host);
  return new Set(own.filter((link) => DIFFERENCE.test(link.url)).map((link) => link.url)).size;
}
