import { loadDom } from "../page/load-dom.ts";
import type { AnswerContext, AnswerPage } from "./answer-page.ts";
import { claimedCount, claimedNothing } from "./claimed.ts";
import { placesOn } from "./entries.ts";
import { isFolded } from "./folded.ts";
import { isFrame, newItems } from "./frame.ts";
import type { Item } from "./items.ts";
import { landingOf } from "./landing.ts";
import { linesOf } from "./lines.ts";
import { listsOf } from "./lists.ts";
import { mayBeResult } from "./may-be-result.ts";
import { offersIn } from "./offers.ts";
import type { Result } from "./result.ts";

/** What a search function gave to a question, as a visitor would read it. */
export interface Answer {
  /** A list of results (possibly empty), or a page of the site to which the search jumped at once. */
  readonly kind: "list" | "jump";
  readonly results: readonly Result[];
  readonly claimed: number | null;
  /** Results as the page shows them: those that lead to one and the same page each count. */
  readonly shown: number;
  /** The list may be a page of the site as well, to which the search jumped. */
  readonly unclear: boolean;
}

/**
 * Reads the results of an answer by its difference to the negative controls (method: the difference is one of places).
 * A list that a negative control shows as well is frame, wherever it stands; a list at the same place with other
 * entries is an answer. Echo, menus and links that repeat the query are never results.
 */
export function readAnswer(answer: AnswerPage, context: AnswerContext): Answer {
  const landing = context.further ? "answer" : landingOf(answer, context);
  if (landing === "page") return jumpTo(answer);
  const places = placesOn(context.before);
  const negatives = context.negatives.map((page) => listsOf(page, places));
  const results = listsOf(answer, places)
    .filter((list) => !isFrame(list, negatives))
    .flatMap((list) => newItems(list, negatives))
    .filter(({ item }) => mayBeResult(item, answer, context, places))
    .map(({ item }) => toResult(item));
  const linked = context.presses === undefined ? results : results.filter(({ url }) => url !== null);
  const all = [...linked, ...offersIn(answer, context)];
  const claimed = claimedBy(answer, context);
  return { kind: "list", results: distinct(all), shown: all.length, unclear: landing === "unclear", claimed };
}

function toResult(item: Item): Result {
  const { url, title, text } = item;
  return { url, title, text, ...(url === null && isFolded(item) ? { folded: true } : {}) };
}

function jumpTo(answer: AnswerPage): Answer {
  const dom = loadDom(answer.html[0] ?? "");
  const title = dom("title").first().text().trim();
  return { kind: "jump", results: [{ url: answer.url, title, text: title }], shown: 1, unclear: false, claimed: null };
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
