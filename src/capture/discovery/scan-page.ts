/** A place on the page where something can be typed, as the page shows it. */
export interface FieldSeen {
  readonly selector: string;
  readonly tag: string;
  readonly type: string;
  readonly role: string;
  readonly name: string;
  /** Words a visitor reads or hears with the field: label, placeholder, title, accessible name. */
  readonly label: string;
  /** The one of these by which a visitor would call the field. */
  readonly called?: string;
  /** `id`, `class` and test attributes of the field and of its nearest containers: words of the page's maker. */
  readonly hints: string;
  readonly autocomplete: string;
  readonly visible: boolean;
  readonly region: "header" | "nav" | "main" | "aside" | "footer" | "dialog";
  readonly inSearchLandmark: boolean;
  readonly form: FormSeen | null;
  /** Buttons that may send the question when there is no form. */
  readonly buttons: readonly ButtonSeen[];
  /** Rows, cards or list items in the block that the field stands in or directly above. */
  readonly entries: number;
  /** What the cells below it say, when it stands in the head of a column of a table. */
  readonly column?: readonly string[];
  /** It looks the same on most pages of the site; known once those were read. */
  readonly everywhere?: boolean;
}

export interface FormSeen {
  readonly selector: string;
  readonly method: string;
  readonly action: string;
  /** It names no address: it sends to the page it stands on, or a script takes the question. */
  readonly toItself: boolean;
  /** Names of other fields that are sent along, with the values of hidden ones. */
  readonly sends: readonly string[];
  readonly textFields: number;
  readonly hasPassword: boolean;
  readonly hasEmail: boolean;
  readonly hasTextarea: boolean;
  readonly label: string;
  readonly buttons: readonly ButtonSeen[];
}

export interface ButtonSeen {
  readonly selector: string;
  readonly label: string;
  readonly visible: boolean;
}

/** Something that can be clicked and may bring a field into view. */
export interface OpenerSeen {
  readonly selector: string;
  readonly label: string;
  readonly hints: string;
  readonly kind: "search" | "menu" | "nameless";
}

/** A choice with fixed values: a select, a list that opens, or a group of boxes, buttons or links. */
export interface ChoiceSeen {
  /** Selects the controls of the whole group; null where they are drawn when the list opens. */
  readonly selector: string | null;
  /** What has to be clicked to open the list. */
  readonly opener?: string;
  readonly label: string;
  /** The words of each value, as a visitor reads them; none where they are not known before the list opens. */
  readonly values: readonly string[];
  readonly region: FieldSeen["region"];
  /** Sends the choice; null where choosing is enough, or may be. */
  readonly button: ButtonSeen | null;
  /** Rows, cards or list items that stand beside it. */
  readonly entries: number;
}

export interface PageSeen {
  readonly fields: readonly FieldSeen[];
  readonly openers: readonly OpenerSeen[];
  readonly choices: readonly ChoiceSeen[];
  readonly searchLinks: readonly { readonly url: string; readonly label: string }[];
  /** Selectors of visible frames. */
  readonly frames: readonly string[];
}

/**
 * Looks over the page for everything a search function could consist of. Runs inside the page (isolated world): it must
 * stay self-contained, and it reports what is there without judging it.
 */
