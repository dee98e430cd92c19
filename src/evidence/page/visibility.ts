import { attribute, type DomElement, descendants, parentOf, rootOf, upwards, wasRendered } from "./dom.ts";

/** Elements whose content is never text of the page. */
const NEVER_TEXT = new Set(
  "script style template noscript head title svg iframe object embed canvas audio video select datalist textarea".split(
    " ",
  ),
);

/** The content of these is never text of the page: code, fallbacks, choices of a form. */
export function isNeverText(element: DomElement): boolean {
  return NEVER_TEXT.has(element.name);
}

/**
 * Whether a visitor cannot see the element, nor open it by a disclosure of the page itself: text in closed `details`,
 * and in a panel that a button outside menus and dialogs opens, is there to be read. On rendered pages the browser's
 * marks tell; on pages that were only fetched, attributes and inline style.
 */
export function isHidden(element: DomElement): boolean {
  const root = rootOf(element);
  for (const holder of upwards(element)) if (hidesItself(holder, root)) return true;
  return false;
}

/** The element is the outermost of what is not seen. `root` is its outermost ancestor. */
export function hidesItself(element: DomElement, root: DomElement): boolean {
  if (isNeverText(element)) return true;
  if (!isMarkedHidden(element, root)) return false;
  return !isInClosedDetails(element) && !isDisclosed(element, root);
}

const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

function isMarkedHidden(element: DomElement, root: DomElement): boolean {
  if ("data-qs-hidden" in element.attribs) return true;
  if (wasRendered(root)) return false;
  if ("hidden" in element.attribs || attribute(element, "aria-hidden") === "true") return true;
  return UNSEEN_STYLE.test(element.attribs["style"] ?? "");
}

function isInClosedDetails(element: DomElement): boolean {
  const parent = parentOf(element);
  return parent?.name === "details" && !("open" in parent.attribs) && !("hidden" in element.attribs);
}

const DIALOG = /^(?:dialog|alertdialog|menu|listbox|tooltip)$/;

function isDisclosed(element: DomElement, root: DomElement): boolean {
  if (element.name === "dialog" || DIALOG.test(attribute(element, "role")) || "aria-modal" in element.attribs)
    return false;
  if ("data-qs-opens" in element.attribs && !isInMenu(element)) return true;
  const id = element.attribs["id"]?.trim();
  return id !== undefined && id !== "" && disclosedIds(root).has(id);
}

const disclosures = new WeakMap<DomElement, ReadonlySet<string>>();

/** Ids of the panels that buttons and tabs in the content open. */
function disclosedIds(root: DomElement): ReadonlySet<string> {
  const ready = disclosures.get(root);
  if (ready) return ready;
  const ids = new Set<string>();
  for (const control of descendants(root)) {
    const id = panelOf(control);
    if (id && !isInMenu(control)) ids.add(id);
  }
  disclosures.set(root, ids);
  return ids;
}

/** A link within the page to what is not seen opens it: a tab, mostly. */
function panelOf(control: DomElement): string | undefined {
  if (control.name === "a" && /^#./.test(control.attribs["href"] ?? "")) return control.attribs["href"]?.slice(1);
  const role = attribute(control, "role");
  const isControl = "aria-expanded" in control.attribs || role === "tab";
  if (!isControl || control.name === "input" || role === "combobox" || "aria-haspopup" in control.attribs)
    return undefined;
  const target = control.attribs["data-bs-target"] ?? control.attribs["data-target"] ?? control.attribs["href"];
  return control.attribs["aria-controls"]?.trim() ?? (target?.startsWith("#") ? target.slice(1) : undefined);
}

const MENU_TAGS = /^(?:nav|header|footer|form|search|dialog)$/;

function isInMenu(control: DomElement): boolean {
  for (const holder of upwards(control)) {
    const isContent = holder.name === "main" || holder.name === "article";
    if (isContent) return false;
    if (MENU_TAGS.test(holder.name) || /^(?:navigation|banner|search|dialog)$/.test(attribute(holder, "role")))
      return true;
  }
  return false;
}
