import type { CheerioAPI } from "cheerio";

export type Dom = CheerioAPI;
type Root = ReturnType<CheerioAPI["root"]>[number];
export type DomNode = Root["children"][number];
export type DomElement = Extract<DomNode, { attribs: object }>;
export type DomParent = DomElement | Root;

/** Set on the root element of a page that a browser marked: what carries no mark there was visible. */
const RENDERED = "data-qs-rendered";

/** The top elements of a document; a parsed one always has them, save for pages of frames, which have no body. */
export function topOf(dom: Dom): {
  readonly html?: DomElement;
  readonly head?: DomElement;
  readonly body?: DomElement;
} {
  const html = dom.root()[0]?.children.find(isElement);
  const named = (name: string) => html?.children.filter(isElement).find((child) => child.name === name);
  const [head, body] = [named("head"), named("body")];
  return { ...(html && { html }), ...(head && { head }), ...(body && { body }) };
}

export function isElement(node: DomNode | Root | null | undefined): node is DomElement {
  return node !== null && node !== undefined && "attribs" in node;
}

/** Parent element; null at the top of the document. */
export function parentOf(element: DomElement): DomElement | null {
  return isElement(element.parent) ? element.parent : null;
}

/** The element and all that hold it, innermost first. */
export function* upwards(element: DomElement): Generator<DomElement> {
  for (let at: DomElement | null = element; at; at = parentOf(at)) yield at;
}

/** All elements below, in document order. */
export function* descendants(parent: DomParent): Generator<DomElement> {
  const stack = parent.children.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as DomNode);
  }
}

/** The outermost element, which holds what is known of the document as a whole. */
export function rootOf(element: DomElement): DomElement {
  let root = element;
  for (const holder of upwards(element)) root = holder;
  return root;
}

/** Notes on the root element that a browser marked the page. */
export function markRendered(dom: Dom): void {
  const { html } = topOf(dom);
  if (html) html.attribs[RENDERED] = "";
}

/** A browser marked what was not visible; without that, attributes have to tell. */
export function wasRendered(root: DomElement): boolean {
  return RENDERED in root.attribs;
}

/** Value of an attribute in lower case, trimmed; empty without one. */
export function attribute(element: DomElement, name: string): string {
  return (element.attribs[name] ?? "").trim().toLowerCase();
}

const memories = new WeakMap<DomElement, Map<string, Map<DomElement, unknown>>>();

/**
 * What was found out about elements of one document, by subject, gone with the document. (A weak map of elements
 * costs the collector more than all the reading.)
 */
export function memoryOf<T>(element: DomElement, subject: string): Map<DomElement, T> {
  const root = rootOf(element);
  const memory = memories.get(root) ?? new Map<string, Map<DomElement, unknown>>();
  memories.set(root, memory);
  const known = memory.get(subject) ?? new Map<DomElement, unknown>();
  memory.set(subject, known);
  return known as Map<DomElement, T>;
}
