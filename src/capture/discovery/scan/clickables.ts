import type { OpenerSeen } from "../page-seen.ts";
import type { Fields } from "./fields.ts";
import type { Places } from "./places.ts";
import type { Selectors } from "./selectors.ts";
import type { Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/**
 * What can be clicked and may bring a field into view, and links to a page to search on.
 * Self-contained: goes into the page by its source.
 */
export function clickablesOfPage({
  closest,
  isVisible,
  nameOf,
  hintsOf,
  selectorOf,
  regionOf,
  entriesNear,
  isField,
}: Tree & Words & Selectors & Places & Pick<Fields, "isField">) {
  const SEARCH_WORDS = /zoek|search|\bfind\b|vinden|loupe|magnif|vergrootglas|lupe|(?:ctrl|cmd|⌘)\s*\+?\s*k\b/i;
  const MENU_WORDS = /\bmenu\b|hamburger|navigatie|navigation|nav-?toggle/i;
  return { isClickable, describeOpener, isSearchLink };

  function isClickable(element: Element): boolean {
    if (namesFieldInView(element)) return false;
    if (element.matches("button, summary, [role=button], [aria-haspopup], [aria-expanded], label[for]")) {
      const field = closest(element, "form")?.querySelector("input[type=search], input[type=text]") ?? null;
      return field === null || !isVisible(field) || !isSubmit(element);
    }
    if (element.matches("input[readonly]")) return true;
    if (element.matches("a")) {
      const href = element.getAttribute("href") ?? "";
      return href === "" || href.startsWith("#") || href.startsWith("javascript:");
    }
    const words = `${element.id} ${element.getAttribute("class") ?? ""} ${element.getAttribute("title") ?? ""}`;
    return (
      element.childElementCount <= 3 &&
      element.matches("div, span, i, svg, li") &&
      SEARCH_WORDS.test(words) &&
      cursorIsPointer(element)
    );
  }

  /** A click on it enters the field, which stands there already; many such labels let the click through to it. */
  function namesFieldInView(element: Element): boolean {
    const field = element instanceof HTMLLabelElement ? element.control : null;
    return field !== null && isField(field) && isVisible(field);
  }

  function isSubmit(element: Element): boolean {
    const type = element.getAttribute("type");
    return element.tagName === "BUTTON" && (type === null || type === "submit");
  }

  function describeOpener(element: Element): OpenerSeen | null {
    if (!isVisible(element)) return null;
    const label = nameOf(element);
    const hints = hintsOf(element, 1);
    const words = `${label} ${hints} ${iconWords(element)}`;
    const kind = SEARCH_WORDS.test(words)
      ? "search"
      : MENU_WORDS.test(words)
        ? "menu"
        : isNamelessIcon(element, label)
          ? "nameless"
          : null;
    if (kind === null) return null;
    const entries = kind === "search" && regionOf(element) === "main" ? entriesNear(element) : 0;
    return { selector: selectorOf(element), label, hints, kind, entries };
  }

  /** A picture to click in the head of the page that says nothing of itself. */
  function isNamelessIcon(element: Element, label: string): boolean {
    if (label !== "" || !["header", "nav"].includes(regionOf(element))) return false;
    return element.querySelector("svg, img, i, span") !== null && element.matches("button, [role=button], a, summary");
  }

  function iconWords(element: Element): string {
    const icons = [...element.querySelectorAll("i, svg, use, img, span, mat-icon")].slice(0, 6);
    return icons
      .map((icon) =>
        [
          icon.getAttribute("class"),
          icon.getAttribute("href"),
          icon.getAttribute("xlink:href"),
          icon.getAttribute("src"),
          icon.getAttribute("data-icon"),
        ].join(" "),
      )
      .join(" ");
  }

  function cursorIsPointer(element: Element): boolean {
    return getComputedStyle(element).cursor === "pointer";
  }

  function isSearchLink(element: Element): boolean {
    if (!(element instanceof HTMLAnchorElement) || !/^https?:/.test(element.href)) return false;
    const href = element.getAttribute("href") ?? "";
    if (href.startsWith("#")) return false;
    const label = nameOf(element);
    return (
      /^(uitgebreid |geavanceerd |advanced )?(zoek(en|functie|pagina|opdracht)?|search|vind(en)?)\b.{0,25}$/i.test(
        label,
      ) || /\/(zoek|zoeken|search|zoekresultaten)(\/|\.\w+|\?|$)/i.test(href)
    );
  }
}
