import type { Language } from "../../model/text.ts";
import { dateText } from "../html/dates.ts";
import { toolName } from "../tool-name.ts";
import type { CriterionDifference, Difference, DifferencePart } from "./differences.ts";
import { COMPARE_WORDS } from "./words.ts";

/** What a scan was made with, for people: settings in words, dates as people write them, and when nothing is known. */
export function differenceText(part: DifferencePart, value: string | null, language: Language): string {
  const { unknown, settings } = COMPARE_WORDS[language];
  if (value === null) return unknown;
  if (part === "date") return dateText(value, language);
  if (part === "tool") return toolName(value);
  return part === "render" || part === "robots" ? (settings[value] ?? value) : value;
}

/** What is the same in both scans, in a sentence; the date left out. Empty when that is nothing. */
export function equalText(differences: readonly Difference[], language: Language): string {
  const words = COMPARE_WORDS[language];
  const equal = differences
    .filter(({ part, differs }) => !differs && part !== "date")
    .map(({ part, newer }) => `${inSentence(words.parts[part])} (${differenceText(part, newer, language)})`);
  return equal.length === 0 ? "" : words.equal(equal.join("; "));
}

/** `4 Te vinden: preventie (veranderd; erbij: leefstijl)`. */
export function criterionText(
  { criterion, kind, termsAdded, termsRemoved }: CriterionDifference,
  language: Language,
): string {
  const words = COMPARE_WORDS[language];
  const told = [
    words.criterionKind[kind],
    termsAdded.length > 0 && words.termsAdded(termsAdded.join(", ")),
    termsRemoved.length > 0 && words.termsRemoved(termsRemoved.join(", ")),
  ];
  return `${criterion.nr} ${criterion.statement[language]} (${told.filter(Boolean).join("; ")})`;
}

function inSentence(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
