import { isLinkBlock } from "../frame/link-lists.ts";
import type { Block } from "../page/facts.ts";

/** Fewer cards or rows than this are part of a text, not a list. */
const FEWEST = 3;

/**
 * The blocks that are entries of a list of other pages or things: cards (a linked heading and the text under it), and
 * rows of a table. What they name, the page itself is not about.
 */
export function listedBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  return new Set([...cards(blocks), ...rows(blocks), ...blocks.filter((block) => block.kind === "heading" && isLinkBlock(block))]);
}

function cards(blocks: readonly Block[]): Block[] {
  const linked = blocks.filter((block) => block.kind === "heading" && isLinkBlock(block));
  if (linked.length < FEWEST) return [];
  let inCard = false;
  return blocks.filter((block) => {
    if (block.kind === "heading") inCard = isLinkBlock(block);
    return inCard;
  });
}

function rows(blocks: readonly Block[]): Block[] {
  const cells = Map.groupBy(
    blocks.filter((block) => block.kind === "cell"),
    (block) => block.place,
  );
  return [...cells.values()].filter((row) => row.length >= FEWEST).flat();
}
