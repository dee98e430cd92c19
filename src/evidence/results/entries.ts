import { loadDom } from "../page/load-dom.ts";
import type { AnswerPage } from "./answer-page.ts";
import { type EntryPlaces, type Item, itemsOf, placesOfCards } from "./items.ts";

/** The entries of a page before anything was asked, cards that lead nowhere among them. */
export function entriesOf(page: AnswerPage): readonly Item[] {
  return page.html.map(loadDom).flatMap((dom) => itemsOf(dom, page.url, { all: placesOfCards(dom) }));
}

/** Where entries stood before anything was asked. */
export function placesOn(before: AnswerPage | undefined): EntryPlaces {
  const entries = before === undefined ? [] : entriesOf(before);
  const linked = entries.filter(({ url, inFrame }) => url !== null && !inFrame);
  return { all: new Set(entries.map(({ place }) => place)), linked: new Set(linked.map(({ place }) => place)) };
}
