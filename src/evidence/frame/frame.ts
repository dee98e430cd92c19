import type { Block, PageFacts } from "../page/facts.ts";
import { siteNames } from "./site-name.ts";

/** What the pages of a site have in common, and what therefore says nothing about one of them. */
export interface Frame {
  /** Keys of the blocks that are the same on most pages: see `isFrame`. */
  readonly repeated: ReadonlySet<string>;
  /** The site's own name, as the list gives it and as titles end with it. */
  readonly names: readonly string[];
  /** The pages themselves, by their address. */
  readonly pages: ReadonlyMap<string, PageFacts>;
}

/** Method, "Frame never counts": the same on at least this share of the pages, of which there are at least five. */
const SHARE = 0.6;
const FEWEST_PAGES = 5;
const REGIONS = ["main", "landmark"] as const;
const KINDS = ["heading", "link", "text"] as const;

/**
 * The frame of a site, from the pages of its selection. Pages with exactly the same text are one page here, so that a
 * site that answers every address with one page does not lose it.
 */
export function frameOf(pages: readonly PageFacts[], siteName: string): Frame {
  const distinct = [...new Map(pages.map((page) => [contentKey(page), page])).values()];
  return {
    repeated: repeatedBlocks(distinct),
    names: siteNames(pages, siteName),
    pages: new Map(pages.map((page) => [page.url, page])),
  };
}

/** Whether the block belongs to what most pages of the site show. */
export function isFrame(block: Block, frame: Frame): boolean {
  return frame.repeated.has(keyOf(block));
}

/** Whether a text stands on most pages of the site, as whatever kind of block. */
export function isFrameText(text: string, frame: Frame): boolean {
  return REGIONS.some((region) => KINDS.some((kind) => frame.repeated.has(`${region} ${kind} ${text}`)));
}

function repeatedBlocks(pages: readonly PageFacts[]): ReadonlySet<string> {
  if (pages.length < FEWEST_PAGES) return new Set();
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.blocks.filter((block) => !block.hidden).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= SHARE * pages.length).map(([key]) => key));
}

/**
 * Text alone would make the heading *Ouderen* of one page frame because every menu has a link *Ouderen*: headings,
 * links and other text are told apart, and landmarks are not counted with the content. Where on the page it stands
 * does not matter, since templates differ.
 */
function keyOf(block: Block): string {
  const region: (typeof REGIONS)[number] = block.region === "main" ? "main" : "landmark";
  const kind: (typeof KINDS)[number] = block.kind === "heading" ? "heading" : block.linkShare >= 0.5 ? "link" : "text";
  return `${region} ${kind} ${block.text}`;
}

function contentKey(page: PageFacts): string {
  return page.blocks
    .filter((block) => block.region === "main")
    .map((block) => block.text)
    .join("\n");
}
