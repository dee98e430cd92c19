import { type DomElement, memoryOf, parentOf } from "./dom.ts";

/**
 * Where an element stands, as `tag#id.firstclass` from below body down to it, without indices: equal for siblings of
 * one list, and for the same part of two pages made from one template. Digits in ids and classes become `#`, so that
 * `post-17` and `post-18` are one place.
 */
export function placeOf(element: DomElement): string {
  return find(element, memoryOf<string>(element, "place"));
}

function find(element: DomElement, known: Map<DomElement, string>): string {
  const ready = known.get(element);
  if (ready !== undefined) return ready;
  const parent = parentOf(element);
  const outer = parent && !isTop(parent) ? `${find(parent, known)}>` : "";
  const place = isTop(element) ? "" : outer + step(element);
  known.set(element, place);
  return place;
}

function isTop(element: DomElement): boolean {
  return element.name === "body" || element.name === "html";
}

function step(element: DomElement): string {
  const id = (element.attribs["id"] ?? "").trim();
  const firstClass = (element.attribs["class"] ?? "").trim().split(/\s+/)[0] ?? "";
  return element.name + (id && `#${withoutNumbers(id)}`) + (firstClass && `.${withoutNumbers(firstClass)}`);
}

/** Numbers, and runs of hexadecimal digits that hold a number, are made by software and differ from page to page. */
function withoutNumbers(name: string): string {
  return name.replace(/(?=[a-f]*\d)[\da-f]{6,}/gi, "#").replace(/\d+/g, "#");
}
