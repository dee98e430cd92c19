import type { Block, PageFacts } from "../page/facts.ts";
import { type Frame, isFrame } from "./frame.ts";
import { linkLists } from "./link-lists.ts";
import { relatedSections } from "./related.ts";
import { titleWithoutName } from "./site-name.ts";

/**
 * The main text of a page: what is seen outside landmarks, without the frame, and without lists of links to other
 * pages (related, latest, tags, breadcrumbs, previous and next).
 */
export function mainBlocks(page: PageFacts, frame: Frame): Block[] {
  const content = page.blocks.filter((block) => block.region === "main" && !block.hidden);
  const left = new Set([...linkLists(content), ...relatedSections(content)]);
  return content.filter((block) => !left.has(block) && !isFrame(block, frame));
}

/** The page's title without the site's name; empty when there is nothing else in it. */
export function pageTitle(page: PageFacts, frame: Frame): string {
  return titleWithoutName(page.title, frame.names);
}
