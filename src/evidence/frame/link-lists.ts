import type { Block } from "../page/facts.ts";

/** A block with a larger share of link text leads elsewhere and tells nothing by itself. */
const LINK_SHARE = 0.8;
/** The current page stands unlinked in its own menu; longer text in the same place is no menu item. */
const LONGEST_ITEM = 60;

/**
 * Blocks that are lists of links: several link blocks in a row, with the unlinked current item among them, and single
 * blocks that enumerate links (tags) or lead on (previous, next, read more). Link titles of cards, each followed by
 * text of its own, are no list.
 */
export function linkLists(blocks: readonly Block[]): Block[] {
  return [...rowsOfLinks(blocks).flat(), ...blocks.filter(isLinkLine)];
}

export function isLinkBlock(block: Block): boolean {
  return block.linkShare > LINK_SHARE;
}

function rowsOfLinks(blocks: readonly Block[]): Block[][] {
  const rows: Block[][] = [];
  let row: Block[] = [];
  const end = () => {
    if (row.filter(isLinkBlock).length > 1) rows.push(row);
    row = [];
  };
  for (const block of blocks) {
    if (block.kind === "heading" || (!isLinkBlock(block) && !isUnlinkedItem(block, row.at(-1)))) end();
    if (isLinkBlock(block) || row.length > 0 || canBeginRow(block)) row.push(block);
  }
  end();
  return rows;
}

/** Short, in the same place as the link before it: the current page, or a separator. */
function isUnlinkedItem(block: Block, before: Block | undefined): boolean {
  return before !== undefined && isShort(block) && sameList(block, before);
}

function canBeginRow(block: Block): boolean {
  return isShort(block) && block.kind === "item";
}

function isShort(block: Block): boolean {
  return (
    block.kind !== "heading" &&
    block.kind !== "paragraph" &&
    block.text.length <= LONGEST_ITEM &&
    !/[.!?]$/.test(block.text)
  );
}

function sameList(a: Block, b: Block): boolean {
  return listPlace(a) === listPlace(b);
}

function listPlace(block: Block): string {
  return block.place.replace(/>[^>]*$/, "");
}

const LEADS_ON =
  /^(?:[←→«»‹›<>]\s*)?(?:vorige|volgende|ga terug|terug naar|lees (?:meer|verder|ook)|meer lezen|bekijk|previous|next|read more|back to)\b/i;
const LABELLED =
  /^(?:tags?|trefwoord(?:en)?|labels?|categorie(?:ën|en)?|onderwerp(?:en)?|thema['’]?s?|gerelateerd|zie ook|lees ook|deel|share|topics?|related)\b/i;
const BREADCRUMBS = /^(?:home|start|startpagina|u bent hier|je bent hier|you are here)\b.*[›»>/|]/i;

function isLinkLine(block: Block): boolean {
  if (block.kind === "heading") return false;
  if (LABELLED.test(block.text) && block.linkShare > 0.5) return true;
  if (BREADCRUMBS.test(block.text) && block.linkShare > 0.1 && block.text.length < 200) return true;
  if (!isLinkBlock(block)) return false;
  return LEADS_ON.test(block.text) || block.text.split(/[,|·•/›»]/).length > 2;
}
