import { readFileSync } from "node:fs";

/** The pages of a content file: blocks that begin with `=== slug | kind | Title`, of which all but the last may be absent. */
export function pagesOf(name) {
  const text = readFileSync(new URL(`../content/${name}.txt`, import.meta.url), "utf8");
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head, ...lines] = block.split("\n");
      const parts = head.split("|").map((part) => part.trim());
      return { slug: parts[0], kind: parts[1], title: parts.at(-1), body: lines.join("\n").trim() };
    });
}

/** The entries of a content file that holds a list. */
export function entriesOf(name) {
  return JSON.parse(readFileSync(new URL(`../content/${name}.json`, import.meta.url), "utf8"));
}
