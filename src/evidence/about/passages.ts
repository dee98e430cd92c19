import type { Frame } from "../frame/frame.ts";
import { mainBlocks, pageTitle } from "../frame/main-blocks.ts";
import { maskNames } from "../frame/site-name.ts";
import type { Block, PageFacts } from "../page/facts.ts";
import { type Folded, fold } from "../text/fold.ts";
import { sentences } from "../text/sentences.ts";
import { listedBlocks } from "./listed.ts";
import { oncePerPage } from "./once-per-page.ts";

/**
 * A piece of the main text that can name something once: the title, a heading, a sentence, all short items of one
 * list together, or an entry of a list of other things (cards, rows, linked titles).
 */
export interface Passage {
  readonly kind: "title" | "heading" | "sentence" | "items" | "listed";
  /** As it stands on the page. */
  readonly text: string;
  /** For matching: the site's own name blotted out, places as in `text`. */
  readonly folded: Folded;
}

/** The passages of a page's main text, in order, each text once. */
export const passagesOf = oncePerPage(read);

function read(page: PageFacts, frame: Frame): readonly Passage[] {
  const passages = new Map<string, Passage>();
  const add = (kind: Passage["kind"], text: string) => {
    const key = `${kind === "title" || kind === "heading"} ${text}`;
    if (text !== "" && !passages.has(key))
      passages.set(key, { kind, text, folded: fold(maskNames(text, frame.names)) });
  };
  add("title", pageTitle(page, frame));
  const blocks = mainBlocks(page, frame);
  const listed = listedBlocks(page.blocks.filter((block) => block.region === "main" && !block.hidden));
  for (const run of runsOfItems(blocks, listed)) {
    const [block] = run;
    if (!block) continue;
    if (listed.has(block)) add("listed", block.text);
    else if (block.kind === "heading") add("heading", block.text);
    else if (isShortItem(block)) add("items", run.map((item) => item.text).join(";\n"));
    else for (const sentence of sentences(block.text)) add("sentence", sentence);
  }
  return [...passages.values()];
}

/** Every block by itself, but the short items of one list together. */
function runsOfItems(blocks: readonly Block[], listed: ReadonlySet<Block>): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const before = runs.at(-1)?.[0];
    const continues =
      before && isShortItem(before) && isShortItem(block) && before.place === block.place && !listed.has(block);
    if (continues) runs.at(-1)?.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** An item of more words says something by itself. */
const MOST_WORDS = 7;

function isShortItem(block: Block): boolean {
  if (block.kind !== "item" && block.kind !== "cell") return false;
  return block.text.split(" ").length <= MOST_WORDS && !/[.!?]["'”’)]*$/.test(block.text);
}
