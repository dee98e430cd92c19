import type { Frame } from "../frame/frame.ts";
import type { PageFacts } from "../page/facts.ts";
import { loadDom } from "../page/load-dom.ts";
import { readPage } from "../page/read-page.ts";
import { isAnswerAddress } from "./answer-address.ts";
import type { AnswerContext, AnswerPage } from "./answer-page.ts";
import { claimedCount } from "./claimed.ts";
import { isLinkedTo, isRead } from "./known-page.ts";
import { linesOf } from "./lines.ts";
import { maskText, repeatsQuery, samePattern } from "./mask.ts";
import { namesOf, shareAName } from "./page-names.ts";

/**
 * What a search led to: an answer to the question, or a page of the site that stands there without any question.
 * `unclear` when it may be either. An answer repeats the question, so that only the other may hold it as a hit.
 */
export type Landing = "answer" | "page" | "unclear";

const NOTHING_READ: Frame = { repeated: new Set(), names: [], pages: new Map() };

/**
 * An answer when its address, title or heading is like that of another answer; a page of the site when something else
 * than the search knows it. An address of its own proves neither: some searches make one for each question.
 */
export function landingOf(answer: AnswerPage, context: AnswerContext): Landing {
  const { negatives, frame = NOTHING_READ, before } = context;
  if (negatives.length === 0 || isAddressOfAnswer(answer, negatives)) return "answer";
  const page = factsOf(answer);
  const names = namesOf(page, answer.query, frame);
  const isNamedAlike = (other: AnswerPage): boolean =>
    shareAName(names, namesOf(factsOf(other), other.query, frame), frame);
  if (negatives.some(isNamedAlike)) return "answer";
  if (isRead(page, frame)) return "page";
  if (othersThan(answer, context).some(isNamedAlike)) return "answer";
  if (hasQueryInField(answer) || claimsResults(answer, negatives)) return "unclear";
  const unasked = [...frame.pages.values(), ...(before ? [factsOf(before)] : [])];
  return isLinkedTo(answer.url, unasked) ? "page" : "unclear";
}

function factsOf({ html, url }: AnswerPage): PageFacts {
  return readPage(html[0] ?? "", url);
}

function isAddressOfAnswer(answer: AnswerPage, negatives: readonly AnswerPage[]): boolean {
  if (negatives.some((page) => samePattern(answer.url, answer.query, page.url, page.query))) return true;
  if (isAnswerAddress(answer.url, negatives)) return true;
  return repeatsQuery(answer.url, answer.query) && hasQueryInField(answer);
}

/** Two questions that lead to one page say nothing of what it is. */
function othersThan({ url }: AnswerPage, { others = [] }: AnswerContext): readonly AnswerPage[] {
  return others.filter((other) => other.url !== url);
}

function hasQueryInField(answer: AnswerPage): boolean {
  const query = maskText(answer.query, "");
  return answer.html.map(loadDom).some((dom) =>
    dom("input[value]")
      .toArray()
      .some((field) => maskText(field.attribs["value"] ?? "", "") === query),
  );
}

function claimsResults(answer: AnswerPage, negatives: readonly AnswerPage[]): boolean {
  const known = new Set(negatives.flatMap(linesOf));
  return claimedCount(linesOf(answer).filter((line) => !known.has(line))) !== null;
}
