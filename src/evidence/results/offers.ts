import type { Recipe } from "../../model/site.ts";
import { attribute, type DomElement, descendants, upwards } from "../page/dom.ts";
import { loadDom } from "../page/load-dom.ts";
import type { AnswerContext, AnswerPage } from "./answer-page.ts";
import { maskText } from "./mask.ts";
import type { Result } from "./result.ts";
import { isControl, isSeen, seenText } from "./seen.ts";

const LONGEST_TITLE = 120;

/** Where a function that is operated by pressing what it offers shows that. */
export function pressesOf({ presses, frame }: Recipe): Pick<AnswerContext, "presses"> {
  return presses === true ? { presses: frame === undefined ? "page" : "frame" } : {};
}

/**
 * What an answer offers to press, in the order shown: without a link or control, so that a script leads on from it. What
 * is there for nonsense as well, or before anything was asked, is none; but an option of a list that shows all it has
 * until somebody types is one when nonsense takes it away.
 */
export function offersIn(answer: AnswerPage, { negatives, before, presses }: AnswerContext): readonly Result[] {
  if (presses === undefined) return [];
  const textsOf = (page: AnswerPage): readonly string[] =>
    offered(page, presses).map((element) => maskText(seenText(element), page.query));
  const withNonsense = new Set(negatives.flatMap(textsOf));
  const beforehand = new Set(before === undefined ? [] : textsOf(before));
  return offered(answer, presses)
    .filter((element) => {
      const text = maskText(seenText(element), answer.query);
      return !withNonsense.has(text) && (isOption(element) || !beforehand.has(text));
    })
    .map(toResult);
}

function offered(page: AnswerPage, presses: "page" | "frame"): readonly DomElement[] {
  const [own = "", ...frames] = page.html;
  return (presses === "page" ? [own] : frames).map(loadDom).flatMap((dom) => {
    const body = dom("body")[0] as DomElement | undefined;
    return body === undefined ? [] : [...descendants(body)].filter(isOffer);
  });
}

function isOption(element: DomElement): boolean {
  return attribute(element, "role") === "option";
}

/** The innermost of nested ones: an option, not the list around it. */
function isOffer(element: DomElement): boolean {
  if (!isMarked(element) || !isSeen(element) || !/\p{L}{2}/u.test(seenText(element))) return false;
  const around = [...upwards(element)].some(
    (holder) => isLink(holder) || (isControl(holder) && holder.name !== "form"),
  );
  return !around && ![...descendants(element)].some((below) => isMarked(below) || isLink(below) || isControl(below));
}

function isMarked(element: DomElement): boolean {
  return "data-qs-press" in element.attribs;
}

function isLink(element: DomElement): boolean {
  return element.name === "a" && "href" in element.attribs;
}

function toResult(element: DomElement): Result {
  const text = seenText(element);
  const heading = [...descendants(element)].find(({ name }) => /^h[1-6]$/.test(name));
  return { url: null, press: true, title: (heading && seenText(heading)) || text.slice(0, LONGEST_TITLE), text };
}
