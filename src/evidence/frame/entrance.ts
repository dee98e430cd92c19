import type { Block, PageFacts } from "../page/facts.ts";
import { wordChars } from "../page/flow.ts";
import { isShapedRoute } from "../page/route.ts";
import { foldText } from "../text/fold.ts";

/**
 * The address without its fragment, of a page that may be one of a site that shows its pages by the fragment
 * (`#De%20luisterdoos`) or a place on the page at that address: only what is shown can tell. Null for any other.
 */
export function entranceOf(url: string): string | null {
  const [address = url, fragment = ""] = url.split("#");
  return fragment === "" || isShapedRoute(`#${fragment}`) ? null : address;
}

/** What changes by itself on a page (a saying, what is new) is less than this share of its text. */
const LEAST_SHARE = 0.25;

/**
 * Whether a page that is shown by the fragment of its address is no place on the other one: it has a heading of that
 * name which the other has not, or a text of its own.
 */
export function isAnotherPage(page: PageFacts, other: PageFacts): boolean {
  const content = page.blocks.filter((block) => isContent(block) && block.linkShare < 0.5);
  const own = blocksBeside(content, other);
  if (own.some(({ kind, text }) => kind === "heading" && foldText(text) === nameOf(page.url))) return true;
  return own.length > 0 && lettersOf(own) >= LEAST_SHARE * lettersOf(content);
}

/** The fragment in words. */
function nameOf(url: string): string {
  const [, fragment = ""] = url.split("#");
  try {
    return foldText(decodeURIComponent(fragment).replace(/[-_+]+/g, " "));
  } catch {
    return foldText(fragment);
  }
}

/** The blocks that the content of the other page does not have as well. */
export function blocksBeside(blocks: readonly Block[], other: PageFacts): readonly Block[] {
  const keyOf = ({ kind, text }: Block): string => `${kind === "heading"} ${text}`;
  const there = new Set(other.blocks.filter(isContent).map(keyOf));
  return blocks.filter((block) => !there.has(keyOf(block)));
}

function isContent({ region, hidden }: Block): boolean {
  return region === "main" && !hidden;
}

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + wordChars(text), 0);
}
