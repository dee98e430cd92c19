import type { Link, PageFacts } from "../../evidence/page/facts.ts";

/** A page as far as it tells what a search function on it searches. */
export interface PlacePage {
  readonly url: string;
  readonly facts: PageFacts;
  readonly html: string;
}

/** What is a wiki: the site as a whole, and which of its pages. */
export interface Wiki {
  readonly whole: boolean;
  readonly pages: ReadonlySet<string>;
}

/** Software that calls itself one in the page's own HTML: any name with *wiki*, and the known ones without. */
const GENERATOR =
  /<meta\b(?=[^>]*\bname=["']?(?:generator|application-name))[^>]*\bcontent=["'](?:[^"'>]*wiki|MoinMoin|Foswiki|Tiki\b|BookStack|Gitit|Gollum|Oddmuse)/i;
const POWERED =
  /(?:powered by|draait op|aangedreven door|mogelijk gemaakt door)\s*(?:<[^>]*>\s*)*(?:an?\s+|de\s+)?(?:[\w.-]+\s+)?(?:[\w.-]*wiki(?!pedia|media|data)|MoinMoin|BookStack|Gitit|Gollum|Oddmuse)/i;
/** *Omzien-wiki*, *Wikizorg*, *de wiki van Zorgnet*; not other words and names that begin so. */
const NAME = /(?<!\p{L})wiki(?!pedia|media|leaks|ngs?\b)|wiki(?:'?s)?(?!\p{L})/iu;
const HEADING = /\b\w*wiki\b/i;

/** What a wiki offers on its pages, by the words of a link or by where it leads; all but the last for each text by itself. */
const OFFERS = {
  edit: [
    /^(?:(?:pagina|deze pagina|artikel|tekst|brontekst) )?(?:bewerk(?:en)?|wijzig(?:en)?)$|^(?:bewerk|wijzig|verbeter) (?:deze )?(?:pagina|tekst|bladzijde)$|^edit(?: (?:this )?page| source)?$/i,
    /[?&](?:action|do)=(?:edit|submit)\b|\/_?edit(?:\/|$|\?)|\/Edit\.jsp/i,
  ],
  source: [
    /^(?:toon|bekijk|paginabron)? ?(?:de )?(?:bron|brontekst|broncode|paginabron)(?: (?:tonen|bekijken|weergeven))?$|^(?:view|show) (?:page ?)?source$|^page ?source$/i,
    /[?&](?:action|do)=(?:source|raw|export_raw)\b/i,
  ],
  history: [
    /^(?:pagina)?geschiedenis(?: (?:tonen|bekijken|weergeven))?$|^(?:oude|eerdere) (?:revisies|versies)$|^revisies$|^(?:(?:view|page) )?history$|^old revisions$|^revisions$/i,
    /[?&](?:action|do)=(?:history|revisions|diff)\b|\/_?(?:history|revisions)(?:\/|$|\?)/i,
  ],
  discussion: [/^overleg(?:pagina)?$|^discussie$|^discuss(?:ion)?$|^talk$/i, /\/_discuss\/|[/=:](?:Talk|Overleg):/i],
  changes: [
    /^(?:recente|laatste) wijzigingen$|^(?:recent|latest) changes$|^recent activity$|^alle (?:pagina['’]?s|bladzijden)$|^all pages$|^links naar deze pagina$|^verwijzingen naar deze pagina$|^what links here$|^backlinks$/i,
    /\/(?:Special|Speciaal):|[?&](?:action|do)=(?:recent|recentchanges|backlink)\b|\bRecentChanges\b|\/_activity\b/i,
  ],
} as const satisfies Record<string, readonly [words: RegExp, address: RegExp]>;

/** A link that more pages share is no link for one of them; two, since a home page has an address of its own too. */
const MOST_SHARING = 2;
/** So many pages have to offer it, so that one page with a tool of its own is none. */
const FEWEST_PAGES = 2;

/**
 * A site as a whole is a wiki when it calls itself one or is made with wiki software (method, "Which search is
 * which"). Software that does not say so shows in what it offers on most pages, the home page among them: to change that
 * page (or to see its source), and to see its history, its discussion or what changed.
 */
export function wikiOf(home: PlacePage, pages: readonly PlacePage[], names: readonly string[]): Wiki {
  const worked = workedOn(pages);
  const wiki = new Set(pages.filter((page) => isWiki(page) || worked.has(page)).map(({ url }) => url));
  const most = worked.size * 2 >= pages.length;
  const whole = isWiki(home) || names.some((name) => NAME.test(name)) || (worked.has(home) && most);
  return { whole, pages: wiki };
}

/** Calls itself a wiki in its heading, or in its HTML names the wiki software that made it. */
function isWiki(page: PlacePage): boolean {
  return madeWithWiki(page.html) || HEADING.test(nameOf(page));
}

/** The page's HTML names wiki software as what it was made with. */
export function madeWithWiki(html: string): boolean {
  return GENERATOR.test(html);
}

/** The heading of a page, or its title. */
export function nameOf(page: PlacePage): string {
  const heading =
    page.facts.blocks.find((block) => block.kind === "heading" && block.level === 1 && !block.hidden)?.text ?? "";
  return heading || page.facts.title;
}

/** Pages that offer what those of a wiki do. */
function workedOn(pages: readonly PlacePage[]): ReadonlySet<PlacePage> {
  const sharing = new Map<string, number>();
  for (const url of pages.flatMap((page) => [...new Set(page.facts.links.map((link) => link.url))]))
    sharing.set(url, (sharing.get(url) ?? 0) + 1);
  const isOwn = (url: string): boolean => (sharing.get(url) ?? 0) <= MOST_SHARING;
  const working = pages.filter((page) => POWERED.test(page.html) || offersWork(page, isOwn));
  return new Set(working.length < FEWEST_PAGES ? [] : working);
}

/** The source alone is shown by documentation too, beside a page on the history of what it documents, or on its changes. */
function offersWork(page: PlacePage, isOwn: (url: string) => boolean): boolean {
  const offers = (what: keyof typeof OFFERS): boolean => linksTo(what, page).some(isOwn);
  const change = offers("edit");
  if (!change && !offers("source")) return false;
  return offers("history") || offers("discussion") || (change && linksTo("changes", page).length > 0);
}

/** Addresses on the page's own host: to change a page of documentation one is sent to the host of its code. */
function linksTo(what: keyof typeof OFFERS, page: PlacePage): readonly string[] {
  const [words, address] = OFFERS[what];
  const { host } = new URL(page.url);
  const leadsThere = ({ url, text }: Link): boolean => words.test(text.trim()) || address.test(decoded(url));
  return page.facts.links.filter((link) => new URL(link.url).host === host && leadsThere(link)).map(({ url }) => url);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
