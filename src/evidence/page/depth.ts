import { type Dom, type DomNode, type DomParent, isElement } from "./dom.ts";

/** Browsers nest no deeper than this either (Chromium: 512); code that walks a tree may rely on it. */
const DEEPEST = 512;

/** Elements (beside those that close themselves, as in drawings) that pages leave open without nesting anything. */
const OFTEN_OPEN =
  /^(?:p|li|d[td]|t[rdh]|tbody|thead|tfoot|option|html|head|body|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/**
 * HTML without the start tags of what is nested hopelessly deep: the time a parser takes grows with the square of the
 * depth, and a page made for that would hold up everything.
 */
export function withoutDepth(html: string): string {
  let depth = 0;
  let deepest = 0;
  const tag = (whole: string, close: string, name: string): boolean => {
    if (OFTEN_OPEN.test(name) || (whole.endsWith("/>") && name !== "div")) return true;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
    return close !== "" || depth <= 2 * DEEPEST;
  };
  for (const [whole, close = "", name = ""] of html.matchAll(TAGS)) tag(whole, close, name);
  if (deepest <= 2 * DEEPEST) return html;
  depth = 0;
  return html.replace(TAGS, (whole, close: string, name: string) => (tag(whole, close, name) ? whole : ""));
}

const TAGS = /<(\/?)([a-z][^\s/<>]*)[^<>]*>?/gi;

/** Takes the elements out of what is nested deeper than browsers do; the text stays. */
export function cutDepth(dom: Dom): void {
  const root = dom.root()[0];
  const stack: { readonly node: DomParent; readonly depth: number }[] = root ? [{ node: root, depth: 0 }] : [];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { node, depth } = at;
    if (depth >= DEEPEST) node.children = textsBelow(node);
    for (const child of node.children) if (isElement(child)) stack.push({ node: child, depth: depth + 1 });
  }
}

function textsBelow(parent: DomParent): DomNode[] {
  const texts: DomNode[] = [];
  const stack = parent.children.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) texts.push(node);
    else if (isElement(node) && !/^(?:script|style|template)$/.test(node.name))
      stack.push(...node.children.toReversed());
  }
  return texts;
}
