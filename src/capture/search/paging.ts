/** A way to see more of an answer. */
export interface MoreResults {
  readonly selector: string;
  /** Where it leads when it is a link to another page; null when it works in place. */
  readonly url: string | null;
}

/** Addresses that tell which controls are about the results. */
export interface AroundResults {
  /** Of the results shown: a control in header or footer is one for results only if they stand there as well. */
  readonly results: readonly string[];
  /** No result is shown, with or without an address: only what shows those of other kinds is looked for. */
  readonly none: boolean;
  /** That the page links to without results too, such as the next chapter of a handbook. */
  readonly frame: readonly string[];
  /** What was asked. */
  readonly term: string;
}

/** Runs inside the page: the control that shows the next results, as a visitor would find it; null without one. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: it travels into the page by its source, whole.
export function findMore({ results, none, frame, term }: AroundResults): MoreResults | null {
  const NEXT =
    /^(?:(?:ga |bekijk )?(?:naar )?(?:de )?volgende(?: \d+)?(?: pagina| resultaten| zoekresultaten| set)?(?: met (?:zoek)?resultaten)?|(?:go to (?:the )?)?next(?: \d+)?(?: page| results| set)?|older(?: posts)?|oudere(?: berichten)?|verder|›|»|>|→|»»?)(?:\s*[›»>→])?$/i;
  const MORE =
    /^(?:toon|laad|bekijk|meer|show|load|see)\b.{0,12}\b(?:meer|more|resultaten|results|laden|tonen)\b|^meer(?: resultaten| laden| tonen)?$|^(?:load|show|view) more$/i;
  const ALL =
    /^(?:alles|(?:(?:toon|bekijk|zie) )?alle(?: \d+)? (?:zoek)?resultaten|all|(?:(?:show|see|view) )?all(?: \d+)? results|(?:de )?hele (?:web)?site)(?:\s*\(?\d+\)?)?$/i;
  const all = everyElement(document);
  const shown = new Set(results);
  const framed = new Set(frame);
  const links = all.filter((element) => element instanceof HTMLAnchorElement && shown.has(plain(element.href)));
  const clickable = all.filter((element) =>
    element.matches("a[href], button, [role=button], a[class*=next], li[class*=next] > *"),
  );
  const found = none ? allKinds() : (next() ?? allKinds());
  if (!found) return null;
  const href =
    found instanceof HTMLAnchorElement && !/^(#|javascript:)/.test(found.getAttribute("href") ?? "#")
      ? found.href
      : null;
  const leaves = href !== null && href.split("#")[0] !== location.href.split("#")[0];
  return { selector: selectorOf(found), url: leaves ? href : null };

  function next(): Element | undefined {
    return (
      clickable.find((element) => element.matches("a[rel~=next]") && usable(element)) ??
      clickable.find((element) => namesOf(element).some((name) => NEXT.test(name)) && usable(element)) ??
      clickable.find(
        (element) => /\b(?:next|volgende)\b/i.test(classesOf(element)) && inPager(element) && usable(element),
      ) ??
      clickable.find(
        (element) => namesOf(element).some((name) => MORE.test(name)) && !isTabOfRest(element) && usable(element),
      ) ??
      followingNumber()
    );
  }

  /** *Meer* as the last of some tabs or in a menu shows the rest of those, not of the results. */
  function isTabOfRest(element: Element): boolean {
    return element.matches("[role=tab], [role=menuitem]") && namesOf(element).every((name) => /^meer$/i.test(name));
  }

  /** What shows all results, where those of one kind are shown first: a tab, or a link that puts the question again. */
  function allKinds(): Element | undefined {
    return all.find(
      (element) =>
        namesOf(element).some((name) => ALL.test(name)) &&
        (leadsToResults(element)
          ? isAvailable(element)
          : (element.matches("[role=tab]:not([aria-selected=true])") || asksAgain(element)) && usable(element)),
    );
  }

  function asksAgain(element: Element): boolean {
    if (!(element instanceof HTMLAnchorElement) || element.pathname !== location.pathname) return false;
    const asked = valuesIn(location.search).filter((value) => value.length > 2);
    const carried = valuesIn(element.search);
    return element.search !== location.search && asked.some((value) => carried.includes(value));
  }

  /** From proposals beside the field to the page of results. */
  function leadsToResults(element: Element): boolean {
    if (!(element instanceof HTMLAnchorElement) || element.pathname === location.pathname) return false;
    return valuesIn(element.search).includes(term) && !valuesIn(location.search).includes(term);
  }

  function valuesIn(search: string): string[] {
    return [...new URLSearchParams(search).values()];
  }

  function everyElement(root: Document | ShadowRoot): Element[] {
    return [...root.querySelectorAll("*")].flatMap((element) =>
      element.shadowRoot ? [element, ...everyElement(element.shadowRoot)] : [element],
    );
  }

  function plain(url: string): string {
    return shown.has(url) || framed.has(url) || /#!?\//.test(url) ? url : (url.split("#")[0] ?? url);
  }

  function isSeen(element: Element): boolean {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  /** What is read of it, and what is heard. */
  function namesOf(element: Element): string[] {
    const names = [element.textContent, element.getAttribute("aria-label"), element.getAttribute("title")];
    return names.map((name) => (name ?? "").replace(/\s+/g, " ").trim()).filter((name) => name !== "");
  }

  function classesOf(element: Element): string {
    return `${element.getAttribute("class") ?? ""} ${element.parentElement?.tagName === "LI" ? (element.parentElement.getAttribute("class") ?? "") : ""}`;
  }

  function isAvailable(element: Element): boolean {
    const leadsTo = plain((element as HTMLAnchorElement).href ?? "");
    if (!isSeen(element) || shown.has(leadsTo) || framed.has(leadsTo)) return false;
    return !element.matches("[disabled], [aria-disabled=true], .disabled, .disabled *");
  }

  function usable(element: Element): boolean {
    if (!isAvailable(element)) return false;
    if (
      closest(
        element,
        "[class*=carousel], [class*=slider], [class*=swiper], [class*=calendar], article, [role=article]",
      )
    )
      return false;
    const landmark = landmarkOf(element);
    return (
      landmark === null || links.some((link) => landmarkOf(link) === landmark && isSeen(link) && follows(link, element))
    );
  }

  /** The header or footer that it stands in, out of shadow roots too. */
  function landmarkOf(element: Element): Element | null {
    return closest(element, "header, [role=banner], footer, [role=contentinfo]");
  }

  function follows(link: Element, element: Element): boolean {
    return (link.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  function inPager(element: Element): boolean {
    return closest(element, "[class*=pag], [class*=Pag], [aria-label*=agin], nav") !== null;
  }

  /** The number after the current one, where a pager has only numbers. */
  function followingNumber(): Element | undefined {
    const marked = all.find(
      (element) =>
        element.matches(
          "[aria-current=page], [aria-current=true], [class*=pag] .active, [class*=pag] .current, [class*=pag] .selected, .page-numbers.current",
        ) && /^\D{0,8}\d{1,2}\D{0,3}$/.test(element.textContent?.trim() ?? ""),
    );
    const number = marked ? Number(marked.textContent?.replace(/\D/g, "")) : unlinkedOne();
    if (number === undefined || !Number.isInteger(number) || number < 1 || number > 50) return undefined;
    return clickable.find((element) => isNumber(element, number + 1) && usable(element));
  }

  /** A pager that marks the current page by not linking it: the one number missing among its neighbours. */
  function unlinkedOne(): number | undefined {
    const two = clickable.find((element) => isNumber(element, 2) && usable(element));
    const siblings = two
      ? [...((two.parentElement?.closest("li")?.parentElement ?? two.parentElement)?.children ?? [])]
      : [];
    const numbers = siblings.filter((sibling) => /^\d{1,2}$/.test(sibling.textContent?.trim() ?? ""));
    const current = numbers.find((sibling) => !sibling.matches("a, button") && !sibling.querySelector("a, button"));
    return current ? Number(current.textContent) : undefined;
  }

  function isNumber(element: Element, number: number): boolean {
    const bare = (name: string): string => name.replace(/^(?:ga naar |naar |go to )?(?:pagina|page)\s+/i, "");
    return namesOf(element).some((name) => bare(name) === String(number));
  }

  function closest(element: Element, selector: string): Element | null {
    for (let current: Element | null = element; current; ) {
      if (current.matches(selector)) return current;
      const root = current.getRootNode();
      current = current.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return null;
  }

  function selectorOf(element: Element): string {
    const root = element.getRootNode();
    const inside = pathWithin(element, root as Document | ShadowRoot);
    return root instanceof ShadowRoot ? `${selectorOf(root.host)} ${inside}` : inside;
  }

  function pathWithin(element: Element, root: Document | ShadowRoot): string {
    if (element.id && root.querySelectorAll(`#${CSS.escape(element.id)}`).length === 1)
      return `#${CSS.escape(element.id)}`;
    const parent = element.parentElement;
    const siblings = [...(parent?.children ?? root.children)];
    const position = siblings.filter((child) => child.tagName === element.tagName).indexOf(element) + 1;
    const own = `${element.tagName.toLowerCase()}:nth-of-type(${position})`;
    return parent && parent !== document.documentElement
      ? `${pathWithin(parent, root)} > ${own}`
      : parent
        ? element.tagName.toLowerCase()
        : own;
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

/** Runs inside the page: selectors of the first frames in which results could stand. */
export function framesShown(_: null): string[] {
  const frames = [...document.querySelectorAll("iframe")];
  return frames.flatMap((frame, at) => {
    const box = frame.getBoundingClientRect();
    if (box.width < 200 || box.height < 100 || !frame.checkVisibility()) return [];
    if (frame.id) return [`#${CSS.escape(frame.id)}`];
    if (frame.name) return [`iframe[name="${CSS.escape(frame.name)}"]`];
    return frames.length === 1 && at === 0 ? ["iframe"] : [];
  });
}
