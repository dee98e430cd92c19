import type { AnswerPage } from "./answer-page.ts";
import { linesOf } from "./lines.ts";
import { maskText } from "./mask.ts";

const ERROR =
  /\b(?:er (?:is|ging|gaat) (?:iets|wat) (?:mis|fout)|(?:is|zijn)? ?misgegaan|fout opgetreden|foutmelding|storing|te veel (?:verzoeken|zoekopdrachten)|probeer het (?:later|straks|over)|tijdelijk niet (?:bereikbaar|beschikbaar)|something went wrong|an error (?:has )?occurred|too many (?:requests|searches)|try again later|temporarily unavailable|server error|timed? ?out)\b/i;

/** A line by which the site says that it could not answer, and which nonsense does not bring; null without one. */
export function errorWords(answer: AnswerPage, negatives: readonly AnswerPage[]): string | null {
  const known = new Set(negatives.flatMap((page) => linesOf(page).map((line) => maskText(line, page.query))));
  const lines = linesOf(answer).filter((line) => line.length < 200);
  return lines.find((line) => ERROR.test(line) && !known.has(maskText(line, answer.query))) ?? null;
}
