import type { Facets } from "./facets.ts";
import type { MadeControls } from "./made-controls.ts";
import type { Selectors } from "./selectors.ts";
import type { StandIns } from "./stand-ins.ts";
import type { Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/** Controls that belong together as the values of one choice. Self-contained: goes into the page by its source. */
export function choiceGroupsOfPage({
  parentOf,
  closest,
  isVisible,
  hintsOf,
  selectorOf,
  isFacetLink,
  facetOf,
  isStandIn,
  takesText,
  statedControls,
  tabsOverOneList,
  pressedPlaces,
  rowOf,
  rowLabel,
}: Tree & Words & Selectors & Facets & StandIns & MadeControls) {
  const BUTTONS = "button[type=button], [role=button], button:not([type])";
  const FILTER_WORDS =
    /filter|thema|categor|onderwerp|soort|type|doelgroep|sector|branche|regio|werkveld|vakgebied|kies|toon|selecteer|verfijn|topic|\btags?\b/i;
  return { choiceGroups, isListOpener };

  /** Selects, and groups of two boxes, buttons, links or other things to press at least. */
  function choiceGroups(all: Element[]): Element[][] {
    const stated = statedControls(all);
    return [
      ...all.filter((element) => element instanceof HTMLSelectElement).map((select) => [select]),
      ...grouped(
        all.filter((element) => element.matches("input[type=checkbox], input[type=radio]")),
        boxKey,
      ),
      ...grouped(
        all.filter((element) => element.matches(BUTTONS) && !stated.includes(element) && filtersByName(element)),
        parentKey,
      ),
      ...grouped(all.filter(isFacetLink), (link) => facetOf(link)?.name ?? ""),
      ...inRows(stated),
      ...inRows(tabsOverOneList(all)).filter(saysItFilters),
      ...inRows(pressedPlaces(all)).filter(saysItFilters),
    ];
  }

  function inRows(elements: Element[]): Element[][] {
    return grouped(elements, (element) => {
      const row = rowOf(element, elements);
      return row ? `${element.getAttribute("role") ?? element.tagName} ${selectorOf(row)}` : selectorOf(element);
    });
  }

  function saysItFilters([first]: Element[]): boolean {
    return first !== undefined && (filtersByName(first) || FILTER_WORDS.test(rowLabel(first)));
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
}
