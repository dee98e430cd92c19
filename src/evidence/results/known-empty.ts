import { normalise } from "../text/normalise.ts";
import type { AnswerPage } from "./answer-page.ts";
import { claimedNothing } from "./claimed.ts";
import { linesOf } from "./lines.ts";
import { maskText } from "./mask.ts";

/**
 * Whether an answer without results is what "nothing found" looks like in this function, as nonsense showed it
 * (method, "Searching", 1). A page that says something else instead (too general a word, a session that has ended), or
 * that shows no sign of an answer yet where nonsense gets one, leaves open what there is to find.
 */
export function isKnownEmpty(
  answer: AnswerPage,
  negatives: readonly AnswerPage[],
  before: AnswerPage | undefined,
): boolean {
  if (negatives.some(saysNothingFound)) return saysNothingFound(answer);
  const signs = signsOf(negatives, before);
  const lines = maskedLines(answer);
  return signs.length === 0 || signs.some((sign) => lines.has(sign));
}

function saysNothingFound(page: AnswerPage): boolean {
  return claimedNothing(linesOf(page)) === 0;
}

/** Lines that all nonsense gets, whatever was typed, and that did not stand there before. */
function signsOf([first, ...others]: readonly AnswerPage[], before: AnswerPage | undefined): readonly string[] {
  if (first === undefined) return [];
  const there = before === undefined ? new Set<string>() : maskedLines(before);
  const rest = others.map(maskedLines);
  return [...maskedLines(first)].filter((line) => !there.has(line) && rest.every((lines) => lines.has(line)));
}

function maskedLines(page: AnswerPage): ReadonlySet<string> {
  return new Set(linesOf(page).map((line) => maskText(normalise(line), page.query)));
}
