import type { Occurrence } from "./word-finder.ts";

/**
 * Brings words into view and tells whether they can really be seen: inside the window, not faded out, and not beneath
 * something that is painted. Self-contained: goes into the page by its source.
 */
export class Sight {
  /** How long a fade that scrolling sets off may take, in milliseconds. */
  readonly #fadeMs = 500;
  /** Where everything stood that was scrolled. */
  readonly #moved = new Map<Element | Window, readonly [number, number]>();

  /** Scrolls until the words are in sight, at several heights of the window: bars that stay in place may be in the way. */
  async bring(occurrence: Occurrence): Promise<boolean> {
    this.#remember(window);
    if (window !== window.top) occurrence.element.scrollIntoView({ block: "center", behavior: "instant" });
    for (const height of [0.45, 0.3, 0.65, 0.2, 0.8]) {
      this.#scrollTo(occurrence, height);
      if (height === 0.45) await this.wait(() => !this.#isFaded(occurrence.element), this.#fadeMs);
      if (this.sees(occurrence)) return this.#seesFromOutside(occurrence);
    }
    return false;
  }

  sees(occurrence: Occurrence): boolean {
    const { left, right, top, bottom, width, height } = this.#rectOf(occurrence);
    if (top < 0 || bottom > innerHeight || left < 0 || right > innerWidth || width < 2) return false;
    if (this.#isFaded(occurrence.element)) return false;
    const inset = Math.min(3, width / 4);
    return [left + inset, left + width / 2, right - inset].every(
      (x) => !this.#isCovered(x, top + height / 2, occurrence.element),
    );
  }

  /** Puts everything back to where it stood. */
  restore(): void {
    for (const [at, [left, top]] of this.#moved) at.scrollTo({ left, top, behavior: "instant" });
  }

  async wait(ready: () => boolean, ms: number): Promise<boolean> {
    const end = performance.now() + ms;
    while (!ready()) {
      if (performance.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return true;
  }

  /** Puts the words at a height of the window (0 to 1), through every box that scrolls around them. */
  #scrollTo(occurrence: Occurrence, height: number): void {
    for (let at: Element | null = occurrence.element; at !== null; at = this.#parentOf(at)) {
      if (at !== document.body && at !== document.documentElement && this.#scrolls(at))
        this.#scrollWithin(at, occurrence);
    }
    const rect = this.#rectOf(occurrence);
    scrollBy({
      top: rect.top + rect.height / 2 - innerHeight * height,
      left: rect.left < 0 || rect.right > innerWidth ? rect.left - 40 : 0,
      behavior: "instant",
    });
  }

  #scrollWithin(box: Element, occurrence: Occurrence): void {
    const outer = box.getBoundingClientRect();
    const rect = this.#rectOf(occurrence);
    const beside = rect.left < outer.left || rect.right > outer.right;
    if (!beside && rect.top >= outer.top && rect.bottom <= outer.bottom) return;
    this.#remember(box);
    box.scrollBy({
      left: beside ? rect.left - outer.left - 20 : 0,
      top: rect.top + rect.height / 2 - outer.top - outer.height / 2,
      behavior: "instant",
    });
  }

  #scrolls(element: Element): boolean {
    const { overflowX, overflowY } = getComputedStyle(element);
    const down = element.scrollHeight > element.clientHeight + 1 && /auto|scroll|hidden/.test(overflowY);
    return down || (element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(overflowX));
  }

  #remember(at: Element | Window): void {
    if (this.#moved.has(at)) return;
    this.#moved.set(at, at instanceof Element ? [at.scrollLeft, at.scrollTop] : [scrollX, scrollY]);
  }

  /** Looks at the elements at a point from the top down, as far as the words themselves. */
  #isCovered(x: number, y: number, element: Element): boolean {
    const root = element.getRootNode();
    const stack = (root instanceof ShadowRoot ? root : document).elementsFromPoint(x, y);
    for (const above of stack) {
      if (this.#contains(above, element) || element.contains(above)) return false;
      if (this.#paints(above)) return true;
    }
    return stack.length === 0;
  }

  /** A thin veil or a link over a whole card lets the words through. */
  #paints(element: Element): boolean {
    const { opacity, backgroundImage, backgroundColor } = getComputedStyle(element);
    if (Number(opacity) < 0.1) return false;
    if (/^(IMG|VIDEO|CANVAS|IFRAME|OBJECT|EMBED)$/.test(element.tagName) || backgroundImage !== "none") return true;
    const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(backgroundColor)?.[1];
    return alpha === undefined || Number(alpha) > 0.6;
  }

  #isFaded(element: Element): boolean {
    for (let at: Element | null = element; at !== null; at = this.#parentOf(at)) {
      if (Number(getComputedStyle(at).opacity) < 0.3) return true;
    }
    return false;
  }

  /** In a frame, only the browser knows which part the outermost window shows. */
  async #seesFromOutside(occurrence: Occurrence): Promise<boolean> {
    if (window === window.top) return true;
    const shown = await new Promise<DOMRectReadOnly | undefined>((resolve) => {
      const observer = new IntersectionObserver((entries) => {
        observer.disconnect();
        resolve(entries[0]?.intersectionRect);
      });
      observer.observe(occurrence.element);
    });
    const { top, bottom, left } = this.#rectOf(occurrence);
    return shown !== undefined && top >= shown.top - 1 && bottom <= shown.bottom + 1 && left >= shown.left - 1;
  }

  #rectOf({ range }: Occurrence): DOMRect {
    const rects = [...range.getClientRects()];
    return rects.find(({ width, height }) => width > 1 && height > 1) ?? range.getBoundingClientRect();
  }

  #contains(outer: Element, inner: Element): boolean {
    for (let at: Element | null = inner; at !== null; at = this.#parentOf(at)) if (at === outer) return true;
    return false;
  }

  #parentOf(element: Element): Element | null {
    const parent = element.parentNode;
    if (parent instanceof ShadowRoot) return parent.host;
    return parent instanceof Element ? parent : null;
  }
}
