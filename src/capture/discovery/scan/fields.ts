import type { FieldSeen } from "../page-seen.ts";
import type { Columns } from "./columns.ts";
import type { Forms } from "./forms.ts";
import type { Places } from "./places.ts";
import type { Selectors } from "./selectors.ts";
import type { StandIns } from "./stand-ins.ts";
import type { Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/** Places where something can be typed. Self-contained: goes into the page by its source. */
export function fieldsOfPage({
  closest,
  isVisible,
  fieldLabel,
  fieldName,
  hintsOf,
  selectorOf,
  regionOf,
  entriesNear,
  columnBelow,
  columnName,
  describeForm,
  buttonsNear,
  isStandIn,
  takesText,
}: Tree & Words & Selectors & Places & Columns & Forms & StandIns) {
  return { isField, describeField };

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
}

export type Fields = ReturnType<typeof fieldsOfPage>;
