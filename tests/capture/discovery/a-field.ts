import type { FieldSeen, FormSeen, PageSeen } from "../../../src/capture/discovery/page-seen.ts";

/** A bare text field as a page shows it, changed where the test says so. */
export function aField(changes: Partial<FieldSeen> = {}): FieldSeen {
  return {
    selector: "#veld",
    tag: "input",
    type: "text",
    role: "",
    name: "",
    label: "",
    hints: "",
    autocomplete: "",
    visible: true,
    region: "header",
    inSearchLandmark: false,
    form: null,
    buttons: [],
    entries: 0,
    ...changes,
  };
}

export function aForm(changes: Partial<FormSeen> = {}): FormSeen {
  return {
    selector: "form",
    method: "get",
    action: "https://zorgsite.nl/zoeken",
    toItself: false,
    sends: [],
    textFields: 1,
    hasPassword: false,
    hasEmail: false,
    hasTextarea: false,
    label: "",
    buttons: [],
    ...changes,
  };
}

export function aPageSeen(changes: Partial<PageSeen> = {}): PageSeen {
  return { fields: [], openers: [], choices: [], searchLinks: [], frames: [], ...changes };
}
