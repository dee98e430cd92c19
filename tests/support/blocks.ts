import type { Block } from "../../src/evidence/page/facts.ts";
import { normalise } from "../../src/evidence/text/normalise.ts";

/** Blocks from a few lines of text: `# ` a heading, `- ` an item, `| ` a cell, `[ ] ` a line that is a link as a whole. */
export function blocksOf(text: string): readonly Block[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(blockOf);
}

function blockOf(line: string): Block {
  const [, hashes] = /^(#+) /.exec(line) ?? [];
  const isLink = line.startsWith("[ ] ");
  return {
    kind: hashes ? "heading" : line.startsWith("- ") ? "item" : line.startsWith("| ") ? "cell" : "paragraph",
    level: hashes ? hashes.length : null,
    text: normalise(line.replace(/^(?:#+|-|\||\[ \]) /, "")),
    region: "main",
    place: "body main",
    linkShare: isLink ? 1 : 0,
    hidden: false,
  };
}
