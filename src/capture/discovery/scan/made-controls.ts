import type { Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/**
 * Values of a choice that scripts make of other elements than boxes and buttons: told by a role or a state, or by the
 * mouse alone. Self-contained: goes into the page by its source.
 */
export function madeControlsOfPage({ parentOf, closest, clean, fieldLabel }: Tree & Words) {
  const ROLES = ["checkbox", "radio", "switch", "option", "menuitemcheckbox", "menuitemradio"];
  const STATED = `${ROLES.map((role) => `[role=${role}]`).join(", ")}, [aria-checked], [aria-pressed]:not(button, [role=button])`;
  const NATIVE = "input, select, option";
  const HOLDERS = 4;
  const LABEL_LEVELS = 3;
  const MOST_PLACES = 400;
  return { statedControls, tabsOverOneList, pressedPlaces, isToldByMouse, rowOf, rowLabel };

  /** A role or a state says that they are chosen. */
  function statedControls(all: Element[]): Element[] {
    return all.filter((element) => element.matches(STATED) && !element.matches(NATIVE));
  }

  /** Tabs that have no panel each: they change what the one list beside them shows. */
  function tabsOverOneList(all: Element[]): Element[] {
    const tabs = all.filter((element) => element.matches("[role=tab]"));
    const panels = new Set(tabs.map((tab) => tab.getAttribute("aria-controls") ?? ""));
    return panels.size === 1 && document.querySelectorAll("[role=tabpanel]").length <= 1 ? tabs : [];
  }

  /** A few words in an element that only the mouse tells to be there for pressing; it leads nowhere and opens nothing. */
  function pressedPlaces(all: Element[]): Element[] {
    const found = all.filter(
      (element) =>
        isToldByMouse(element) &&
        element.childElementCount <= 3 &&
        isShort(element) &&
        element.querySelector("a, button, input, select, textarea, h1, h2, h3, h4, h5, h6") === null &&
        !closest(element, "a[href]:not([href^='#'], [href^='javascript:']), button, label, summary, article, tr") &&
        isOutermostToPress(element),
    );
    return found.slice(0, MOST_PLACES);
  }

  /** No tag, role or state says that it can be pressed. */
  function isToldByMouse(element: Element): boolean {
    const SAYS_SO =
      "[role]:not([role=listitem]), [aria-expanded], [aria-haspopup], [aria-controls], [aria-pressed], [aria-checked]";
    return element.matches("li, span, div, a, p") && leadsNowhere(element) && !element.matches(SAYS_SO);
  }

  /** What holds an element and others of its kind; null when none stands near. */
  function rowOf(element: Element, alike: Element[]): Element | null {
    let holder = parentOf(element);
    for (let level = 0; level < HOLDERS && holder && holder !== document.body; level += 1, holder = parentOf(holder)) {
      const row = holder;
      if (alike.some((other) => other !== element && row.contains(other))) return row;
    }
    return null;
  }

  /** The words above or before a row of values. */
  function rowLabel(first: Element): string {
    let element: Element | null = first;
    for (let level = 0; level < LABEL_LEVELS && element && element !== document.body; level += 1) {
      const words = level === 0 ? "" : fieldLabel(element);
      const before = wordsBefore(element);
      if (words || before) return words || before;
      element = parentOf(element);
    }
    return "";
  }

  function wordsBefore(element: Element): string {
    let before = element.previousSibling;
    while (before && clean(before.textContent ?? "") === "") before = before.previousSibling;
    const words = clean(before?.textContent ?? "");
    const holdsControls = before instanceof Element && before.querySelector("a, button, input, select, li") !== null;
    return words.length > 40 || holdsControls ? "" : words;
  }

  function isShort(element: Element): boolean {
    const { length } = clean(element.textContent ?? "");
    return length >= 2 && length <= 60;
  }

  /** An address within the page that is not there is for a script. */
  function leadsNowhere(element: Element): boolean {
    const href = element.getAttribute("href") ?? "";
    if (href.startsWith("#")) return document.getElementById(href.slice(1)) === null;
    return href === "" || href.startsWith("javascript:");
  }

  function isOutermostToPress(element: Element): boolean {
    const parent = parentOf(element);
    return isPressed(element) && !(parent && isPressed(parent));
  }

  function isPressed(element: Element): boolean {
    return getComputedStyle(element).cursor === "pointer";
  }
}

export type MadeControls = ReturnType<typeof madeControlsOfPage>;
