import type { DomElement } from "../page/dom.ts";
import { loadDom } from "../page/load-dom.ts";
import type { AnswerPage } from "./answer-page.ts";
import { claimedCount, claimedNothing } from "./claimed.ts";
import { type EntryPlaces, type Item, itemsOf, placesOfCards } from "./items.ts";
import { linesOf } from "./lines.ts";
import { carriersOf, maskText, maskUrl, repeatsQuery, samePattern } from "./mask.ts";

export type { AnswerPage };

/** What a search function gave to a question, as a visitor would read it. */
export interface Answer {
  /** A list of results (possibly empty), or a page of the site to which the search jumped at once. */
  readonly kind: "list" | "jump";
  readonly results: readonly Result[];
  readonly claimed: number | null;
  /** Results as the page shows them: those that lead to one and the same page each count. */
  readonly shown: number;
}

export interface Result {
  /** Where it leads; null for a row or card that leads nowhere. */
  readonly url: string | null;
  readonly title: string;
  /** Title and snippet. */
  readonly text: string;
}

export interface AnswerContext {
  /** Answers of the same function to nonsense: what "nothing found" looks like there. */
  readonly negatives: readonly AnswerPage[];
  /** The page before anything was asked: shows where entries without a link stand. */
  readonly before?: AnswerPage;
  /** Results come while typing, so that proposals of the field are the answer. */
  readonly live: boolean;
  /** A page that the answer led on to: results again, and no page of the site to which the search jumped. */
  readonly further?: boolean;
}

/**
 * Reads the results of an answer by its difference to the negative controls (method: the difference is one of places).
 * A list that a negative control shows as well is frame, wherever it stands; a list at the same place with other
 * entries is an answer. Echo, menus and links that repeat the query are never results.
 */
