import { attribute, type Dom, type DomElement, descendants, isElement, upwards } from "../page/dom.ts";
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
  const full = distinct(values.map(({ words }) => words));
  const uncounted = distinct(values.map(({ words, count }) => words.slice(0, words.length - count.length)));
  return uncounted.length === full.length ? uncounted : full;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values.map(plainValue).filter((value) => value !== ""))];
}

/** A value without the number of entries that stands behind it: *Wonen (3)*. */
export function plainValue(text: string): string {
  return normalise(text)
    .replace(/\s*[([]\d+[)\]]\s*$/, "")
    .trim();
}

/**
 * What choosing a value of the filter that `selector` selects did to the entries that stood there before: the entries
 * that are left, at the places where something changed. Null when the same entries are there, in whatever order, and
 * when something to press that is no control led to another page.
 */
export function chosenEntries(before: AnswerPage, answer: AnswerPage, selector: string): readonly string[] | null {
  const doms = before.html.map(loadDom);
  if (pathOf(before.url) !== pathOf(answer.url) && !doms.some((dom) => mayLeadElsewhere(dom, selector))) return null;
  const places = new Set(doms.flatMap((dom) => [...placesOfCards(dom)]));
  const [then, now] = [byPlace(before, places, selector), byPlace(answer, places, selector)];
  const changed = [...then].filter(([place, entries]) => entries.size >= 2 && !sameEntries(entries, now.get(place)));
  return changed.length === 0 ? null : changed.flatMap(([place]) => [...(now.get(place) ?? [])]);
}

/** A select, box, button or link may answer at an address of its own; what is pressed without being one is a door then. */
function mayLeadElsewhere(dom: Dom, selector: string): boolean {
  return (dom(selector).toArray() as DomElement[]).some(
    ({ name, attribs }) =>
      /^(?:select|input|button)$/.test(name) || (name === "a" && !/^(?:#|javascript:|$)/.test(attribs["href"] ?? "")),
  );
}

function pathOf(address: string): string {
  return URL.parse(address)?.pathname.replace(/\/$/, "") ?? address;
}

function byPlace(
  page: AnswerPage,
  places: ReadonlySet<string>,
  selector: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const dom of page.html.map(loadDom)) {
    const values = new Set(dom(selector).toArray() as DomElement[]);
    for (const item of itemsOf(dom, page.url, { all: places })) {
      if (isEntry(item, values)) found.set(item.place, (found.get(item.place) ?? new Set()).add(item.title));
    }
  }
  return found;
}

const CONTROL_ROLES = /^(?:checkbox|radio|switch|option|menuitemcheckbox|menuitemradio|button|tab)$/;

/** An entry of the content, not one of the filter's own values. */
function isEntry({ element, title, inFrame, suggested }: Item, values: ReadonlySet<DomElement>): boolean {
  if (inFrame || suggested || CONTROL_ROLES.test(attribute(element, "role"))) return false;
  const [around, within] = [[...upwards(element)], [...descendants(element)]];
  if (around.some((one) => values.has(one))) return false;
  if (within.some((one) => values.has(one) && seenText(one) === title)) return false;
  const hasHeading = within.some(({ name }) => /^h[1-6]$/.test(name));
  return !around.some((holder) => isCalledFilter(holder) && !(hasHeading && isWithoutControls(holder, values)));
}

function isCalledFilter(holder: DomElement): boolean {
  const words = `${attribute(holder, "class")} ${attribute(holder, "id")}`;
  return /filter|facet/i.test(words) && holder.name !== "main" && holder.name !== "body";
}

/** What a filter works on is often named after it as well. */
function isWithoutControls(holder: DomElement, values: ReadonlySet<DomElement>): boolean {
  for (const below of descendants(holder))
    if (values.has(below) || below.name === "input" || below.name === "select") return false;
  return true;
}

function sameEntries(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  return other !== undefined && one.size === other.size && [...one].every((entry) => other.has(entry));
}

/** What a visitor reads of a value, and the number at its end that stands in an element of its own. */
interface ValueWords {
  readonly words: string;
  readonly count: string;
}

function wordsOf(dom: Dom, control: DomElement): ValueWords[] {
  if (control.name === "select")
    return dom(control)
      .find("option")
      .toArray()
      .map((option) => ({ words: dom(option).text(), count: "" }));
  if (control.name !== "input") return [seenWords(control, control.attribs["aria-label"] ?? "")];
  const id = control.attribs["id"];
  const label =
    id === undefined ? undefined : (dom("label").toArray() as DomElement[]).find((one) => one.attribs["for"] === id);
  const around = [...upwards(control)].find((holder) => isElement(holder) && holder.name === "label");
  const found = label ?? around;
  const own = control.attribs["aria-label"] ?? control.attribs["value"] ?? "";
  return [found ? seenWords(found, "") : { words: own, count: "" }];
}

function seenWords(element: DomElement, otherwise: string): ValueWords {
  const words = seenText(element) || otherwise;
  const last = [...descendants(element)].at(-1);
  const count = last ? seenText(last) : "";
  return { words, count: /^\d+$/.test(count) && words.endsWith(count) ? count : "" };
}
