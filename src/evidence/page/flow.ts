import { type DomElement, isElement, rootOf, wasRendered } from "./dom.ts";
import { isLinkElsewhere } from "./route.ts";
import { hidesItself, isNeverText } from "./visibility.ts";

/** A run of text between two block boundaries, raw. */
export interface Run {
  readonly text: string;
  /** Letters and digits that are link text. */
  readonly linkChars: number;
  /** The innermost block-level element that holds the run. */
  readonly holder: DomElement;
  readonly hidden: boolean;
}

const BLOCK_TAGS = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table " +
    "caption colgroup tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Number of letters and digits. */
export function wordChars(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, "").length;
}

/** Inline elements that are boxes of their own: words on both sides of one never join. */
const STANDS_APART = new Set(["button", "img", "input", "picture"]);

/**
 * The text below an element as a reader sees it come: split at block-level elements and at two line breaks in a row,
 * joined across inline elements. Text that is not seen comes as runs of its own; scripts and fallbacks never.
 */
export function runsOf(element: DomElement): Run[] {
  const reader = new RunReader(rootOf(element));
  reader.read(element);
  return reader.runs;
}

export function isBlockLevel(element: DomElement): boolean {
  return BLOCK_TAGS.has(element.name) || "data-qs-block" in element.attribs;
}

class RunReader {
  readonly runs: Run[] = [];
  readonly #root: DomElement;
  #text = "";
  #linkChars = 0;
  #breaks = 0;
  #holder: DomElement;
  #hidden = false;
  #links = 0;
  #joint = false;
  readonly #rendered: boolean;

  constructor(root: DomElement) {
    this.#root = root;
    this.#rendered = wasRendered(root);
    this.#holder = root;
  }

  read(element: DomElement): void {
    this.#block(element);
  }

  #block(element: DomElement): void {
    const outer = this.#holder;
    this.#flush();
    this.#holder = element;
    this.#children(element);
    this.#flush();
    this.#holder = outer;
  }

  #children(element: DomElement): void {
    for (const child of element.children) {
      if (isElement(child)) this.#element(child);
      else if (child.nodeType === 3 && "data" in child) this.#add(child.data);
    }
  }

  #element(element: DomElement): void {
    if (element.name === "br" || element.name === "hr") this.#break(element.name === "hr");
    else if (isNeverText(element)) this.#text += " ";
    else if (!this.#hidden && hidesItself(element, this.#root)) this.#hide(element);
    else this.#shown(element);
  }

  #shown(element: DomElement): void {
    const apart = STANDS_APART.has(element.name) ? " " : "";
    const link = isLinkElsewhere(element) ? 1 : 0;
    this.#text += apart;
    this.#links += link;
    if (isBlockLevel(element)) this.#block(element);
    else this.#inline(element);
    this.#links -= link;
    this.#text += apart;
  }

  /**
   * A style sheet may show two inline elements as blocks. On pages that were only fetched nobody can tell, but a
   * capital right after a small letter, each in an element of its own, does: *Wonen* and *Samen* are no *WonenSamen*.
   */
  #inline(element: DomElement): void {
    this.#joint = !this.#rendered && isElement(element.prev);
    this.#children(element);
    this.#joint = false;
  }

  /** Text that is not seen never joins the text around it. */
  #hide(element: DomElement): void {
    if (isBlockLevel(element)) this.#flush();
    const [text, linkChars] = [this.#text, this.#linkChars];
    this.#text = "";
    this.#linkChars = 0;
    this.#hidden = true;
    this.#block(element);
    this.#hidden = false;
    this.#text = text;
    this.#linkChars = linkChars;
  }

  #add(text: string): void {
    if (this.#breaks > 0 && text.trim() === "") return;
    this.#breaks = 0;
    if (this.#joint && /[\p{Ll}\p{N}.!?]$/u.test(this.#text) && /^\p{Lu}/u.test(text)) this.#text += " ";
    this.#joint = false;
    this.#text += text;
    if (this.#links > 0) this.#linkChars += wordChars(text);
  }

  #break(always: boolean): void {
    this.#breaks += 1;
    if (always || this.#breaks > 1) this.#flush();
    else this.#text += " ";
  }

  #flush(): void {
    const text = this.#text;
    if (text.trim() !== "") {
      this.runs.push({ text, linkChars: this.#linkChars, holder: this.#holder, hidden: this.#hidden });
    }
    this.#text = "";
    this.#linkChars = 0;
  }
}
