import { isLinkBlock } from "../frame/link-lists.ts";
import type { Block } from "../page/facts.ts";

/** Fewer cards or rows than this are part of a text, not a list. */
const FEWEST = 3;
/** More text than this under a heading is a section of the page itself, also when a link closes it. */
const LONGEST_CARD = 300;

/**
 * The blocks that are entries of a list of other pages or things: cards (a heading that is a link, or a heading with a
 * little text and a link that leads on) and rows of a table. What they name, the page itself is not about.
 */
export function listedBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const linked = blocks.filter((block) => block.kind === "heading" && isLinkBlock(block));
  return new Set([...linked, ...cards(blocks).flat(), ...rows(blocks)]);
}

/** Each heading with what stands under it. */
function sections(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === "heading") found.push([block]);
    else found.at(-1)?.push(block);
  }
  return found;
}

function cards(blocks: readonly Block[]): Block[][] {
  const byPlace = Map.groupBy(sections(blocks).filter(isCard), ([heading]) => `${heading?.level} ${heading?.place}`);
  return [...byPlace.values()].filter((alike) => alike.length >= FEWEST).flat();
}

function isCard([heading, ...below]: readonly Block[]): boolean {
  if (!heading) return false;
  if (isLinkBlock(heading)) return true;
  const text = below.filter((block) => !isLinkBlock(block)).reduce((sum, block) => sum + block.text.length, 0);
  return text <= LONGEST_CARD && below.some(isLinkBlock);
}

function rows(blocks: readonly Block[]): Block[] {
  const cells = Map.groupBy(
    blocks.filter((block) => block.kind === "cell"),
    (block) => block.place,
  );
  return [...cells.values()].filter((row) => row.length >= FEWEST).flat();
}
