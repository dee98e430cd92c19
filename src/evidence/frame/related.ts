import type { Block } from "../page/facts.ts";
import { isLinkBlock } from "./link-lists.ts";

/** Headings over lists of other pages, Dutch and English. */
const RELATED =
  /^(?:gerelateerd|lees (?:ook|verder|meer)|zie ook|bekijk ook|meer (?:nieuws|artikelen|berichten|lezen|verhalen)|ook interessant|aanbevolen|misschien ook|anderen (?:lazen|bekeken)|(?:het )?laatste (?:nieuws|berichten|artikelen)|recente? (?:berichten|artikelen|nieuws)|nieuwste (?:berichten|artikelen)|meest (?:gelezen|bekeken)|populair|related|latest|recent posts|most read|popular|you may also)/i;

/** More text than this under such a heading is an article after all. */
const MOST_TEXT = 1500;

/**
 * The blocks under headings such as *Lees ook* and *Laatste nieuws*, up to the next heading of that level, when links
 * stand among them. The title of a page (level 1) never is such a heading.
 */
export function relatedSections(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== "heading" || block.level === 1 || !RELATED.test(block.text)) return [];
    const section = sectionBelow(blocks, at, block.level ?? 2);
    const text = section.reduce((sum, below) => sum + below.text.length * (1 - below.linkShare), 0);
    return section.some(isLinkBlock) && text <= MOST_TEXT ? [block, ...section] : [];
  });
}

function sectionBelow(blocks: readonly Block[], at: number, level: number): Block[] {
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === "heading" && (block.level ?? 6) <= level);
  return end < 0 ? rest : rest.slice(0, end);
}
