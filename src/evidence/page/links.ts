import { normalise } from "../text/normalise.ts";
import { textOf } from "./blocks.ts";
import { type Dom, type DomElement, descendants, topOf } from "./dom.ts";
import type { Link } from "./facts.ts";
import { placeOf } from "./place.ts";
import { regionOf } from "./region.ts";
import { isHidden, isNeverText } from "./visibility.ts";

/** A fragment that names a page of a site built by scripts (`#/over`, `#!/over`), not a place on the page. */
const ROUTE = /^#!?\//;

/** The links of a page to http(s) addresses, in document order; links within the page are left out. */
export function linksOf(dom: Dom, url: string): Link[] {
  const base = baseOf(dom, url);
  const links: Link[] = [];
  const { html } = topOf(dom);
  for (const element of html ? descendants(html) : []) {
    const link = linkOf(element, base);
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

function linkOf(element: DomElement, base: string): Link | null {
  if (element.name !== "a" && element.name !== "area") return null;
  const href = element.attribs["href"]?.trim();
  if (!href || (href.startsWith("#") && !ROUTE.test(href))) return null;
  const url = absolute(href, base);
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
  if (!ROUTE.test(url.hash)) url.hash = "";
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
