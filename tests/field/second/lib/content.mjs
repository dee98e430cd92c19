import { readFileSync } from "node:fs";
import { pagesOf as pagesOfFile } from "../../lib/texts.mjs";

/** The pages of a content file: blocks that begin with `=== slug | kind | Title`, of which all but the last may be absent. */
export function pagesOf(name) {
  return pagesOfFile(new URL(`../content/${name}.txt`, import.meta.url)).map(({ slug, title, extra, body }) => ({
    slug,
    kind: title,
    title: extra ?? title ?? slug,
    body,
  }));
}

/** The entries of a content file that holds a list. */
export function entriesOf(name) {
  return JSON.parse(readFileSync(new URL(`../content/${name}.json`, import.meta.url), "utf8"));
}
