import { normalise } from "../text/normalise.ts";
import { textOf } from "./blocks.ts";
import { type Dom, type DomElement, descendants, topOf } from "./dom.ts";
import type { Link } from "./facts.ts";
import { placeOf } from "./place.ts";
import { regionOf } from "./region.ts";
import { isShapedRoute, mayBeRoute } from "./route.ts";
import { isHidden, isNeverText } from "./visibility.ts";

/** The links of a page to http(s) addresses, in document order; links to places on the page are left out. */
export function linksOf(dom: Dom, url: string): Link[] {
  const base = baseOf(dom, url);
  const links: Link[] = [];
  const { html } = topOf(dom);
  for (const element of html ? descendants(html) : []) {
    const link = linkOf(element, base, url);
    if (link) links.push(link);
  }
  return links;
}

/** The address that relative links of the page are relative to. */
export function baseOf(dom: Dom, url: string): string {
  const { html } = topOf(dom);
  // A stored frame stands under the address of the page around it, and says where its own links start from.
  const own = html?.attribs["data-qs-base"];
  if (own !== undefined) return absolute(own, url) ?? url;
  for (const element of html ? descendants(html) : []) {
    const href = element.name === "base" ? element.attribs["href"] : undefined;
    if (href !== undefined) return absolute(href, url) ?? url;
    if (element.name === "body") break;
  }
  return url;
}

/**
 * Where a link of the page at `page` leads: an http(s) address, with its fragment when that may be a page of its own;
 * null when it leads nowhere else.
 */
export function addressOf(link: DomElement, base: string, page: string): string | null {
  const href = link.attribs["href"]?.trim();
  const url = href ? URL.parse(href, base) : null;
  if (!href || url === null || !/^https?:$/.test(url.protocol)) return null;
  const { hash } = url;
  url.hash = "";
  const onPage = url.href === page.split("#")[0];
  if (onPage ? mayBeRoute(link, hash) : isShapedRoute(hash)) url.hash = hash;
  return href.startsWith("#") && url.hash === "" ? null : url.href;
}

function linkOf(element: DomElement, base: string, page: string): Link | null {
  if (element.name !== "a" && element.name !== "area") return null;
  const url = addressOf(element, base, page);
  if (url === null) return null;
  return {
    url,
    text: nameOf(element),
    region: regionOf(element),
    place: placeOf(element),
    rel: (element.attribs["rel"] ?? "").trim().toLowerCase(),
    hidden: isHidden(element),
  };
}

function absolute(href: string, base: string): string | null {
  const url = URL.parse(href, base);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = "";
  return url.href;
}

/** The words of a link, or what names it when it holds only a picture. */
function nameOf(element: DomElement): string {
  const text = normalise(textOf(element));
  if (text) return text;
  const named = element.attribs["aria-label"] ?? element.attribs["title"] ?? element.attribs["alt"];
  if (named?.trim()) return normalise(named);
  for (const inner of descendants(element)) {
    if (isNeverText(inner)) continue;
    const alternative = inner.attribs["alt"]?.trim();
    if (alternative) return normalise(alternative);
  }
  return "";
}
