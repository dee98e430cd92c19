import type { ConsentWords } from "./words.ts";

/** What a button of a consent layer does, by its words. */
export type ConsentAct = "refuse" | "settings" | "save" | "accept" | "close";

/** A button of a consent layer, as the page shows it. */
export interface ConsentButton {
  readonly selector: string;
  readonly label: string;
  readonly act: ConsentAct;
}

export interface ConsentLayer {
  readonly buttons: readonly ConsentButton[];
  /** It lies over the page, so that nothing else can be clicked. */
  readonly blocks: boolean;
}

/**
 * Runs inside the page: the layer that asks about cookies, with what can be answered; null without one. A page or an
 * article about cookies is none, nor is a bar that asks nothing. `whole`: the document is the layer (a frame).
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: it travels into the page by its source, with all it needs.
export function readConsentLayer({ words, whole }: { words: ConsentWords; whole: boolean }): ConsentLayer | null {
  const matches = (pattern: string, text: string): boolean => new RegExp(pattern, "iu").test(text);
  const root = whole ? document.body : layerElement();
  if (!root || (whole && !matches(words.subject, root.textContent ?? ""))) return null;
  const buttons = buttonsOf(root);
  if (!buttons.some(({ act }) => act === "refuse" || act === "accept" || act === "save")) return null;
  return { buttons, blocks: whole || blocksPage(root) };

  function layerElement(): Element | null {
    return everyElement(document).find(isLayer) ?? null;
  }

  function isLayer(element: Element): boolean {
    if (element.matches("html, body, main, article, header, nav, script, style, template")) return false;
    const named = matches(
      words.name,
      `${element.id} ${element.getAttribute("class") ?? ""} ${element.getAttribute("aria-label") ?? ""}`,
    );
    const floats = isFloating(element);
    if (!named && !floats) return false;
    const text = element.textContent ?? "";
    if (text.length > (floats ? 8000 : 2500) || !matches(words.subject, text)) return false;
    // A newsletter that mentions privacy asks for an address; content that mentions cookies has a page around it.
    if (
      element.querySelector(
        "input[type=email], input[type=search], input[type=password], input[type=tel], textarea, main, article, nav",
      )
    )
      return false;
    if (!floats && element.querySelector("h1")) return false;
    return isVisible(element) && buttonsOf(element).some(({ act }) => act === "refuse" || act === "accept");
  }

  function isFloating(element: Element): boolean {
    if (element.matches("dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]")) return true;
    return ["fixed", "sticky"].includes(getComputedStyle(element).position);
  }

  function buttonsOf(element: Element): ConsentButton[] {
    const found: ConsentButton[] = [];
    for (const candidate of everyElement(element)) {
      if (!isButton(candidate) || !isVisible(candidate)) continue;
      const label = labelOf(candidate);
      const act = actOf(label);
      if (act !== null) found.push({ selector: selectorOf(candidate), label, act });
    }
    return found;
  }

  /** A link that leads to another page is no answer. */
  function isButton(element: Element): boolean {
    if (element.matches("button, [role=button], input[type=button], input[type=submit]")) return true;
    if (!element.matches("a")) return false;
    const href = element.getAttribute("href") ?? "";
    return (
      href === "" ||
      href.startsWith("#") ||
      /^javascript:/i.test(href) ||
      /\bbtn\b|button|knop/i.test(element.className)
    );
  }

  function actOf(label: string): ConsentAct | null {
    if (label === "" || label.length > 80 || matches(words.pay, label)) return null;
    if (matches(words.close, label)) return "close";
    if (matches(words.refuse, label)) return "refuse";
    if (matches(words.save, label)) return "save";
    if (matches(words.accept, label)) return "accept";
    return matches(words.settings, label) ? "settings" : null;
  }

  function everyElement(from: Document | Element | ShadowRoot): Element[] {
    const found: Element[] = [];
    if (from instanceof Element && from.shadowRoot) found.push(...everyElement(from.shadowRoot));
    for (const element of from.querySelectorAll("*")) {
      found.push(element);
      if (element.shadowRoot) found.push(...everyElement(element.shadowRoot));
    }
    return found;
  }

  function labelOf(element: Element): string {
    const value = element instanceof HTMLInputElement ? element.value : (element.textContent ?? "");
    return (value.trim() || element.getAttribute("aria-label") || element.getAttribute("title") || "")
      .replace(/\s+/g, " ")
      .trim();
  }

  function isVisible(element: Element): boolean {
    const box = element.getBoundingClientRect();
    return (
      box.width > 4 && box.height > 4 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  }

  /** What receives a click in the upper part of the page belongs to the layer, or to a shield before the page. */
  function blocksPage(layer: Element): boolean {
    const points: [number, number][] = [
      [0.5, 0.3],
      [0.2, 0.2],
      [0.8, 0.15],
      [0.5, 0.05],
    ];
    const host = outermostHost(layer);
    const covered = points.filter(([x, y]) => {
      const top = document.elementFromPoint(innerWidth * x, innerHeight * y);
      if (!top) return false;
      if (layer.contains(top) || host.contains(top)) return true;
      const box = top.getBoundingClientRect();
      const isShield = getComputedStyle(top).position === "fixed";
      return isShield && box.width >= innerWidth * 0.9 && box.height >= innerHeight * 0.9;
    });
    const locked = [document.body, document.documentElement].some(
      (one) => getComputedStyle(one).overflowY === "hidden",
    );
    return covered.length >= 3 || (locked && covered.length > 0);
  }

  function outermostHost(element: Element): Element {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? outermostHost(root.host) : element;
  }

  function selectorOf(element: Element): string {
    const own = element.getRootNode() as Document | ShadowRoot;
    const inside = pathWithin(element, own);
    return own instanceof ShadowRoot ? `${selectorOf(own.host)} ${inside}` : inside;
  }

  function pathWithin(element: Element, own: Document | ShadowRoot): string {
    if (element.id && own.querySelectorAll(`#${CSS.escape(element.id)}`).length === 1)
      return `#${CSS.escape(element.id)}`;
    const tag = element.tagName.toLowerCase();
    const parent = element.parentElement;
    const siblings = [...(parent?.children ?? own.children)].filter((child) => child.tagName === element.tagName);
    const step = `${tag}:nth-of-type(${siblings.indexOf(element) + 1})`;
    return parent ? `${pathWithin(parent, own)} > ${step}` : step;
  }
}

