import { load } from "cheerio";
import { cutDepth, withoutDepth } from "./depth.ts";
import { type Dom, markRendered } from "./dom.ts";
import { unfoldShadowRoots } from "./shadow.ts";

/**
 * Parses a stored page as a browser would, with open shadow roots in the place of their host's children: what a
 * visitor sees in one tree, each node once.
 */
export function loadDom(html: string): Dom {
  const dom = load(withoutDepth(html));
  cutDepth(dom);
  if (/<template[^>]*shadowroot/i.test(html)) unfoldShadowRoots(dom);
  if (/\sdata-qs-(?:hidden|block)\b/.test(html)) markRendered(dom);
  return dom;
}
