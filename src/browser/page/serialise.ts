export interface SerialiseLimits {
  readonly maxElements: number;
  readonly maxChars: number;
}

export interface Serialised {
  readonly html: string;
  /** The document is larger than the limits; what is missing is marked with `data-qs-cut`. */
  readonly cut: boolean;
}

/**
 * The document as a visitor sees it, as HTML that can be read without a browser (see `Snapshot.html`).
 * Self-contained, because it runs in the page; long for the same reason. Reads through the prototypes: a form with a
 * field named `attributes` hides its own attributes otherwise.
 */
export function serialise(limits: SerialiseLimits): Serialised {
  const getter = <T>(prototype: object, name: string): ((node: Node) => T) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (node) => get?.call(node) as T;
  };
  const firstChild = getter<Node | null>(Node.prototype, "firstChild");
  const nextSibling = getter<Node | null>(Node.prototype, "nextSibling");
  const previousElement = getter<Element | null>(Element.prototype, "previousElementSibling");
  const nodeType = getter<number>(Node.prototype, "nodeType");
  const data = getter<string>(CharacterData.prototype, "data");
  const localName = getter<string>(Element.prototype, "localName");
  const parentElement = getter<Element | null>(Node.prototype, "parentElement");
  const attributes = getter<NamedNodeMap>(Element.prototype, "attributes");
  const shadowRoot = getter<ShadowRoot | null>(Element.prototype, "shadowRoot");
  const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
  const hasAttribute = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

  const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
  const VOID = words("area base br col embed hr img input link meta param source track wbr");
  const DROPPED = words(
    "script style noscript template object embed applet xmp plaintext noembed noframes frameset canvas audio video quickscan-marks",
  );
  const EMPTIED = words("iframe frame");
  const SVG_KEPT = words("svg g title desc text tspan a use image");
  const SVG_ATTRIBUTES = words("class id role aria-label aria-hidden aria-labelledby href");
  const DROPPED_ATTRIBUTES = words(
    "srcset sizes integrity nonce ping imagesrcset data-qs-hidden data-qs-opens data-qs-block data-qs-press data-qs-cut data-qs-base",
  );
  const BLOCK_TAGS = words(
    "html head body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table caption colgroup col thead tbody tfoot tr td th ul option optgroup select textarea title meta link base br img input svg",
  );
  const NEVER_MARKED = words(
    "html head body br wbr area source track param col colgroup option optgroup title meta link base",
  );
  const PRESSED_BY_NATURE = words("html body a button input select option textarea label summary");
  /** What ends an open paragraph when HTML is parsed. */
  const ENDS_PARAGRAPH =
    "address, article, aside, blockquote, center, details, dialog, dir, div, dl, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, li, main, menu, nav, ol, p, pre, search, section, summary, table, ul";
  const MAX_DEPTH = 600;
  const MAX_VALUE = 4_000;
  const MAX_DATA_URI = 200;

  const out: string[] = [];
  let chars = 0;
  let elements = 0;
  let cut = false;

  const write = (text: string): void => {
    out.push(text);
    chars += text.length;
  };
  const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const escapeValue = (text: string): string =>
    text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  const full = (depth: number): boolean =>
    elements >= limits.maxElements || chars >= limits.maxChars || depth > MAX_DEPTH;

  /** What a style sheet does to be out of sight although there is a box. */
  const tuckedAway = (element: Element, style: CSSStyleDeclaration): boolean => {
    if (style.contentVisibility === "hidden") return true;
    if (Number(style.opacity) === 0 && style.pointerEvents === "none") return true;
    if (Number.parseFloat(style.textIndent) <= -500) return true;
    const placed = style.position === "absolute" || style.position === "fixed";
    if (placed && (style.clip === "rect(0px, 0px, 0px, 0px)" || style.clip === "rect(1px, 1px, 1px, 1px)")) return true;
    if (/^inset\((50|100)%/.test(style.clipPath) || style.clipPath === "circle(0px at 0px 0px)") return true;
    const rect = rectOf(element);
    const clipped = style.overflowX !== "visible" || style.overflowY !== "visible";
    if (clipped && style.display !== "inline" && (rect.width <= 1 || rect.height <= 1)) return true;
    if (placed && (rect.width > 0 || rect.height > 0)) {
      if (rect.right + scrollX <= 0 || rect.bottom + scrollY <= 0) return true;
      if (style.position === "fixed" && (rect.left >= innerWidth || rect.top >= innerHeight)) return true;
    }
    return false;
  };

  const isHidden = (element: Element, style: CSSStyleDeclaration): boolean => {
    if (style.display === "contents") return false;
    if (!Element.prototype.checkVisibility.call(element)) return true;
    return tuckedAway(element, style);
  };

  /** `visibility: hidden` can be undone further in; the whole is hidden only when nothing in it is shown. */
  const nothingShownIn = (element: Element): boolean => {
    for (let child = firstChild(element); child !== null; child = nextSibling(child)) {
      if (!(child instanceof Element)) continue;
      if (getComputedStyle(child).visibility === "visible" && Element.prototype.checkVisibility.call(child))
        return false;
      if (!nothingShownIn(child)) return false;
    }
    return true;
  };

  const HANDLE = "button, summary, [role=button], [aria-expanded], [onclick], a[href^='#']";
  const LONGEST_HANDLE = 200;

  /** A panel of an accordion: below a line that one can press, and in the place where the text would stand. */
  const opens = (element: Element, style: CSSStyleDeclaration): boolean => {
    if (style.position === "fixed" || style.position === "absolute" || style.display === "inline") return false;
    const handle = previousElement(element);
    if (handle === null || (handle.textContent ?? "").trim() === "") return false;
    if ((handle.textContent ?? "").length > LONGEST_HANDLE || !Element.prototype.checkVisibility.call(handle))
      return false;
    return (
      getComputedStyle(handle).cursor === "pointer" ||
      handle.matches(HANDLE) ||
      Element.prototype.querySelector.call(handle, HANDLE) !== null
    );
  };

  /** A hand appears under the mouse here first, or it is an option of a list; links and controls say so themselves. */
  const pressable = (element: Element, name: string, style: CSSStyleDeclaration): boolean => {
    if (PRESSED_BY_NATURE.has(name)) return false;
    if (Element.prototype.getAttribute.call(element, "role") === "option") return true;
    const around = parentElement(element);
    return style.cursor === "pointer" && around !== null && getComputedStyle(around).cursor !== "pointer";
  };

  const blockLike = (display: string): boolean => /^(block|flex|grid|table|list-item|flow-root)/.test(display);

  const attribute = (name: string, value: string): void => {
    const short = value.startsWith("data:") && value.length > MAX_DATA_URI ? "data:," : value.slice(0, MAX_VALUE);
    write(short === "" ? ` ${name}` : ` ${name}="${escapeValue(short)}"`);
  };

  /** Attributes that say what a field holds now are written from the field, not from the source. */
  const fieldState = (element: Element): readonly (readonly [string, string | null])[] => {
    if (element instanceof HTMLInputElement) {
      if (element.type === "checkbox" || element.type === "radio") return [["checked", element.checked ? "" : null]];
      if (element.type === "password" || element.type === "file") return [["value", null]];
      return [["value", element.value === "" ? null : element.value]];
    }
    if (element instanceof HTMLOptionElement) return [["selected", element.selected ? "" : null]];
    return [];
  };

  const writeAttributes = (element: Element, svg: boolean): void => {
    const state = new Map(fieldState(element));
    for (const { name, value } of attributes(element)) {
      if (state.has(name) || DROPPED_ATTRIBUTES.has(name) || name.startsWith("on") || !/^[\w:.@-]+$/.test(name))
        continue;
      if (svg && !SVG_ATTRIBUTES.has(name)) continue;
      attribute(name, value);
    }
    for (const [name, value] of state) if (value !== null) attribute(name, value);
  };

  /** A paragraph into which scripts put blocks would fall apart when it is read again. */
  const writtenAs = (element: Element, name: string): string =>
    name === "p" && Element.prototype.querySelector.call(element, ENDS_PARAGRAPH) !== null ? "div" : name;

  const dropped = (element: Element, name: string, svg: boolean): boolean => {
    if (DROPPED.has(name) || (svg && !SVG_KEPT.has(name))) return true;
    return (
      name === "link" &&
      /stylesheet|preload|prefetch|icon/i.test(Element.prototype.getAttribute.call(element, "rel") ?? "")
    );
  };

  const writeText = (text: string, hidden: boolean): void => {
    if (text === "") return;
    const written = escapeText(text);
    write(hidden && text.trim() !== "" ? `<span data-qs-hidden>${written}</span>` : written);
  };

  const writeChildren = (parent: Node, depth: number, marked: boolean, hiddenText: boolean): void => {
    for (let child = firstChild(parent); child !== null; child = nextSibling(child)) {
      if (full(depth)) {
        if (!cut) write("<span data-qs-cut></span>");
        cut = true;
        return;
      }
      const type = nodeType(child);
      if (type === 3) writeText(data(child), hiddenText && !marked);
      else if (type === 1) writeElement(child as Element, depth + 1, marked);
    }
  };

  /** `marked`: an ancestor is hidden already, so nothing in here needs a mark of its own. */
  const writeElement = (element: Element, depth: number, marked: boolean): void => {
    const name = localName(element);
    const svg = element instanceof SVGElement;
    if (dropped(element, name, svg) || !/^[a-z][\w.:-]*$/i.test(name)) return;
    elements += 1;
    const style = getComputedStyle(element);
    const looked = !marked && !NEVER_MARKED.has(name) && !(svg && name !== "svg");
    const dimmed = looked && style.visibility !== "visible" && style.display !== "contents";
    const hidden = looked && (isHidden(element, style) || (dimmed && nothingShownIn(element)));
    // A picture that is out of sight holds parts for other pictures.
    if (svg && hidden) return;
    const tag = writtenAs(element, name);
    write(`<${tag}`);
    writeAttributes(element, svg);
    if (hidden) write(opens(element, style) ? " data-qs-hidden data-qs-opens" : " data-qs-hidden");
    if (!svg && !BLOCK_TAGS.has(name) && blockLike(style.display)) write(" data-qs-block");
    if (!svg && !marked && !hidden && pressable(element, name, style)) write(" data-qs-press");
    write(">");
    if (VOID.has(name)) return;
    if (!EMPTIED.has(name))
      writeContent(element, name, depth, marked || hidden || name === "head" || name === "select", dimmed);
    write(`</${tag}>`);
  };

  const writeContent = (element: Element, name: string, depth: number, marked: boolean, dimmed: boolean): void => {
    if (element instanceof HTMLTextAreaElement) {
      writeText(element.value, false);
      return;
    }
    const root = shadowRoot(element);
    if (root instanceof ShadowRoot) {
      write('<template shadowrootmode="open">');
      writeChildren(root, depth + 1, marked, dimmed);
      write("</template>");
    }
    const closed = name === "details" && !hasAttribute(element, "open");
    writeChildren(element, depth, marked, dimmed || closed);
  };

  const root = getter<Element | null>(Document.prototype, "documentElement")(document);
  if (root !== null) writeElement(root, 0, false);
  const marks = `${cut ? " data-qs-cut" : ""}${window === window.top ? "" : ` data-qs-base="${escapeValue(document.baseURI)}"`}`;
  const html = out.join("").replace(/^<html/, `<html${marks}`);
  return { html: `<!doctype html>${html}`, cut };
}
