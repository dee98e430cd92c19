/**
 * All elements that match a CSS selector, in the document and in its open shadow roots (in the order of the flat
 * document). A selector with descendants is matched within one root. Self-contained: runs in the page.
 */
export function deepQuery(selector: string): Element[] {
  const query = Document.prototype.querySelectorAll;
  const found: Element[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    const all = root instanceof Document ? query.call(root, "*") : root.querySelectorAll("*");
    const matching = new Set(root instanceof Document ? query.call(root, selector) : root.querySelectorAll(selector));
    for (const element of all) {
      if (matching.has(element)) found.push(element);
      if (element.shadowRoot instanceof ShadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return found;
}
