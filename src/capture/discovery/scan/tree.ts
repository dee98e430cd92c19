/**
 * The elements of the page, those in open shadow roots among them, and which of them a visitor sees.
 * Self-contained: goes into the page by its source.
 */
export function treeOfPage() {
  return { everyElement, shadowsIn, parentOf, closest, isVisible };

  function everyElement(root: Document | ShadowRoot): Element[] {
    const found: Element[] = [];
    for (const element of root.querySelectorAll("*")) {
      found.push(element);
      if (element.shadowRoot) found.push(...everyElement(element.shadowRoot));
      if (found.length > 60_000) break;
    }
    return found;
  }

  /** The open shadow roots of an element and of those in it, at any depth. */
  function shadowsIn(element: Element): ShadowRoot[] {
    const roots: ShadowRoot[] = [];
    const within = (root: Element | ShadowRoot): void => {
      for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) add(shadowRoot);
    };
    const add = (root: ShadowRoot): void => {
      roots.push(root);
      within(root);
    };
    if (element.shadowRoot) add(element.shadowRoot);
    within(element);
    return roots;
  }

  function parentOf(element: Element): Element | null {
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  }

  function closest(element: Element, selector: string): Element | null {
    for (let current: Element | null = element; current; current = parentOf(current))
      if (current.matches(selector)) return current;
    return null;
  }

  function isVisible(element: Element): boolean {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    // Clipped away or moved out of the page, as screen-reader texts and closed panels are.
    const { clientWidth, scrollWidth } = document.documentElement;
    if (box.right <= 0 || box.left >= Math.max(clientWidth, scrollWidth)) return false;
    return box.bottom + window.scrollY > 0;
  }
}

export type Tree = ReturnType<typeof treeOfPage>;
