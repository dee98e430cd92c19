/** A place where words stand on the page, or a control. */
export interface Occurrence {
  readonly range: Pick<Range, "getClientRects" | "getBoundingClientRect">;
  /** The element that holds the first of the words. */
  readonly element: Element;
  /** Stands in a part of the page that is looked at last. */
  readonly aside: boolean;
  /** The words stand there as words, not as parts of longer ones. */
  readonly whole: boolean;
}

interface Place {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Finds words in what is visible of a document, in document order: across inline elements, never across blocks, in
 * open shadow roots too. Case, accents, soft hyphens, kinds of hyphens and of spaces make no difference.
 * Self-contained: goes into the page by its source.
 */
export class WordFinder {
  readonly #words: readonly string[];
  readonly #aside: string;
  readonly #found: Occurrence[] = [];
  #text = "";
  #places: Place[] = [];

  constructor(words: readonly string[], aside: string) {
    this.#words = words.map((word) => this.#foldAll(word)).filter((word) => word !== "");
    this.#aside = aside;
  }

  /** All occurrences within the roots, those that are looked at last at the end. */
  find(roots: readonly Element[]): readonly Occurrence[] {
    for (const root of roots) {
      this.#visit(root);
      this.#flush();
    }
    const whole = this.#found.some((occurrence) => occurrence.whole && !occurrence.aside);
    return this.#found
      .filter((occurrence) => occurrence.whole || !whole)
      .sort((a, b) => Number(a.aside) - Number(b.aside));
  }

  #visit(node: Node): void {
    if (node instanceof Text) {
      this.#add(node);
      return;
    }
    if (!(node instanceof Element) || !this.#isRead(node)) return;
    const inline = /^(inline|contents|ruby)/.test(getComputedStyle(node).display) && node.tagName !== "BR";
    if (!inline) this.#flush();
    if (node.shadowRoot instanceof ShadowRoot) {
      this.#flush();
      for (const child of node.shadowRoot.childNodes) this.#visit(child);
      this.#flush();
    }
    for (const child of node.childNodes) this.#visit(child);
    if (!inline) this.#flush();
  }

  #isRead(element: Element): boolean {
    if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT|IFRAME|SVG|HEAD)$/i.test(element.tagName)) return false;
    if (getComputedStyle(element).display === "contents") return true;
    return element.checkVisibility({ visibilityProperty: true });
  }

  #add(node: Text): void {
    for (let offset = 0; offset < node.data.length; offset += 1) {
      for (const character of this.#fold(node.data.charAt(offset))) {
        if (character === " " && (this.#text === "" || this.#text.endsWith(" "))) continue;
        this.#text += character;
        this.#places.push({ node, offset });
      }
    }
  }

  /** The end of a block: looks for the words in its text, and begins anew. */
  #flush(): void {
    const text = this.#text;
    for (const word of this.#words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        this.#keep(at, word.length);
      }
    }
    this.#text = "";
    this.#places = [];
  }

  #keep(at: number, length: number): void {
    const start = this.#places[at];
    const end = this.#places[at + length - 1];
    const parent = start?.node.parentNode;
    const element = parent instanceof ShadowRoot ? parent.host : parent;
    if (start === undefined || end === undefined || !(element instanceof Element)) return;
    const range = new Range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
    if (![...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1)) return;
    const around = `${this.#text.charAt(at - 1)}${this.#text.charAt(at + length)}`;
    this.#found.push({ range, element, aside: this.#isAside(element), whole: !/[\p{L}\p{N}]/u.test(around) });
  }

  #isAside(element: Element): boolean {
    for (let at: Node | null = element; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      if (at instanceof Element && at.matches(this.#aside)) return true;
    }
    return false;
  }

  #foldAll(text: string): string {
    return [...text]
      .map((character) => this.#fold(character))
      .join("")
      .replace(/ +/g, " ")
      .trim();
  }

  #fold(character: string): string {
    return character
      .normalize("NFD")
      .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/\s/g, " ")
      .toLowerCase();
  }
}
