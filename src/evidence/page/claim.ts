import { attribute, type DomElement, descendants, parentOf, upwards } from "./dom.ts";
import type { Region } from "./facts.ts";
import { hintsAt } from "./hints.ts";
import { isMain, type Shape } from "./shape.ts";

type Landmark = Exclude<Region, "main">;

/**
 * The region that an element claims for what it holds; null when it claims nothing. Landmarks of HTML and ARIA first,
 * then ids and classes where the structure agrees and no landmark but a header holds the element. The claim is refused to an element that holds the page's own
 * content: sites do put everything in `div.header`, an article in `aside`, or the only `h1` in `header`.
 */
export function claimOf(element: DomElement, shape: Shape, outer: Region): Region | null {
  if (isMain(element)) return "main";
  if (element.name === "body" || element.name === "html") return null;
  const claims = outer === "main" || outer === "header" ? [...LANDMARKS, ...HINTS] : LANDMARKS;
  const claim = claims.find(([, holds]) => holds(element, shape));
  return claim === undefined || holdsContent(element, shape) ? null : claim[0];
}

type Claim = readonly [Landmark, (element: DomElement, shape: Shape) => boolean];

const LANDMARKS: readonly Claim[] = [
  ["consent", isConsent],
  ["dialog", isDialog],
  ["search", isSearch],
  ["nav", isNav],
  ["header", isHeader],
  ["footer", isFooter],
  ["aside", isAside],
];

const HINTS: readonly Claim[] = [
  ["nav", looksLikeMenu],
  ["header", looksLikeHeader],
  ["footer", looksLikeFooter],
  ["aside", looksLikeSidebar],
];

function isConsent(element: DomElement): boolean {
  return hintsAt(element, "consent");
}

function isDialog(element: DomElement): boolean {
  const role = attribute(element, "role");
  return (
    element.name === "dialog" ||
    role === "dialog" ||
    role === "alertdialog" ||
    attribute(element, "aria-modal") === "true"
  );
}

function isSearch(element: DomElement): boolean {
  if (element.name === "search" || attribute(element, "role") === "search") return true;
  if (element.name !== "form") return false;
  for (const field of descendants(element)) if (field.name === "input" && isSearchField(field)) return true;
  return false;
}

function isSearchField(input: DomElement): boolean {
  const type = attribute(input, "type");
  if (type === "search" || attribute(input, "role") === "searchbox") return true;
  return (
    (type === "" || type === "text") &&
    /^(?:q|s|query|search|keywords?|zoek.*|trefwoord)$/.test(attribute(input, "name"))
  );
}

/** Less link text than this is no menu, but text that stands in `nav` by mistake. */
const MENU_LINK_SHARE = 0.3;

function isNav(element: DomElement, shape: Shape): boolean {
  if (element.name !== "nav" && !/^(?:navigation|menubar|menu)$/.test(attribute(element, "role"))) return false;
  const { chars, linkChars } = shape.extentOf(element);
  return chars < 400 || linkChars / chars >= MENU_LINK_SHARE;
}

function isHeader(element: DomElement, shape: Shape): boolean {
  if (element.name !== "header" && attribute(element, "role") !== "banner") return false;
  return isOfPage(element, shape) && !holdsOnlyTopHeading(element, shape);
}

function isFooter(element: DomElement, shape: Shape): boolean {
  return (element.name === "footer" || attribute(element, "role") === "contentinfo") && isOfPage(element, shape);
}

function isAside(element: DomElement, shape: Shape): boolean {
  if (element.name !== "aside" && attribute(element, "role") !== "complementary") return false;
  return isMostlyLinks(element, shape) || !isInContent(element);
}

function looksLikeMenu(element: DomElement, shape: Shape): boolean {
  const { chars, linkChars, links } = shape.extentOf(element);
  if (hintsAt(element, "breadcrumb")) return links > 0 && chars < 250;
  return hintsAt(element, "nav") && links > 1 && linkChars / chars >= 0.7;
}

function looksLikeHeader(element: DomElement, shape: Shape): boolean {
  if (!hintsAt(element, "header") || isInContent(element) || holdsOnlyTopHeading(element, shape)) return false;
  const { before, chars, linkChars } = shape.extentOf(element);
  return before < 200 && chars - linkChars < 300;
}

function looksLikeFooter(element: DomElement, shape: Shape): boolean {
  if (!hintsAt(element, "footer") || isInContent(element)) return false;
  const { before, chars } = shape.extentOf(element);
  return shape.total.chars - before - chars < 200 && chars < 0.6 * shape.total.chars;
}

function looksLikeSidebar(element: DomElement, shape: Shape): boolean {
  if (!hintsAt(element, "sidebar") || !isMostlyLinks(element, shape)) return false;
  return shape.extentOf(element).chars < 0.6 * shape.total.chars;
}

function isMostlyLinks(element: DomElement, shape: Shape): boolean {
  const { chars, linkChars } = shape.extentOf(element);
  return linkChars >= 0.5 * chars;
}

/** Not of an article or section, unless a section stands around the whole page and the element holds its menu. */
function isOfPage(element: DomElement, shape: Shape): boolean {
  return !isInContent(element) && (!isInSection(element) || shape.extentOf(element).links > 2);
}

/** Header and footer of an article belong to it, and an aside of few links there is a remark. */
function isInContent(element: DomElement): boolean {
  return isInside(element, (holder) => isMain(holder) || holder.name === "article");
}

function isInSection(element: DomElement): boolean {
  return isInside(element, (holder) => holder.name === "section");
}

function isInside(element: DomElement, test: (holder: DomElement) => boolean): boolean {
  const parent = parentOf(element);
  if (!parent) return false;
  for (const holder of upwards(parent)) if (test(holder)) return true;
  return false;
}

/** A header with the page's only `h1` is the top of the article, not of the site. */
function holdsOnlyTopHeading(element: DomElement, shape: Shape): boolean {
  const inside = shape.topHeadingsIn(element);
  return inside > 0 && inside === shape.topHeadings;
}

/** Text by which an element that holds nearly all of the page is known to be more than a landmark. */
const MUCH_TEXT = 400;
const NEARLY_ALL = 0.85;

function holdsContent(element: DomElement, shape: Shape): boolean {
  if (shape.holdsMain(element)) return true;
  if (shape.contentMarksIn(element) < shape.contentMarks) return false;
  const text = ownText(element, shape);
  const all = shape.total.chars - shape.total.linkChars;
  return text >= MUCH_TEXT && (text >= NEARLY_ALL * all || (holdsOnlyTopHeading(element, shape) && text >= 0.5 * all));
}

function ownText(element: DomElement, shape: Shape): number {
  const { chars, linkChars } = shape.extentOf(element);
  return chars - linkChars;
}
