import type { ChoiceSeen } from "../page-seen.ts";
import type { Columns } from "./columns.ts";
import type { Facets } from "./facets.ts";
import type { Forms } from "./forms.ts";
import type { MadeControls } from "./made-controls.ts";
import type { Places } from "./places.ts";
import type { Selectors } from "./selectors.ts";
import type { StandIns } from "./stand-ins.ts";
import type { Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/** What a group of controls lets a visitor choose. Self-contained: goes into the page by its source. */
export function choicesOfPage({
  parentOf,
  closest,
  isVisible,
  clean,
  nameOf,
  fieldLabel,
  hintsOf,
  selectorOf,
  cssString,
  regionOf,
  entriesNear,
  countEntries,
  columnName,
  describeButton,
  standInOf,
  facetOf,
  isToldByMouse,
  rowLabel,
}: Tree & Words & Selectors & Places & Columns & Forms & StandIns & Facets & MadeControls) {
  /** Of the values by which a list is ordered, of languages, and of stars. */
  const NO_CONTENT =
    /^(?:naam|titel|datum|relevantie|populariteit)$|\beerst$|^(?:nieuw|oud)ste?\b|^a\s*(?:-|–|t\/m)\s*z$|^z\s*(?:-|–|t\/m)\s*a$|^meest\b|(?:op|af)lopend|alfabet|^(?:nl|en|de|fr|nederlands|engels|english|duits|deutsch|frans|français)$|\bster(?:ren)?$|\bstars?$|★/i;
  const DATE = /^\W*\d|^(jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)/i;
  return { describeChoice };

  /** Null for what is no choice among the entries: an order, a language, dates, the controls of a form to fill in. */
  function describeChoice(group: Element[], listOpener?: Element): ChoiceSeen | null {
    const [first] = group;
    if (!first || !standsAmongContent(first)) return null;
    const opener = listOpener ?? (first instanceof HTMLSelectElement ? standInOf(first) : null);
    const offered = listOpener ? [] : valuesOf(group);
    if (!opener && (offered.length < 2 || !group.some(isShown))) return null;
    // Some widgets take the options out of their select: only the list that opens has them then.
    const values = offered.length < 2 ? [] : offered;
    if (saysNoContent(first, listOpener) || areMostly(DATE, values) || areMostly(NO_CONTENT, values)) return null;
    return {
      selector: values.length > 0 ? groupSelector(group) : null,
      ...(opener ? { opener: selectorOf(opener) } : {}),
      ...(isToldByMouse(first) ? { byMouse: true } : {}),
      label: clean(fieldLabel(first)) || clean(legendOf(first)) || (opener ? openerName(opener) : labelOfRow(first)),
      values,
      region: regionOf(first),
      button: sendersOf(first).filter(isVisible).slice(0, 1).map(describeButton)[0] ?? null,
      entries: Math.max(entriesNear(first), countEntries(document.querySelector("main, [role=main]") ?? document.body)),
    };
  }

  function standsAmongContent(element: Element): boolean {
    const form = closest(element, "form");
    if (!["main", "aside"].includes(regionOf(element))) return false;
    return !form?.querySelector("input[type=email], input[type=password], textarea, input[type=tel]");
  }

  function isShown(element: Element): boolean {
    return isVisible(element) || isVisible(labelOf(element) ?? element);
  }

  /** By its words it chooses how entries are shown, or something beside them. */
  function saysNoContent(first: Element, listOpener: Element | undefined): boolean {
    if (/^\W*(?:sorte|sort\b|volgorde|taal\b|language)/i.test(labelOfRow(first))) return true;
    const label = clean([fieldLabel(first), legendOf(first), first.getAttribute("name")].join(" "));
    const about = `${label} ${listOpener ? nameOf(listOpener) : ""} ${hintsOf(first, 1)}`;
    return /sorte|sort\b|volgorde|(?<!b)order|per pagina|aantal|\btaal\b|language|lettergroot|cookie|consent|akkoord|voorwaarden/i.test(
      about,
    );
  }

  function areMostly(kind: RegExp, values: readonly string[]): boolean {
    return values.filter((value) => kind.test(value)).length * 2 > values.length;
  }

  /** Boxes and selects have labels; of what scripts make, only the words before the row say what is chosen. */
  function labelOfRow(first: Element): string {
    return first.matches("input, select, a[href]:not([href^='#'])") ? "" : rowLabel(first);
  }

  function openerName(opener: Element): string {
    return columnName(opener) || nameOf(opener);
  }

  function legendOf(element: Element): string {
    return closest(element, "fieldset")?.querySelector("legend")?.textContent ?? "";
  }

  /** Buttons that send the form with the choice. */
  function sendersOf(element: Element): readonly Element[] {
    const form = closest(element, "form");
    return form ? [...form.querySelectorAll("button:not([type=button]):not([type=reset]), input[type=submit]")] : [];
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
    const name = first instanceof HTMLInputElement && first.name;
    if (name && group.every((element) => element.getAttribute("name") === name))
      return `input[name="${cssString(name)}"]`;
    const holder = commonHolder(group);
    if (first instanceof HTMLInputElement) return `${selectorOf(holder)} input[type=${first.type}]`;
    return `${selectorOf(holder)} ${kindOf(group, holder)}`;
  }

  /** What the elements of a group have in common: their role or state, else the way down to them and their classes. */
  function kindOf(group: Element[], holder: Element): string {
    const [first] = group as [Element];
    const shared = (test: (element: Element) => boolean): boolean => group.every(test);
    const role = first.getAttribute("role");
    if (role && shared((element) => element.getAttribute("role") === role)) return `[role="${cssString(role)}"]`;
    const state = ["aria-checked", "aria-pressed"].find((name) => shared((element) => element.hasAttribute(name)));
    if (state) return `[${state}]`;
    const tag = first.tagName.toLowerCase();
    if (tag === "button") return tag;
    const classes = [...first.classList].filter((name) => shared((element) => element.classList.contains(name)));
    const way = wayDown(first, holder);
    const end = classes.map((name) => `.${CSS.escape(name)}`).join("");
    return shared((element) => wayDown(element, holder) === way) ? `${way}${end}` : `${tag}${end}`;
  }

  function wayDown(element: Element, holder: Element): string {
    const tags: string[] = [];
    for (let at: Element | null = element; at && at !== holder; at = parentOf(at)) tags.unshift(at.localName);
    return `> ${tags.join(" > ")}`;
  }

  function commonHolder(group: Element[]): Element {
    let holder = parentOf(group[0] as Element) ?? document.body;
    while (!group.every((element) => holder.contains(element))) holder = parentOf(holder) ?? document.body;
    return holder;
  }
}
