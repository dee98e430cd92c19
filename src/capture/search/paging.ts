/** A way to see more of an answer. */
export interface MoreResults {
  readonly selector: string;
  /** Where it leads when it is a link to another page; null when it works in place. */
  readonly url: string | null;
}

/** Runs inside the page: the control that shows the next results, as a visitor would find it; null without one. */
export function findMore(_: null): MoreResults | null {
  const NEXT =
    /^(?:volgende(?: pagina| resultaten)?|next(?: page| results)?|older(?: posts)?|oudere(?: berichten)?|verder|›|»|>|→|»»?)(?:\s*[›»>→])?$/i;
  const MORE =
    /^(?:toon|laad|bekijk|meer|show|load|see)\b.{0,12}\b(?:meer|more|resultaten|results|laden|tonen)\b|^meer(?: resultaten| laden| tonen)?$|^(?:load|show|view) more$/i;
  const clickable = [
    ...document.querySelectorAll("a[href], button, [role=button], a[class*=next], li[class*=next] > *"),
  ];
  const found =
    clickable.find((element) => element.matches("a[rel~=next]") && usable(element)) ??
    clickable.find((element) => NEXT.test(nameOf(element)) && usable(element)) ??
    clickable.find(
      (element) => /\bnext\b/i.test(element.className.toString()) && inPager(element) && usable(element),
    ) ??
    clickable.find((element) => MORE.test(nameOf(element)) && usable(element)) ??
    followingNumber(clickable);
  if (!found) return null;
  const href =
    found instanceof HTMLAnchorElement && !/^(#|javascript:)/.test(found.getAttribute("href") ?? "#")
      ? found.href
      : null;
  const leaves = href !== null && href.split("#")[0] !== location.href.split("#")[0];
  return { selector: selectorOf(found), url: leaves ? href : null };

  function nameOf(element: Element): string {
    const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return (name.trim() || element.getAttribute("title") || "").replace(/\s+/g, " ").trim();
  }

  function usable(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    if (element.matches("[disabled], [aria-disabled=true], .disabled, .disabled *")) return false;
    if (
      element.closest(
        "[class*=carousel], [class*=slider], [class*=swiper], [class*=calendar], article, header, [role=banner]",
      )
    )
      return false;
    return element.closest("footer, [role=contentinfo]") === null;
  }

  function inPager(element: Element): boolean {
    return element.closest("[class*=pag], [class*=Pag], [aria-label*=agin], nav") !== null;
  }

  /** The number after the current one, where a pager has only numbers. */
  function followingNumber(elements: Element[]): Element | undefined {
    const current = document.querySelector(
      "[aria-current=page], [aria-current=true], [class*=pag] .active, [class*=pag] .current, [class*=pag] .selected, .page-numbers.current",
    );
    const number = Number(current?.textContent?.replace(/\D/g, ""));
    if (!current || !Number.isInteger(number) || number < 1 || number > 50) return undefined;
    return elements.find(
      (element) => nameOf(element).replace(/^(?:pagina|page)\s+/i, "") === String(number + 1) && usable(element),
    );
  }

  function selectorOf(element: Element): string {
    if (element.id && document.querySelectorAll(`#${CSS.escape(element.id)}`).length === 1)
      return `#${CSS.escape(element.id)}`;
    const parent = element.parentElement;
    const position = parent
      ? [...parent.children].filter((child) => child.tagName === element.tagName).indexOf(element) + 1
      : 1;
    const own = `${element.tagName.toLowerCase()}:nth-of-type(${position})`;
    return parent && parent !== document.documentElement
      ? `${selectorOf(parent)} > ${own}`
      : element.tagName.toLowerCase();
  }
}

/** Runs inside the page: goes to its end, where lists without a pager load their next entries. */
export function scrollToEnd(_: null): boolean {
  window.scrollTo(0, document.documentElement.scrollHeight);
  for (const box of document.querySelectorAll("[role=dialog] *, dialog *, [role=listbox], [class*=results]")) {
    if (box.scrollHeight > box.clientHeight + 20) box.scrollTop = box.scrollHeight;
  }
  return true;
}
