export interface HighlightRequest {
  readonly words: readonly string[];
  /** CSS selector of the elements to look in; everywhere when absent. */
  readonly within: string | null;
  /** Where words stand only as frame: looked at after the rest. */
  readonly avoid: string;
  /** How long to wait for pictures and fades that scrolling set off, in milliseconds. */
  readonly patienceMs: number;
}

/**
 * Brings the first visible occurrence of the words into view, draws boxes around all that are in view, and says
 * whether the first can really be seen: inside the window and not beneath anything. `unhighlight` undoes it.
 * Self-contained, because it runs in the page; long for the same reason.
 */
export async function highlight({ words, within, avoid, patienceMs }: HighlightRequest): Promise<boolean> {
  interface Place {
    readonly node: Text;
    readonly offset: number;
  }
  interface Occurrence {
    readonly range: Range;
    readonly element: Element;
    readonly frame: boolean;
  }

  const MAX_BOXES = 60;
  const MAX_TRIED = 12;
  const FADE_MS = 500;
  const SKIPPED = new Set([
    "SCRIPT",
    "STYLE",
    "NOSCRIPT",
    "TEMPLATE",
    "TEXTAREA",
    "SELECT",
    "IFRAME",
    "SVG",
    "svg",
    "HEAD",
  ]);

  const parentOf = (node: Node): Element | null => {
    const parent = node.parentNode;
    if (parent instanceof ShadowRoot) return parent.host;
    return parent instanceof Element ? parent : null;
  };
  const closestDeep = (element: Element, selector: string): Element | null => {
    for (let at: Element | null = element; at !== null; at = parentOf(at)) if (at.matches(selector)) return at;
    return null;
  };
  const shown = (element: Element): boolean =>
    getComputedStyle(element).display === "contents" ||
    element.checkVisibility({ opacityProperty: false, visibilityProperty: true, contentVisibilityAuto: false });

  /** The folded text of one root, and for each of its characters where it stands. */
  const fold = (character: string): string =>
    character
      .normalize("NFD")
      .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/\s/g, " ")
      .toLowerCase();
  const foldAll = (text: string): string => [...text].map(fold).join("").replace(/ +/g, " ").trim();

  const occurrences: Occurrence[] = [];
  const wanted = words.map(foldAll).filter((word) => word !== "");

  const search = (text: string, places: readonly Place[]): void => {
    for (const word of wanted) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const start = places[at];
        const end = places[at + word.length - 1];
        const element = start === undefined ? null : parentOf(start.node);
        if (start === undefined || end === undefined || element === null) continue;
        const range = new Range();
        range.setStart(start.node, start.offset);
        range.setEnd(end.node, Math.min(end.offset + 1, end.node.data.length));
        if ([...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1)) {
          occurrences.push({ range, element, frame: closestDeep(element, avoid) !== null });
        }
      }
    }
  };

  const collect = (root: Element | ShadowRoot): void => {
    let text = "";
    let places: Place[] = [];
    const flush = (): void => {
      search(text, places);
      text = "";
      places = [];
    };
    const add = (node: Text): void => {
      const { data } = node;
      for (let offset = 0; offset < data.length; offset += 1) {
        const folded = fold(data.charAt(offset));
        for (const character of folded) {
          if (character === " " && (text === "" || text.endsWith(" "))) continue;
          text += character;
          places.push({ node, offset });
        }
      }
    };
    const visit = (node: Node): void => {
      if (node instanceof Text) {
        add(node);
        return;
      }
      if (!(node instanceof Element) || SKIPPED.has(node.tagName) || !shown(node)) return;
      const inline = /^(inline|contents|ruby)/.test(getComputedStyle(node).display) && node.tagName !== "BR";
      if (!inline) flush();
      if (node.shadowRoot instanceof ShadowRoot) {
        flush();
        collect(node.shadowRoot);
      }
      for (const child of node.childNodes) visit(child);
      if (!inline) flush();
    };
    if (root instanceof Element) visit(root);
    else for (const child of root.childNodes) visit(child);
    flush();
  };

  const rectOf = ({ range }: Occurrence): DOMRect =>
    [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1) ?? range.getBoundingClientRect();

  const scrollable = (element: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const down = element.scrollHeight > element.clientHeight + 1 && /auto|scroll|hidden/.test(overflowY);
    return down || (element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(overflowX));
  };

  /** Where everything stood that was scrolled, to put it back. */
  const moved = new Map<Element | Window, readonly [number, number]>();
  const remember = (at: Element | Window): void => {
    if (!moved.has(at)) moved.set(at, at instanceof Element ? [at.scrollLeft, at.scrollTop] : [scrollX, scrollY]);
  };

  /** Puts the words at a height of the window (0 to 1), through every box that scrolls around them. */
  const scrollTo = (occurrence: Occurrence, height: number): void => {
    for (let at = parentOf(occurrence.range.startContainer); at !== null; at = parentOf(at)) {
      if (at === document.body || at === document.documentElement || !scrollable(at)) continue;
      const box = at.getBoundingClientRect();
      const rect = rectOf(occurrence);
      if (rect.top >= box.top && rect.bottom <= box.bottom && rect.left >= box.left && rect.right <= box.right)
        continue;
      remember(at);
      at.scrollBy({
        left: rect.left < box.left || rect.right > box.right ? rect.left - box.left - 20 : 0,
        top: rect.top + rect.height / 2 - box.top - box.height / 2,
        behavior: "instant",
      });
    }
    const rect = rectOf(occurrence);
    remember(window);
    scrollBy({
      top: rect.top + rect.height / 2 - innerHeight * height,
      left: rect.left < 0 || rect.right > innerWidth ? rect.left - 40 : 0,
      behavior: "instant",
    });
  };

  const paints = (element: Element): boolean => {
    const style = getComputedStyle(element);
    if (Number(style.opacity) < 0.1) return false;
    if (/^(IMG|VIDEO|CANVAS|IFRAME|OBJECT|EMBED)$/.test(element.tagName) || style.backgroundImage !== "none")
      return true;
    const alpha = /rgba?\([^)]*?(?:,\s*([\d.]+))?\)$/.exec(style.backgroundColor.replace(/^rgb\(/, "rgb("));
    return style.backgroundColor.startsWith("rgba")
      ? Number(alpha?.[1] ?? 1) > 0.6
      : style.backgroundColor !== "transparent";
  };
  const related = (a: Element, b: Element): boolean => {
    for (let at: Element | null = b; at !== null; at = parentOf(at)) if (at === a) return true;
    return a.contains(b);
  };
  /** The elements at a point from the top down, shadow roots included, as far as the words themselves. */
  const coveredAt = (x: number, y: number, element: Element): boolean => {
    const root = element.getRootNode();
    const stack =
      root instanceof ShadowRoot
        ? root.elementsFromPoint(x, y)
        : Document.prototype.elementsFromPoint.call(document, x, y);
    for (const above of stack) {
      if (above === element || related(above, element) || element.contains(above)) return false;
      if (paints(above)) return true;
    }
    return stack.length === 0;
  };
  const faded = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = parentOf(at))
      if (Number(getComputedStyle(at).opacity) < 0.3) return true;
    return false;
  };
  /** The part of an element that the outermost window shows; within a frame, only the browser knows. */
  const shownPart = (element: Element): Promise<DOMRectReadOnly | undefined> =>
    new Promise((resolve) => {
      const observer = new IntersectionObserver((entries) => {
        observer.disconnect();
        resolve(entries[0]?.intersectionRect);
      });
      observer.observe(element);
    });
  const inFrameSight = async (occurrence: Occurrence): Promise<boolean> => {
    if (window === window.top) return true;
    const part = await shownPart(occurrence.element);
    const rect = rectOf(occurrence);
    return (
      part !== undefined && rect.top >= part.top - 1 && rect.bottom <= part.bottom + 1 && rect.left >= part.left - 1
    );
  };
  const inSight = (occurrence: Occurrence): boolean => {
    const rect = rectOf(occurrence);
    if (rect.top < 0 || rect.bottom > innerHeight || rect.left < 0 || rect.right > innerWidth || rect.width < 2) {
      return false;
    }
    if (faded(occurrence.element)) return false;
    const y = rect.top + rect.height / 2;
    const inset = Math.min(3, rect.width / 4);
    const ends = [rect.left + inset, rect.left + rect.width / 2, rect.right - inset];
    return ends.every((x) => !coveredAt(x, y, occurrence.element));
  };

  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const loading = (): boolean =>
    [...Document.prototype.querySelectorAll.call(document, "img")].some((image) => {
      const { top, bottom, width } = image.getBoundingClientRect();
      return image instanceof HTMLImageElement && !image.complete && width > 0 && bottom > 0 && top < innerHeight;
    });
  const patient = async (ready: () => boolean, ms: number): Promise<boolean> => {
    for (const end = performance.now() + ms; performance.now() < end; await pause(30)) if (ready()) return true;
    return ready();
  };

  const bring = async (occurrence: Occurrence): Promise<boolean> => {
    remember(window);
    if (window !== window.top) occurrence.element.scrollIntoView({ block: "center", behavior: "instant" });
    for (const height of [0.45, 0.3, 0.65, 0.2, 0.8]) {
      scrollTo(occurrence, height);
      if (height === 0.45 && faded(occurrence.element)) await patient(() => !faded(occurrence.element), FADE_MS);
      if (inSight(occurrence)) return inFrameSight(occurrence);
    }
    return false;
  };

  const draw = (first: Occurrence | undefined): void => {
    const host = document.createElement("quickscan-marks");
    host.setAttribute("popover", "manual");
    host.style.cssText =
      "all:initial!important;position:fixed!important;inset:0!important;width:100vw!important;height:100vh!important;margin:0!important;padding:0!important;border:0!important;background:transparent!important;overflow:hidden!important;pointer-events:none!important;z-index:2147483647!important;display:block!important";
    const root = host.attachShadow({ mode: "closed" });
    let boxes = 0;
    for (const occurrence of occurrences) {
      for (const { left, top, width, height } of occurrence.range.getClientRects()) {
        if (width < 2 || height < 2 || top > innerHeight || top + height < 0 || boxes >= MAX_BOXES) continue;
        const box = document.createElement("div");
        const line = occurrence === first ? "3px solid #c2185b" : "2px solid #b58900";
        box.style.cssText = `position:fixed;left:${left - 3}px;top:${top - 2}px;width:${width + 6}px;height:${height + 4}px;box-sizing:border-box;border-radius:3px;border:${line};background:rgba(255,214,0,.3)`;
        if (occurrence === first || inSight(occurrence)) {
          root.append(box);
          boxes += 1;
        }
      }
    }
    document.documentElement.append(host);
    host.showPopover();
    Object.assign(host, { moved });
  };

  const roots: readonly (Element | ShadowRoot)[] =
    within === null ? [document.documentElement] : [...Document.prototype.querySelectorAll.call(document, within)];
  for (const root of roots) collect(root);
  occurrences.sort((a, b) => Number(a.frame) - Number(b.frame));
  let first: Occurrence | undefined;
  for (const occurrence of occurrences.slice(0, MAX_TRIED)) {
    if (first === undefined && (await bring(occurrence))) first = occurrence;
  }
  await patient(() => !loading(), patienceMs);
  // Pictures that came in may have moved the words.
  const kept = first !== undefined && (inSight(first) || (await bring(first)));
  if (occurrences.length > 0) draw(kept ? first : undefined);
  return kept;
}

/** Takes the boxes away and scrolls back. Self-contained: runs in the page. */
export function unhighlight(): void {
  for (const host of Document.prototype.querySelectorAll.call(document, "quickscan-marks")) {
    const { moved } = host as Element & { readonly moved?: ReadonlyMap<Element | Window, readonly [number, number]> };
    for (const [at, [left, top]] of moved ?? []) at.scrollTo({ left, top, behavior: "instant" });
    host.remove();
  }
}