export function scanPage(_: null): PageSeen {
  const SEARCH_WORDS = /zoek|search|\bfind\b|vinden|loupe|magnif|vergrootglas|lupe|(?:ctrl|cmd|⌘)\s*\+?\s*k\b/i;
  const MENU_WORDS = /\bmenu\b|hamburger|navigatie|navigation|nav-?toggle/i;

  const elements = everyElement(document);
  let standIns: readonly Element[] | null = null;
  return {
    fields: elements.filter(isField).slice(0, 60).map(describeField),
    openers: elements
      .filter(isClickable)
      .map(describeOpener)
      .filter((opener) => opener !== null)
      .slice(0, 40),
    choices: choiceGroups(elements).slice(0, 12),
    searchLinks: elements
      .filter(isSearchLink)
      .slice(0, 10)
      .map((link) => ({
        url: (link as HTMLAnchorElement).href,
        label: nameOf(link),
      })),
    frames: elements
      .filter((element) => element.tagName === "IFRAME" && isVisible(element))
      .slice(0, 10)
      .map(selectorOf),
  };

  function everyElement(root: Document | ShadowRoot): Element[] {
    const found: Element[] = [];
    for (const element of root.querySelectorAll("*")) {
      found.push(element);
      if (element.shadowRoot) found.push(...everyElement(element.shadowRoot));
      if (found.length > 60_000) break;
    }
    return found;
  }

  function isField(element: Element): boolean {
    if (isStandIn(element)) return false;
    if (element instanceof HTMLInputElement)
      return ["text", "search", ""].includes(element.type) && !element.disabled && takesText(element);
    const role = element.getAttribute("role") ?? "";
    return ["searchbox", "combobox", "textbox"].includes(role) && element.getAttribute("contenteditable") !== null;
  }

  function describeField(element: Element): FieldSeen {
    const input = element as HTMLInputElement;
    const form = input.form ?? (closest(element, "form") as HTMLFormElement | null);
    const column = columnBelow(element);
    return {
      selector: selectorOf(element),
      tag: element.tagName.toLowerCase(),
      type: input.type ?? "",
      role: element.getAttribute("role") ?? "",
      name: input.name ?? "",
      label: fieldLabel(element),
      called: (column && columnName(element)) || fieldName(element),
      hints: hintsOf(element, 4),
      autocomplete: element.getAttribute("autocomplete") ?? "",
      visible: isVisible(element),
      region: regionOf(element),
      inSearchLandmark: closest(element, "search, [role=search]") !== null,
      form: form === null ? null : describeForm(form),
      buttons: form === null ? buttonsNear(element) : [],
      entries: Math.max(entriesNear(element), column?.length ?? 0),
      ...(column === null ? {} : { column }),
    };
  }

  /** A field that opens a list of values is no place to type in: it hides its caret, or refuses text. */
  function takesText(field: HTMLInputElement): boolean {
    return !field.readOnly && getComputedStyle(field).caretColor !== "rgba(0, 0, 0, 0)";
  }

  /**
   * The cells of the column that a field heads. Told by where they are drawn: heads and cells often stand in tables or
   * grids of their own.
   */
  function columnBelow(field: Element): string[] | null {
    const row = closest(field, "tr, [role=row]");
    const head = closest(field, "th, td, [role=columnheader], [role=gridcell]");
    if (!row || !head || (head as HTMLTableCellElement).colSpan > 1) return null;
    if (!closest(field, "thead, tfoot, th, [role=columnheader]") && !isRowOfFields(row)) return null;
    const { left, width } = field.getBoundingClientRect();
    const middle = left + width / 2;
    let holder = closest(row, "table, [role=grid], [role=treegrid]");
    for (let level = 0; level < 5 && holder && holder !== document.body; level += 1, holder = parentOf(holder)) {
      const cells = [...holder.querySelectorAll("td, [role=gridcell], [role=cell]")].filter((cell) => {
        const box = cell.getBoundingClientRect();
        return (
          box.left <= middle && middle <= box.right && closest(cell, "tr, [role=row]") !== row && !holdsField(cell)
        );
      });
      const texts = cells.map((cell) => clean(cell.textContent ?? "")).filter((text) => text !== "");
      if (texts.length >= 2) return texts.slice(0, 60);
    }
    return null;
  }

  /** What stands beside a field in the head of its column. */
  function columnName(element: Element): string {
    return clean(closest(element, "th, [role=columnheader]")?.textContent ?? "").slice(0, 80);
  }

  function isRowOfFields(row: Element): boolean {
    const cells = [...row.querySelectorAll("td, [role=gridcell], [role=cell]")];
    return (
      cells.filter(holdsField).length >= 2 &&
      cells.every((cell) => holdsField(cell) || clean(cell.textContent ?? "") === "")
    );
  }

  function holdsField(element: Element): boolean {
    return element.querySelector("input:not([type=checkbox], [type=radio], [type=hidden]), select") !== null;
  }

  function describeForm(form: HTMLFormElement): FormSeen {
    const controls = [...form.elements] as HTMLInputElement[];
    const texts = controls.filter(
      (control) => ["text", "search", ""].includes(control.type) && control.tagName === "INPUT",
    );
    return {
      selector: selectorOf(form),
      method: (form.getAttribute("method") ?? "get").toLowerCase(),
      action: absolute(form.getAttribute("action") ?? ""),
      toItself: /^(#.*)?$/.test((form.getAttribute("action") ?? "").trim()),
      sends: controls
        .filter(
          (control) =>
            control.name && !texts.includes(control) && control.tagName !== "BUTTON" && control.type !== "submit",
        )
        .map((control) => (control.type === "hidden" ? `${control.name}=${control.value.slice(0, 80)}` : control.name))
        .slice(0, 30),
      textFields: texts.length,
      hasPassword: controls.some((control) => control.type === "password"),
      hasEmail: controls.some((control) => control.type === "email"),
      hasTextarea: controls.some((control) => control.tagName === "TEXTAREA"),
      label: clean([form.getAttribute("aria-label"), form.getAttribute("name"), form.id, form.className].join(" ")),
      buttons: [...form.querySelectorAll("button, input[type=submit], input[type=image], [role=button]")]
        .filter((button) => (button as HTMLButtonElement).type !== "reset")
        .slice(0, 8)
        .map(describeButton),
    };
  }

  function describeButton(button: Element): ButtonSeen {
    return {
      selector: selectorOf(button),
      label: clean(`${nameOf(button)} ${hintsOf(button, 0)}`),
      visible: isVisible(button),
    };
  }

  function buttonsNear(element: Element): ButtonSeen[] {
    let container = parentOf(element);
    for (let level = 0; level < 3 && container; level += 1, container = parentOf(container)) {
      const buttons = [...container.querySelectorAll("button, input[type=button], [role=button], a[href^='#']")];
      if (buttons.length > 0) return buttons.slice(0, 4).map(describeButton);
    }
    return [];
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
    return kind === null ? null : { selector: selectorOf(element), label, hints, kind };
  }

  /** A picture to click in the head of the page that says nothing of itself. */
  function isNamelessIcon(element: Element, label: string): boolean {
    if (label !== "" || !["header", "nav"].includes(regionOf(element))) return false;
    return element.querySelector("svg, img, i, span") !== null && element.matches("button, [role=button], a, summary");
  }

  function isClickable(element: Element): boolean {
    if (element.matches("button, summary, [role=button], [aria-haspopup], [aria-expanded], label[for]")) {
      return closest(element, "form")?.querySelector("input[type=search], input[type=text]")
        ? !isSubmit(element)
        : true;
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

  function isSubmit(element: Element): boolean {
    const type = element.getAttribute("type");
    return element.tagName === "BUTTON" && (type === null || type === "submit");
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

  /** Groups of two values at least, in the content or beside it, that choose neither an order nor a language or date. */
  function choiceGroups(all: Element[]): ChoiceSeen[] {
    const groups = [
      ...all.filter((element) => element instanceof HTMLSelectElement).map((select) => [select]),
      ...grouped(
        all.filter((element) => element.matches("input[type=checkbox], input[type=radio]")),
        boxKey,
      ),
      ...grouped(
        all.filter(
          (element) =>
            element.matches("button[type=button], [role=button], button:not([type])") && filtersByName(element),
        ),
        parentKey,
      ),
      ...grouped(all.filter(isFacetLink), (link) => facetOf(link)?.name ?? ""),
    ];
    return [
      ...groups.flatMap((group) => describeChoice(group) ?? []),
      ...all.filter(isListOpener).flatMap((opener) => describeChoice([opener], opener) ?? []),
    ];
  }

  /** A button, or a field that takes no text, that opens a list of values without a select behind it. */
  function isListOpener(element: Element): boolean {
    if (isStandIn(element) || !isVisible(element)) return false;
    if (element instanceof HTMLInputElement)
      return ["text", "search"].includes(element.type) && !takesText(element) && !element.disabled;
    return (
      element.matches("[aria-haspopup=listbox], [role=combobox]:not([contenteditable])") &&
      element.querySelector("input, [aria-haspopup=listbox]") === null
    );
  }

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

  function describeChoice(group: Element[], listOpener?: Element): ChoiceSeen | null {
    const [first] = group;
    if (!first) return null;
    const opener = listOpener ?? (first instanceof HTMLSelectElement ? standInOf(first) : null);
    const region = regionOf(first);
    const form = closest(first, "form") as HTMLFormElement | null;
    if (region !== "main" && region !== "aside") return null;
    if (form?.querySelector("input[type=email], input[type=password], textarea, input[type=tel]")) return null;
    const offered = listOpener ? [] : valuesOf(group);
    // Some widgets take the options out of their select: only the list that opens has them then.
    const values = opener && offered.length < 2 ? [] : offered;
    const label = clean(
      [
        fieldLabel(first),
        closest(first, "fieldset")?.querySelector("legend")?.textContent,
        first.getAttribute("name"),
      ].join(" "),
    );
    const about = `${label} ${listOpener ? nameOf(listOpener) : ""} ${hintsOf(first, 1)}`;
    if (
      !opener &&
      (values.length < 2 || !group.some((element) => isVisible(element) || isVisible(labelOf(element) ?? element)))
    )
      return null;
    if (
      /sorte|sort\b|volgorde|order|per pagina|aantal|\btaal\b|language|lettergroot|cookie|consent|akkoord|voorwaarden/i.test(
        about,
      )
    )
      return null;
    if (
      values.length > 0 &&
      values.filter((value) => /^\W*\d|^(jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)/i.test(value)).length * 2 >
        values.length
    )
      return null;
    const buttons = form
      ? [...form.querySelectorAll("button:not([type=button]):not([type=reset]), input[type=submit]")]
      : [];
    const button = buttons.find(isVisible);
    return {
      selector: values.length > 0 ? groupSelector(group) : null,
      ...(opener ? { opener: selectorOf(opener) } : {}),
      label:
        clean(fieldLabel(first)) ||
        clean(closest(first, "fieldset")?.querySelector("legend")?.textContent ?? "") ||
        (opener ? columnName(opener) || nameOf(opener) : ""),
      values,
      region,
      button: button ? describeButton(button) : null,
      entries: Math.max(entriesNear(first), countEntries(document.querySelector("main, [role=main]") ?? document.body)),
    };
  }

  function grouped(elements: Element[], keyOf: (element: Element) => string): Element[][] {
    const groups = new Map<string, Element[]>();
    for (const element of elements) groups.set(keyOf(element), [...(groups.get(keyOf(element)) ?? []), element]);
    return [...groups.values()].filter((group) => group.length >= 2);
  }

  function boxKey(box: Element): string {
    const { name, type } = box as HTMLInputElement;
    const holder = closest(box, "fieldset, [role=group], [role=radiogroup], ul, form");
    return `${type} ${name.replace(/\d+/g, "")} ${holder ? selectorOf(holder) : ""}`;
  }

  function parentKey(element: Element): string {
    const parent = parentOf(element);
    const list = parent?.tagName === "LI" ? parentOf(parent) : parent;
    return list ? selectorOf(list) : "";
  }

  function filtersByName(element: Element): boolean {
    const named = [...element.attributes].some(({ name }) =>
      /^(aria-pressed|data-(filter|cat|thema|tag|group|type|soort|topic))/.test(name),
    );
    return named || /filter|facet|thema|categor|onderwerp|soort/i.test(hintsOf(element, 2));
  }

  function isFacetLink(element: Element): boolean {
    if (!(element instanceof HTMLAnchorElement) || clean(element.textContent ?? "") === "") return false;
    const facet = facetOf(element);
    const FACET = /filter|facet|thema|categor|onderwerp|soort|doelgroep|sector|branche|\btags?\b|topic/i;
    return facet !== null && (FACET.test(facet.name) || FACET.test(hintsOf(element, 3)));
  }

  /** What a link to this same page chooses: a parameter with a word as its value. */
  function facetOf(element: Element): { name: string; value: string } | null {
    const url = new URL((element as HTMLAnchorElement).href, document.baseURI);
    if (url.origin !== location.origin || url.pathname !== location.pathname) return null;
    const here = new URLSearchParams(location.search);
    const added = [...url.searchParams].filter(([name, value]) => here.get(name) !== value && !/^\d*$/.test(value));
    // A parameter that is there already names the page, and another value of it another page.
    if (added.some(([name]) => here.has(name))) return null;
    const [name, value] = added.length === 1 ? (added[0] as [string, string]) : ["", ""];
    return name === "" ||
      /^(p|page|pagina|paged|sort.*|order.*|lang|taal|view|weergave|start|offset|q|s|action|do|id)$/i.test(name)
      ? null
      : { name, value };
  }

  function valuesOf(group: Element[]): string[] {
    const texts = group.flatMap((element) =>
      element instanceof HTMLSelectElement
        ? [...element.options].filter((option) => !option.disabled).map((option) => option.text)
        : [labelOf(element)?.textContent || element.textContent || element.getAttribute("aria-label") || ""],
    );
    return [...new Set(texts.map((text) => clean(text)).filter((text) => text !== ""))].slice(0, 200);
  }

  function labelOf(element: Element): HTMLElement | null {
    return element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
  }

  function groupSelector(group: Element[]): string {
    const [first] = group as [Element];
    if (first instanceof HTMLSelectElement) return selectorOf(first);
    const facet = first instanceof HTMLAnchorElement ? facetOf(first) : null;
    if (facet) return `a[href*="${cssString(facet.name)}="]`;
    const name = first.getAttribute("name");
    if (name && group.every((element) => element.getAttribute("name") === name))
      return `input[name="${cssString(name)}"]`;
    const holder = commonHolder(group);
    const kind = first instanceof HTMLInputElement ? `input[type=${first.type}]` : first.tagName.toLowerCase();
    return `${selectorOf(holder)} ${kind}`;
  }

  function commonHolder(group: Element[]): Element {
    let holder = parentOf(group[0] as Element) ?? document.body;
    while (!group.every((element) => holder.contains(element))) holder = parentOf(holder) ?? document.body;
    return holder;
  }

  function entriesNear(element: Element): number {
    let container = parentOf(element);
    for (
      let level = 0;
      level < 8 && container && container !== document.body;
      level += 1, container = parentOf(container)
    ) {
      if (container.matches("header, nav, footer, aside, [role=banner], [role=navigation]")) return 0;
      const entries = countEntries(container);
      if (entries >= 3) return entries;
    }
    return 0;
  }

  function countEntries(container: Element): number {
    const rows = container.querySelectorAll("tbody tr").length;
    const articles = container.querySelectorAll("article, [role=listitem], [role=row]").length;
    const lists = [container, ...container.querySelectorAll("ul, ol, dl, div, section")]
      .filter((list) => list.closest("nav, header, footer, form") === null)
      .map((list) => repeatedChildren(list));
    return Math.max(rows, articles, 0, ...lists);
  }

  function repeatedChildren(list: Element): number {
    const counts = new Map<string, number>();
    for (const child of list.children) {
      const text = child.textContent ?? "";
      if (text.trim().length < 12) continue;
      const key = `${child.tagName}.${child.classList[0] ?? ""}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  }

  function fieldLabel(element: Element): string {
    return clean(wordsWith(element).join(" "));
  }

  /** What a visitor would call the field: its label, else what stands in it or is said of it. */
  function fieldName(element: Element): string {
    return (
      wordsWith(element)
        .map(clean)
        .find((words) => words !== "") ?? ""
    );
  }

  function wordsWith(element: Element): readonly string[] {
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? "");
    const by = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const root = element.getRootNode() as Document | ShadowRoot;
    const named = by.map((id) => root.getElementById(id)?.textContent ?? "");
    const legend = closest(element, "fieldset")?.querySelector("legend")?.textContent ?? "";
    const own = ["aria-label", "placeholder", "title"].map((name) => element.getAttribute(name) ?? "");
    return [...labels, ...named, legend, ...own];
  }

  function nameOf(element: Element): string {
    const label = element.getAttribute("aria-label") ?? "";
    const images = [...element.querySelectorAll("img[alt], svg title")].map(
      (image) => image.getAttribute("alt") ?? image.textContent ?? "",
    );
    const value = element instanceof HTMLInputElement ? `${element.value} ${element.alt}` : "";
    return clean([label, element.textContent, element.getAttribute("title"), value, ...images].join(" ")).slice(0, 120);
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

  function hintsOf(element: Element, levels: number): string {
    const words: (string | null)[] = [];
    let current: Element | null = element;
    for (
      let level = 0;
      level <= levels && current && current !== document.body;
      level += 1, current = parentOf(current)
    ) {
      words.push(
        current.id,
        current.getAttribute("class"),
        current.getAttribute("data-target"),
        current.getAttribute("aria-controls"),
        current.getAttribute("data-bs-target"),
      );
      if (level === 0) words.push(current.getAttribute("for"), current.getAttribute("href"));
    }
    return clean(words.filter(Boolean).join(" ")).slice(0, 400);
  }

  function regionOf(element: Element): FieldSeen["region"] {
    if (closest(element, "dialog, [role=dialog], [aria-modal=true]")) return "dialog";
    const inMain = closest(element, "main, [role=main], article");
    if (inMain) return "main";
    if (closest(element, "header, [role=banner]")) return "header";
    if (closest(element, "nav, [role=navigation]")) return "nav";
    if (closest(element, "footer, [role=contentinfo]")) return "footer";
    if (closest(element, "aside, [role=complementary]")) return "aside";
    const words = hintsOf(element, 5);
    if (/\b(site-?)?header\b|topbar|masthead|navbar/i.test(words)) return "header";
    if (/\bfooter\b/i.test(words)) return "footer";
    if (/side-?bar|widget-area/i.test(words)) return "aside";
    return "main";
  }

  function parentOf(element: Element): Element | null {
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  }

  function closest(element: Element, selector: string): Element | null {
    for (let current: Element | null = element; current; current = parentOf(current))
      if (current.matches(selector)) return current;
    return null;
  }

  function isVisible(element: Element): boolean {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    // Clipped away or moved out of the page, as screen-reader texts and closed panels are.
    if (
      box.right <= 0 ||
      box.left >= Math.max(document.documentElement.clientWidth, document.documentElement.scrollWidth)
    )
      return false;
    return box.bottom + window.scrollY > 0;
  }

  function cursorIsPointer(element: Element): boolean {
    return getComputedStyle(element).cursor === "pointer";
  }

  function absolute(address: string): string {
    try {
      return new URL(address, document.baseURI).href;
    } catch {
      return address;
    }
  }

  function clean(text: string): string {
    return text.replace(/\s+/g, " ").trim().slice(0, 400);
  }

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
