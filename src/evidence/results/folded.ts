import { type DomElement, descendants, upwards } from "../page/dom.ts";
import type { Item } from "./items.ts";

/** An entry that is pressed as a whole, or by a part of it; not when all of its list is. */
export function isFolded({ element, list }: Item): boolean {
  for (const around of upwards(element)) {
    if (around === list) break;
    if (isPressed(around)) return true;
  }
  return [...descendants(element)].some(isPressed);
}

function isPressed(element: DomElement): boolean {
  return "data-qs-press" in element.attribs;
}