/** Runs inside the page: selectors of the frames that a consent service fills. */
export function consentFrames(name: string): string[] {
  const text = (value: string): string => value.replace(/["\\]/g, "\\$&");
  return [...document.querySelectorAll("iframe")]
    .filter((frame) =>
      new RegExp(name, "i").test(`${frame.id} ${frame.className} ${frame.title} ${frame.name} ${frame.src}`),
    )
    .filter((frame) => frame.getBoundingClientRect().height > 60 && frame.checkVisibility())
    .map((frame) =>
      frame.id
        ? `iframe#${CSS.escape(frame.id)}`
        : frame.title
          ? `iframe[title="${text(frame.title)}"]`
          : `iframe[src="${text(frame.getAttribute("src") ?? "")}"]`,
    );
}

/** Runs inside the page: whether consent software was built into it, shown or not. */
export function hasConsentSoftware(signs: string): boolean {
  const pattern = new RegExp(signs, "i");
  return [...document.querySelectorAll("script, link[href], iframe")].some((element) => {
    const address = element.getAttribute("src") ?? element.getAttribute("href") ?? "";
    return (
      pattern.test(`${address} ${element.id}`) ||
      (element.localName === "script" && pattern.test((element.textContent ?? "").slice(0, 200_000)))
    );
  });
}
