import { attribute, type DomElement, isElement, upwards } from "../page/dom.ts";
import { isNeverText } from "../page/visibility.ts";
import { normalise } from "../text/normalise.ts";

/**
 * Whether a visitor sees the element now, without opening anything: stricter than for content, since a filter works by
 * hiding what does not match.
 */
export function isSeen(element: DomElement): boolean {
  for (const holder of upwards(element)) {
    if ("data-qs-hidden" in holder.attribs || "hidden" in holder.attribs || isNeverText(holder)) return false;
  }
  return true;
}

/** The text a visitor sees in the element, in one line. */
export function seenText(element: DomElement): string {
  const parts: string[] = [];
  collect(element, parts);
  return normalise(parts.join(""));
}

const INLINE = new Set(
  "a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr font".split(" "),
);

function collect(element: DomElement, parts: string[]): void {
  if ("data-qs-hidden" in element.attribs || "hidden" in element.attribs || isNeverText(element)) return;
  const apart = !INLINE.has(element.name) || "data-qs-block" in element.attribs;
  if (apart) parts.push(" ");
  for (const child of element.children) {
    if (isElement(child)) collect(child, parts);
    else if (child.nodeType === 3 && "data" in child) parts.push(child.data);
  }
  if (apart) parts.push(" ");
}

/** The words of a field, button or image of the page's own search box are no answer. */
export function isControl(element: DomElement): boolean {
  return (
    /^(input|button|select|option|label|textarea|form)$/.test(element.name) || attribute(element, "role") === "button"
  );
}

/** A field that words can be typed in. */
export function isTextField(element: DomElement): boolean {
  if (element.name === "textarea") return true;
  return element.name === "input" && ["", "text", "search"].includes(attribute(element, "type"));
}
