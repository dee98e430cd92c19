import type { Frame } from "../frame/frame.ts";
import type { PageFacts } from "../page/facts.ts";
import { namesOf } from "./page-names.ts";

/** A page that was read at its address without any question, under the same title and heading. */
export function isRead(page: PageFacts, frame: Frame): boolean {
  const own = namesOf(page, "", frame);
  return [...frame.pages.values()]
    .filter((read) => keyOf(read.url) === keyOf(page.url))
    .map((read) => namesOf(read, "", frame))
    .some(({ title, heading }) => title === own.title && heading === own.heading);
}

/** A page that these pages link to, or one at an address of a kind that they link to: `/nieuws/...`. */
export function isLinkedTo(url: string, pages: readonly PageFacts[]): boolean {
  const keys = new Set(pages.flatMap((page) => [page.url, ...page.links.map((link) => link.url)]).map(keyOf));
  if (keys.has(keyOf(url))) return true;
  const kind = kindOf(url);
  return kind !== null && [...keys].filter((key) => kindOf(`https://${key}`) === kind).length >= FEWEST_OF_A_KIND;
}

/** One page alone may be anything: what a search gave to another visitor, for instance. */
const FEWEST_OF_A_KIND = 2;

/** Equal for two spellings of one address. */
function keyOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, "")}${pathname.replace(/\/+$/, "")}${search}`;
}

/**
 * The folder of an address, numbers left open (`/2024/05/`), or what takes parameters and their names. Null at the root
 * of a site, where everything may stand.
 */
function kindOf(url: string): string | null {
  const { host, pathname, searchParams } = new URL(url);
  const own = host.replace(/^www\./, "");
  const names = [...new Set(searchParams.keys())].sort();
  if (names.length > 0) return `${own}${pathname}?${names.join("&")}`;
  const folder = pathname.replace(/\/+$/, "").replace(/[^/]*$/, "");
  return folder === "/" || folder === "" ? null : own + folder.replace(/\d+/g, "0");
}
