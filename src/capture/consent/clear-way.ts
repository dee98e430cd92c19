import { BrowserFailure, type Tab } from "../../browser/tab.ts";
import type { Run } from "../run.ts";
import { answerLayer, findLayer } from "./answer-layer.ts";
import { CLOSE_WORDS } from "./words.ts";

const CLICK_MS = 1_500;
const FIRST_CLICK_MS = 1_000;
const MOST_CLOSED = 3;

/**
 * Takes away what lies in the way of a click: a question about cookies that came late or came back, a newsletter, a
 * chat, an offer, the banner of an app. A layer in which one can search is left. True when something went.
 */
export async function clearWay(run: Run): Promise<boolean> {
  const layer = await findLayer(run);
  if (layer !== null && (await answerLayer(run, layer, true)) !== null) return true;
  let cleared = false;
  for (const selector of (await run.tab.read(closersOfOverlays, CLOSE_WORDS)).slice(0, MOST_CLOSED)) {
    cleared = (await close(run, selector)) || cleared;
  }
  return cleared;
}

/**
 * The tab of a run, in which a click that something lies in the way of is made once more after the way was cleared. An
 * element that is only slow to come gets all its time the second time.
 */
export function clearingTab(run: Run): Tab {
  const click: Tab["click"] = async (target, options) => {
    const timeoutMs = Math.min(options?.timeoutMs ?? FIRST_CLICK_MS, FIRST_CLICK_MS);
    try {
      await run.tab.click(target, { timeoutMs });
    } catch (error) {
      if (!(error instanceof BrowserFailure) || error.reason !== "timeout") throw error;
      await clearWay(run);
      await run.tab.click(target, options);
    }
  };
  return new Proxy(run.tab, {
    get(tab, name) {
      if (name === "click") return click;
      const member: unknown = Reflect.get(tab, name, tab);
      return typeof member === "function" ? member.bind(tab) : member;
    },
  });
}

async function close(run: Run, selector: string): Promise<boolean> {
  try {
    await run.tab.click({ selector }, { timeoutMs: CLICK_MS });
    await run.tab.settle();
    return true;
  } catch (error) {
    if (error instanceof BrowserFailure) return false;
    throw error;
  }
}

/** Runs inside the page: what closes the layers that lie over it, one selector a layer, those in front first. */
function closersOfOverlays(words: string): string[] {
  const pattern = new RegExp(words, "i");
  const layers = everyElement(document).filter(isOverlay);
  const outermost = layers.filter((layer) => !layers.some((other) => other !== layer && other.contains(layer)));
  return outermost.reverse().flatMap((layer) => {
    const closer = everyElement(layer).find(closes);
    return closer ? [selectorOf(closer)] : [];
  });

  function isOverlay(element: Element): boolean {
    if (element.matches("html, body, header, nav, main, script, style, template")) return false;
    const dialog = element.matches("dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]");
    if (!dialog && getComputedStyle(element).position !== "fixed") return false;
    return (
      isVisible(element) && !element.querySelector("main, [role=search], input[type=search]") && !searches(element)
    );
  }

  function searches(element: Element): boolean {
    return [...element.querySelectorAll("input")].some((field) =>
      /zoek|search|\bq\b/i.test(
        `${field.name} ${field.id} ${field.placeholder} ${field.getAttribute("aria-label") ?? ""}`,
      ),
    );
  }

  function closes(element: Element): boolean {
    if (!element.matches("button, [role=button], a, input[type=button]") || !isVisible(element)) return false;
    const href = element.getAttribute("href") ?? "#";
    if (!href.startsWith("#") && !/^javascript:/i.test(href)) return false;
    const label = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    const named = [element.getAttribute("aria-label"), element.getAttribute("title"), element.getAttribute("value")];
    if ([label, ...named].some((one) => one !== null && one !== "" && pattern.test(one.trim()))) return true;
    return label === "" && /\bclose|-close|sluit|dismiss/i.test(`${element.className} ${element.id}`);
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

  function isVisible(element: Element): boolean {
    const box = element.getBoundingClientRect();
    return (
      box.width > 4 && box.height > 4 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  }

  function selectorOf(element: Element): string {
    const own = element.getRootNode() as Document | ShadowRoot;
    const inside = pathWithin(element, own);
    return own instanceof ShadowRoot ? `${selectorOf(own.host)} ${inside}` : inside;
  }

  function pathWithin(element: Element, own: Document | ShadowRoot): string {
    const parent = element.parentElement;
    const siblings = [...(parent?.children ?? own.children)].filter((child) => child.tagName === element.tagName);
    const step = `${element.tagName.toLowerCase()}:nth-of-type(${siblings.indexOf(element) + 1})`;
    return parent ? `${pathWithin(parent, own)} > ${step}` : step;
  }
}
