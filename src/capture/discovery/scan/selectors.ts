/**
 * A selector for an element that finds it again, by what is least likely to change.
 * Self-contained: goes into the page by its source.
 */
export function selectorsOfPage() {
  return { selectorOf, cssString };

  function selectorOf(element: Element): string {
    const root = element.getRootNode() as Document | ShadowRoot;
    const inside = pathWithin(element, root);
    return root instanceof ShadowRoot ? `${selectorOf(root.host)} ${inside}` : inside;
  }

  function pathWithin(element: Element, root: Document | ShadowRoot): string {
    const tag = element.tagName.toLowerCase();
    const stable = stableId(element);
    const short = [
      stable && `#${CSS.escape(stable)}`,
      attribute(element, "name") && `${formPart(element)}${tag}[name="${cssString(attribute(element, "name"))}"]`,
      attribute(element, "aria-label") && `${tag}[aria-label="${cssString(attribute(element, "aria-label"))}"]`,
      element.classList.length > 0 &&
        `${tag}${[...element.classList]
          .filter((name) => !/\d{3,}|^(is|has)-/.test(name))
          .slice(0, 3)
          .map((name) => `.${CSS.escape(name)}`)
          .join("")}`,
    ].filter((selector): selector is string => typeof selector === "string" && selector !== "");
    const unique = short.find((selector) => only(root, selector, element));
    if (unique) return unique;
    const parent = element.parentElement;
    const position = parent
      ? [...parent.children].filter((child) => child.tagName === element.tagName).indexOf(element) + 1
      : 1;
    const own = `${tag}:nth-of-type(${position})`;
    if (!parent) return root instanceof ShadowRoot ? own : tag;
    return `${pathWithin(parent, root)} > ${own}`;
  }

  function formPart(element: Element): string {
    const form = element.closest("form");
    if (!form) return "";
    if (stableId(form)) return `#${CSS.escape(stableId(form))} `;
    return form.getAttribute("role") === "search" ? "form[role=search] " : "";
  }

  function stableId(element: Element): string {
    return element.id && !/\d{3,}|[:.]|^(radix|headlessui|react|mui|ember|v-)/.test(element.id) ? element.id : "";
  }

  function attribute(element: Element, name: string): string {
    return element.getAttribute(name) ?? "";
  }

  function cssString(value: string): string {
    return value.replace(/["\\]/g, "\\$&");
  }

  function only(root: Document | ShadowRoot, selector: string, element: Element): boolean {
    try {
      const found = root.querySelectorAll(selector);
      return found.length === 1 && found[0] === element;
    } catch {
      return false;
    }
  }
}

export type Selectors = ReturnType<typeof selectorsOfPage>;