export function readAnswer(answer: AnswerPage, context: AnswerContext): Answer {
  if (!context.further && isJump(answer, context.negatives)) return jumpTo(answer);
  const places = placesOn(context.before);
  const negatives = context.negatives.map((page) => listsOf(page, places));
  const results = listsOf(answer, places)
    .filter((list) => !isFrame(list, negatives))
    .flatMap((list) => newItems(list, negatives))
    .filter(({ item }) => mayBeResult(item, answer, context, places))
    .map(({ item }) => ({ url: item.url, title: item.title, text: item.text }));
  return { kind: "list", results: distinct(results), shown: results.length, claimed: claimedBy(answer, context) };
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

interface List {
  readonly place: string;
  readonly items: readonly { readonly item: Item; readonly key: Key }[];
  readonly inFrame: boolean;
}

/** What makes two entries the same: as they stand, or each without its own query. */
interface Key {
  readonly plain: string;
  readonly masked: string;
}

function listsOf(page: AnswerPage, places?: EntryPlaces): readonly List[] {
  const lists: List[] = [];
  for (const dom of page.html.map(loadDom)) {
    const groups = new Map<DomElement | null, Item[]>();
    for (const item of itemsOf(dom, page.url, places)) groups.set(item.list, [...(groups.get(item.list) ?? []), item]);
    for (const items of groups.values()) lists.push(toList(items, page.query));
  }
  return lists;
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

function isSame(one: Key, other: Key): boolean {
  return one.plain === other.plain || one.masked === other.masked;
}

function alike(one: readonly Key[], other: readonly Key[]): boolean {
  return one.length === other.length && one.every((key, at) => isSame(key, other[at] as Key));
}

function keysOf(list: List): readonly Key[] {
  return list.items.map(({ key }) => key);
}

function isFrame(list: List, negatives: readonly (readonly List[])[]): boolean {
  return negatives.some((lists) => {
    const same = lists.filter((other) => alike(keysOf(other), keysOf(list)));
    return same.some((other) => other.place === list.place) || (list.items.length >= 2 && same.length > 0);
  });
}

/**
 * Of a list that differs from what nonsense gave: all its entries when it is another list, only the new ones when it
 * is the same list with a few changes, as menus and side bars are. Where all nonsense gave one and the same list
 * (popular pages instead of results), anything else there is another list.
 */
function newItems(list: List, negatives: readonly (readonly List[])[]): List["items"] {
  const there = negatives.map((lists) => lists.filter((other) => other.place === list.place));
  const known = there.flat().flatMap(keysOf);
  const fresh = list.items.filter(({ key }) => !known.some((other) => isSame(key, other)));
  if (list.inFrame) return fresh;
  const another = fresh.length > 0 && fresh.length * 3 >= list.items.length;
  if (!another && !isSteady(there)) return fresh;
  // Where entries lead somewhere, a line that leads nowhere and always stands beside them is none of them.
  const leads = fresh.some(({ item }) => item.url !== null);
  return leads ? list.items.filter((entry) => entry.item.url !== null || fresh.includes(entry)) : list.items;
}

/** Two controls at least, and each shows one list at this place, the same one. */
function isSteady(there: readonly (readonly List[])[]): boolean {
  const [first, ...others] = there.map((lists) => (lists.length === 1 ? lists[0] : undefined));
  if (first === undefined || others.length === 0) return false;
  return others.every((other) => other !== undefined && alike(keysOf(other), keysOf(first)));
}

function mayBeResult(item: Item, answer: AnswerPage, context: AnswerContext, places: EntryPlaces): boolean {
  if (item.suggested && (!context.live || item.url === null)) return false;
  if (item.url === null)
    return (!item.inFrame || context.live) && (places.all.has(item.place) || !isEcho(item, answer));
  if (samePage(item.url, answer.url) && !context.live) return false;
  return !asksAgain(item.url, item, answer) && !isPaging(item);
}

/** From proposals beside the field to the page of results. */
const ALL_RESULTS =
  /^(?:(?:toon|bekijk|zie) )?alle(?: \d+)? (?:zoek)?resultaten\b|^(?:(?:show|see|view) )?all(?: \d+)? results\b/i;

/**
 * A link that puts the question again: a next page, a filter, a proposal. Many engines hand the words to the page of a
 * result as well, to mark them there; they do so under another name than the question has, beside a title and snippet.
 */
function asksAgain(url: string, item: Item, answer: AnswerPage): boolean {
  const carriers = carriersOf(withoutRoute(url), answer.query);
  if (carriers.length === 0) return false;
  const asked = carriersOf(withoutRoute(answer.url), answer.query);
  return carriers.some((name) => asked.includes(name)) || isEcho(item, answer) || ALL_RESULTS.test(item.title.trim());
}

/** Letters that an entry which leads nowhere has to have beside the question itself. */
const FEWEST_LETTERS = 25;

/** A line that says little more than what was asked: *Zoekterm: ...*, the label of a filter that is on. */
function isEcho(item: Item, answer: AnswerPage): boolean {
  const masked = maskText(item.text, answer.query);
  return masked !== maskText(item.text, "") && masked.replace(/\P{L}/gu, "").length < FEWEST_LETTERS;
}

/** Numbers and words that turn pages, not results. */
function isPaging(item: Item): boolean {
  return /^(pagina |page )?(\d{1,4}|[«»‹›<>→←…]+|volgende|vorige|next|previous|prev|eerste|laatste|first|last|meer|more)( (pagina|page))?$/i.test(
    item.title.trim(),
  );
}

/** An address that has a fragment here is one of a site whose pages scripts show. */
function samePage(one: string, other: string): boolean {
  return one.includes("#") ? one === other : one === other.split("#")[0];
}

/** A route in the fragment (`#/zoeken?q=...`) as the path that it stands for. */
function withoutRoute(url: string): string {
  return url.replace(/#!?\//, "/");
}

/** Another kind of page than nonsense gives, and not one that repeats the query in its own search field. */
function isJump(answer: AnswerPage, negatives: readonly AnswerPage[]): boolean {
  if (negatives.length === 0) return false;
  if (negatives.some((page) => samePattern(answer.url, answer.query, page.url, page.query))) return false;
  if (negatives.some((page) => namesQuery(answer) && titleOf(page) === titleOf(answer))) return false;
  return !(repeatsQuery(answer.url, answer.query) && hasQueryInField(answer));
}

/** The title repeats the question, as pages of results do. */
function namesQuery(page: AnswerPage): boolean {
  return titleOf(page) !== titleOf({ ...page, query: "" });
}

function titleOf({ html, query }: AnswerPage): string {
  return maskText(
    loadDom(html[0] ?? "")("title")
      .first()
      .text(),
    query,
  );
}

function hasQueryInField(answer: AnswerPage): boolean {
  const query = maskText(answer.query, "");
  return answer.html.map(loadDom).some((dom) =>
    dom("input[value]")
      .toArray()
      .some((field) => maskText(field.attribs["value"] ?? "", "") === query),
  );
}

function jumpTo(answer: AnswerPage): Answer {
  const dom = loadDom(answer.html[0] ?? "");
  const title = dom("title").first().text().trim();
  return { kind: "jump", results: [{ url: answer.url, title, text: title }], shown: 1, claimed: null };
}

/** The entries of a page before anything was asked, cards that lead nowhere among them. */
export function entriesOf(page: AnswerPage): readonly Item[] {
  return page.html.map(loadDom).flatMap((dom) => itemsOf(dom, page.url, { all: placesOfCards(dom) }));
}

function placesOn(before: AnswerPage | undefined): EntryPlaces {
  const entries = before === undefined ? [] : entriesOf(before);
  const linked = entries.filter(({ url, inFrame }) => url !== null && !inFrame);
  return { all: new Set(entries.map(({ place }) => place)), linked: new Set(linked.map(({ place }) => place)) };
}

function distinct(results: readonly Result[]): readonly Result[] {
  const byTarget = new Map<string, Result>();
  for (const result of results) {
    const key = result.url ?? result.text;
    const earlier = byTarget.get(key);
    byTarget.set(key, earlier ? merge(earlier, result) : result);
  }
  return [...byTarget.values()];
}

/** A picture link and a title link to the same page are one result. */
function merge(one: Result, other: Result): Result {
  if (one.text.includes(other.text)) return one;
  return { url: one.url, title: one.title || other.title, text: `${one.text} ${other.text}`.trim() };
}

/** The number in a line that nonsense does not give as well; without such a line, whatever the page says. */
function claimedBy(answer: AnswerPage, { negatives }: AnswerContext): number | null {
  const known = new Set(negatives.flatMap((page) => linesOf(page)));
  const lines = linesOf(answer);
  return claimedCount(lines.filter((line) => !known.has(line))) ?? claimedNothing(lines);
}
