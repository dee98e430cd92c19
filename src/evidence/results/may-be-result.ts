import { isAnswerAddress } from "./answer-address.ts";
import type { AnswerContext, AnswerPage } from "./answer-page.ts";
import type { EntryPlaces, Item } from "./items.ts";
import { carriersOf, maskText } from "./mask.ts";

/** No echo, menu, proposal, turning of pages, question put again or answer to another one. */
export function mayBeResult(item: Item, answer: AnswerPage, context: AnswerContext, places: EntryPlaces): boolean {
  if (item.suggested && (!context.live || item.url === null)) return false;
  if (item.url === null)
    return (!item.inFrame || context.live) && (places.all.has(item.place) || !isEcho(item, answer));
  if (samePage(item.url, answer.url) && !context.live) return false;
  if (isAnswerAddress(item.url, context.negatives)) return false;
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
