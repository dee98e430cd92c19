import type { Tree } from "./tree.ts";

/** What opens a list of values in the stead of a select. Self-contained: goes into the page by its source. */
export function standInsOfPage(elements: readonly Element[], { parentOf, isVisible }: Tree) {
  let standIns: readonly Element[] | null = null;
  return { standInOf, isStandIn, takesText };

  /** What a visitor sees instead of a select that scripts have hidden: it follows the select, or is drawn around it. */
  function standInOf(select: HTMLSelectElement): Element | null {
    const { width, height } = select.getBoundingClientRect();
    if (width > 4 && height > 4 && isVisible(select)) return null;
    const around = [select.nextElementSibling, parentOf(select), select.parentElement?.parentElement];
    const SIGNS = "[role=combobox], [role=listbox], [aria-haspopup], [aria-expanded]";
    const found = around.find((element) => {
      if (!element || element.matches("form, fieldset, label, main, section, p, body") || !isVisible(element))
        return false;
      if ([...element.querySelectorAll("select")].some((other) => other !== select)) return false;
      const named = /select|choices|chosen/i.test(element.getAttribute("class") ?? "");
      return named || element.matches(SIGNS) || element.querySelector(SIGNS) !== null;
    });
    return found ?? null;
  }

  /** Part of what stands in for a hidden select. */
  function isStandIn(element: Element): boolean {
    standIns ??= elements.flatMap((one) => (one instanceof HTMLSelectElement ? (standInOf(one) ?? []) : []));
    return standIns.some((standIn) => standIn.contains(element));
  }

  /** A field that opens a list of values is no place to type in: it hides its caret, or refuses text. */
  function takesText(field: HTMLInputElement): boolean {
    return !field.readOnly && getComputedStyle(field).caretColor !== "rgba(0, 0, 0, 0)";
  }
}

export type StandIns = ReturnType<typeof standInsOfPage>;
