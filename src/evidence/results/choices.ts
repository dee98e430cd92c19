import { attribute, type Dom, type DomElement, isElement, upwards } from "../page/dom.ts";
import { loadDom } from "../page/load-dom.ts";
import { normalise } from "../text/normalise.ts";
import type { AnswerPage } from "./answer-page.ts";
import { type Item, itemsOf, placesOfCards } from "./items.ts";
import { seenText } from "./seen.ts";

/** The words of all values that the controls of a filter offer, in document order, as a visitor reads them. */
export function choiceValues(page: AnswerPage, selector: string): readonly string[] {
  const values = page.html.slice(0, 1).flatMap((html) => {
    const dom = loadDom(html);
    return (dom(selector).toArray() as DomElement[]).flatMap((control) => wordsOf(dom, control));
  });
  return [...new Set(values.map(plainValue).filter((value) => value !== ""))];
}

/** A value without the number of entries that stands behind it: *Wonen (3)*. */
export function plainValue(text: string): string {
  return normalise(text)
    .replace(/\s*[([]\d+[)\]]\s*$/, "")
    .trim();
}

/**
 * What choosing a value did to the entries that stood there before: the entries that are left, at the places where
 * something changed. Null when the same entries are there, in whatever order.
 */
export function chosenEntries(before: AnswerPage, answer: AnswerPage): readonly string[] | null {
  const places = new Set(before.html.map(loadDom).flatMap((dom) => [...placesOfCards(dom)]));
  const [then, now] = [byPlace(before, places), byPlace(answer, places)];
  const changed = [...then].filter(([place, entries]) => entries.size >= 2 && !sameEntries(entries, now.get(place)));
  return changed.length === 0 ? null : changed.flatMap(([place]) => [...(now.get(place) ?? [])]);
}

function byPlace(page: AnswerPage, places: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const item of page.html
    .map(loadDom)
    .flatMap((dom) => itemsOf(dom, page.url, { all: places }))
    .filter(isEntry)) {
    found.set(item.place, (found.get(item.place) ?? new Set()).add(item.title));
  }
  return found;
}

/** An entry of the content, not one of the filter's own values. */
function isEntry(item: Item): boolean {
  if (item.inFrame || item.suggested || attribute(item.element, "role") === "option") return false;
  return ![...upwards(item.element)].some(
    (holder) =>
      /filter|facet/i.test(`${attribute(holder, "class")} ${attribute(holder, "id")}`) &&
      holder.name !== "main" &&
      holder.name !== "body",
  );
}

function sameEntries(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  return other !== undefined && one.size === other.size && [...one].every((entry) => other.has(entry));
}

function wordsOf(dom: Dom, control: DomElement): string[] {
  if (control.name === "select")
    return dom(control)
      .find("option")
      .toArray()
      .map((option) => dom(option).text());
  if (control.name !== "input") return [seenText(control) || (control.attribs["aria-label"] ?? "")];
  const id = control.attribs["id"];
  const label =
    id === undefined ? undefined : (dom("label").toArray() as DomElement[]).find((one) => one.attribs["for"] === id);
  const around = [...upwards(control)].find((holder) => isElement(holder) && holder.name === "label");
  const found = label ?? around;
  return [found ? seenText(found) : (control.attribs["aria-label"] ?? control.attribs["value"] ?? "")];
}
