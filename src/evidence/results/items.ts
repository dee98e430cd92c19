import { attribute, type Dom, type DomElement, descendants, isElement, parentOf, upwards } from "../page/dom.ts";
import { isBlockLevel } from "../page/flow.ts";
import { addressOf, baseOf } from "../page/links.ts";
import { placeOf } from "../page/place.ts";
import { regionOf } from "../page/region.ts";
import { isControl, isSeen, isTextField, seenText } from "./seen.ts";

/** One entry of a list as a visitor sees it: what a search result may look like. */
export interface Item {
  readonly element: DomElement;
  /** Where the entry leads; null for a row or card without a link. */
  readonly url: string | null;
  readonly title: string;
  /** All that the entry says of itself: title and snippet. */
  readonly text: string;
  /** Where the list stands that the entry belongs to. */
  readonly list: DomElement | null;
  readonly place: string;
  readonly inFrame: boolean;
  /** Part of what a field proposes while it is typed in. */
  readonly suggested: boolean;
}

/** Where entries are known to stand. */
export interface EntryPlaces {
  readonly all: ReadonlySet<string>;
  /** Those of entries that lead somewhere; none when absent. */
  readonly linked?: ReadonlySet<string>;
}

const NOWHERE: ReadonlySet<string> = new Set();
const ITEM_TAGS = new Set(["li", "tr", "article", "dt"]);
const ITEM_ROLES = new Set(["listitem", "option", "row", "article"]);
const HEADINGS = /^h[1-6]$/;
const STOPS = new Set(["body", "main", "html", "table", "tbody", "ul", "ol", "dl", "form", "nav", "header", "footer"]);

/**
 * Every entry of every list on the page, in document order, whether it is a result or not: that is for comparison to
 * tell. `places` are places at which entries are known to stand, so that one which stands there alone is known too.
 */
export function itemsOf(dom: Dom, url: string, places: EntryPlaces = { all: NOWHERE }): readonly Item[] {
  const body = dom("body")[0] as DomElement | undefined;
  if (!body) return [];
  const base = baseOf(dom, url);
  const leadsTo = (link: DomElement): string | null => addressOf(link, base, url);
  const found = new Map<DomElement, DomElement[]>();
  for (const element of descendants(body)) {
    if (element.name !== "a" || !leadsTo(element) || !isSeen(element)) continue;
    const container = containerOf(element, places.linked ?? NOWHERE);
    found.set(container, [...(found.get(container) ?? []), element]);
  }
  const linked = new Set(found.keys());
  for (const element of descendants(body)) {
    if (isUnlinkedEntry(element, places.all, linked)) found.set(element, []);
  }
  return [...descendants(body)]
    .filter((element) => found.has(element) && !isInsideAnother(element, found))
    .map((element) => toItem(element, found.get(element) ?? [], leadsTo));
}

const FEWEST_ALIKE = 3;

/**
 * Places of blocks that stand in a row of at least three of one kind, each with text and none with a link: the cards of
 * a collection that lead nowhere. The outermost of nested ones.
 */
export function placesOfCards(dom: Dom): ReadonlySet<string> {
  const body = dom("body")[0] as DomElement | undefined;
  const places = new Set<string>();
  if (!body) return places;
  const cards = new Set<DomElement>();
  for (const element of descendants(body)) {
    if (!isCard(element) || [...upwards(element)].some((holder) => holder !== element && cards.has(holder))) continue;
    cards.add(element);
    places.add(placeOf(element));
  }
  return places;
}

function isCard(element: DomElement): boolean {
  if (!/^(?:div|section|figure|dd|p)$/.test(element.name) || !isSeen(element)) return false;
  if (["header", "nav", "footer", "aside"].includes(regionOf(element))) return false;
  const alike = siblingsOf(element).filter((sibling) => kindOf(sibling) === kindOf(element));
  if (element.name === "p" && kindOf(element) === "p.") return false;
  if (alike.length < FEWEST_ALIKE) return false;
  for (const below of descendants(element)) if (isControl(below) && below.name !== "button") return false;
  return !hasLink(element) && /\p{L}{3}/u.test(seenText(element));
}

function toItem(element: DomElement, own: readonly DomElement[], leadsTo: (link: DomElement) => string | null): Item {
  const links = own.length > 0 ? own : [];
  const primary = primaryLink(links);
  const text = seenText(element);
  const heading = [...descendants(element)].find((below) => HEADINGS.test(below.name) && isSeen(below));
  const list = parentOf(element);
  return {
    element,
    url: primary ? leadsTo(primary) : null,
    title: (heading && seenText(heading)) || (primary && seenText(primary)) || text.slice(0, 120),
    text,
    list,
    place: placeOf(element),
    inFrame: ["header", "nav", "footer", "aside"].includes(regionOf(element)),
    suggested: isSuggestion(element),
  };
}

function primaryLink(links: readonly DomElement[]): DomElement | undefined {
  const inHeading = links.find(
    (link) => [...upwards(link)].some((holder) => HEADINGS.test(holder.name)) || hasHeading(link),
  );
  return inHeading ?? links.find((link) => seenText(link).length >= 2) ?? links[0];
}

