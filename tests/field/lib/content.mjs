import { pagesOf as pagesOfFile } from "./texts.mjs";

export { toHtml } from "./texts.mjs";

/** The pages of a content file of this set. */
export function pagesOf(name) {
  return pagesOfFile(new URL(`../content/${name}.txt`, import.meta.url));
}
