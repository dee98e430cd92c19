import type { DomElement } from "../page/dom.ts";
import { loadDom } from "../page/load-dom.ts";
import type { AnswerPage } from "./answer-page.ts";
import { type EntryPlaces, type Item, itemsOf } from "./items.ts";
import { maskText, maskUrl } from "./mask.ts";

/** Entries that stand in one list on the page. */
export interface List {
  readonly place: string;
  readonly items: readonly { readonly item: Item; readonly key: Key }[];
  readonly inFrame: boolean;
}

/** What makes two entries the same: as they stand, or each without its own query. */
export interface Key {
  readonly plain: string;
  readonly masked: string;
}

/** All lists of a page and its frames, in order. */
export function listsOf(page: AnswerPage, places?: EntryPlaces): readonly List[] {
  const lists: List[] = [];
  for (const dom of page.html.map(loadDom)) {
    const groups = new Map<DomElement | null, Item[]>();
    for (const item of itemsOf(dom, page.url, places)) groups.set(item.list, [...(groups.get(item.list) ?? []), item]);
    for (const items of groups.values()) lists.push(toList(items, page.query));
  }
  return lists;
}

/** Whether two answers show a visitor the same lists, apart from the echo of the query. */
export function sameAnswer(one: AnswerPage, other: AnswerPage): boolean {
  const keys = (page: AnswerPage): readonly Key[] => listsOf(page).flatMap((list) => list.items.map(({ key }) => key));
  return alike(keys(one), keys(other));
}

/** How many entries the lists of a page hold outside its frame. */
export function itemCount(page: AnswerPage): number {
  return listsOf(page)
    .filter((list) => !list.inFrame)
    .reduce((sum, list) => sum + list.items.length, 0);
}

export function alike(one: readonly Key[], other: readonly Key[]): boolean {
  return one.length === other.length && one.every((key, at) => isSame(key, other[at] as Key));
}

export function isSame(one: Key, other: Key): boolean {
  return one.plain === other.plain || one.masked === other.masked;
}

export function keysOf(list: List): readonly Key[] {
  return list.items.map(({ key }) => key);
}

function toList(items: readonly Item[], query: string): List {
  const keyed = items.map((item) => ({ item, key: keyOf(item, query) }));
  const place = (items[0]?.place ?? "").split(">").slice(0, -1).join(">");
  return { place, items: keyed, inFrame: items.every((item) => item.inFrame) };
}

function keyOf(item: Item, query: string): Key {
  const url = item.url ?? "";
  return { plain: `${url} ${item.text}`, masked: `${maskUrl(url, query)} ${maskText(item.text, query)}` };
}