/** The entry a link belongs to: the nearest list item, row, article or repeated block, or the link's own block. */
function containerOf(link: DomElement, places: ReadonlySet<string>): DomElement {
  const holders = holdersOf(link);
  const known = holders.find((holder) => places.has(placeOf(holder)) && mayBeEntry(holder));
  if (known) return known;
  const inner = holders.find(isEntry);
  if (!inner) return looseBlock(link);
  const outer = holders.slice(holders.indexOf(inner) + 1).find((holder) => isEntry(holder) && isOneEntry(holder));
  return outer ?? inner;
}

/** A block around links with one heading at most; a link or heading by itself is an entry only where no block is. */
function mayBeEntry(element: DomElement): boolean {
  if (element.name === "a" || HEADINGS.test(element.name)) return false;
  return [...descendants(element)].filter((below) => HEADINGS.test(below.name) && isSeen(below)).length <= 1;
}

/** From the link up to where a page's lists end. */
function holdersOf(link: DomElement): DomElement[] {
  const holders: DomElement[] = [];
  for (const holder of upwards(link)) {
    if (holder.name === "body" || holder.name === "main" || holder.name === "html") break;
    holders.push(holder);
  }
  return holders;
}

function isEntry(element: DomElement): boolean {
  return (isNamedEntry(element) || isRepeated(element)) && !holdsMain(element);
}

function isNamedEntry(element: DomElement): boolean {
  return ITEM_TAGS.has(element.name) || ITEM_ROLES.has(attribute(element, "role"));
}

function isRepeated(element: DomElement): boolean {
  if (STOPS.has(element.name) || element.name === "a" || (element.name === "span" && !isLaidOutAsBlock(element)))
    return false;
  return hasTwin(element);
}

/** Around the main part of the page, or a field to type in: more than an entry, whatever its tag. */
function holdsMain(element: DomElement): boolean {
  return [...descendants(element)].some(
    (below) => below.name === "main" || attribute(below, "role") === "main" || isTextField(below),
  );
}

/** A `span` that the style sheet shows as a block, or into which scripts put one. */
function isLaidOutAsBlock(span: DomElement): boolean {
  return [span, ...descendants(span)].some((element) => element.name !== "a" && isBlockLevel(element));
}

/** An outer block is one entry when it holds one heading that is a link, and stands among others like it or is an article. */
function isOneEntry(element: DomElement): boolean {
  const headings = [...descendants(element)].filter((below) => HEADINGS.test(below.name) && isSeen(below));
  if (headings.length !== 1) return false;
  const heading = headings[0] as DomElement;
  return hasLink(heading) || [...upwards(heading)].some((holder) => holder.name === "a");
}

/** An element with a name of its own is a part of the page; entries are alike. */
function hasTwin(element: DomElement): boolean {
  if (element.attribs["id"] && !/\d/.test(element.attribs["id"])) return false;
  const kind = kindOf(element);
  return siblingsOf(element).some((sibling) => sibling !== element && kindOf(sibling) === kind && hasLink(sibling));
}

function kindOf(element: DomElement): string {
  return `${element.name}.${(element.attribs["class"] ?? "").trim().split(/\s+/)[0] ?? ""}`;
}

function siblingsOf(element: DomElement): DomElement[] {
  return (element.parent?.children ?? []).filter((node): node is DomElement => isElement(node));
}

function hasLink(element: DomElement): boolean {
  for (const below of descendants(element)) if (below.name === "a" && below.attribs["href"]) return true;
  return element.name === "a" && Boolean(element.attribs["href"]);
}

function hasHeading(element: DomElement): boolean {
  for (const below of descendants(element)) if (HEADINGS.test(below.name)) return true;
  return false;
}

/** Without any list around it: the heading the link stands in, or the link alone, so that what changes beside it does not matter. */
function looseBlock(link: DomElement): DomElement {
  return [...upwards(link)].find((holder) => HEADINGS.test(holder.name)) ?? link;
}

function isUnlinkedEntry(element: DomElement, places: ReadonlySet<string>, linked: ReadonlySet<DomElement>): boolean {
  const named = ["li", "tr", "article"].includes(element.name) || ITEM_ROLES.has(attribute(element, "role"));
  if (!named && !places.has(placeOf(element))) return false;
  if (linked.has(element) || !isSeen(element)) return false;
  for (const below of descendants(element)) {
    if (linked.has(below) || (isControl(below) && below.name !== "button") || below.name === "th") return false;
  }
  for (const holder of upwards(element))
    if (linked.has(holder) || holder.name === "nav" || holder.name === "thead") return false;
  return /\p{L}{3}/u.test(seenText(element));
}

function isInsideAnother(element: DomElement, found: ReadonlyMap<DomElement, readonly DomElement[]>): boolean {
  for (const holder of upwards(element)) {
    if (holder !== element && found.has(holder) && (found.get(holder)?.length ?? 0) > 0 && !isMenuBranch(holder))
      return true;
  }
  return false;
}

/** A list item that holds a list of its own is a branch of a menu or tree; its leaves are entries too. */
function isMenuBranch(element: DomElement): boolean {
  for (const below of descendants(element))
    if (below.name === "ul" || below.name === "ol") return element.name === "li";
  return false;
}

function isSuggestion(element: DomElement): boolean {
  return [...upwards(element)].some((holder) => {
    const role = attribute(holder, "role");
    const words = `${attribute(holder, "id")} ${attribute(holder, "class")}`;
    return role === "listbox" || /autocomplete|suggest|typeahead|tt-menu/.test(words);
  });
}
