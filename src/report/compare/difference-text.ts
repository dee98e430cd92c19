import type { Language } from "../../model/text.ts";
import { dateText } from "../html/dates.ts";
import { toolName } from "../tool-name.ts";
import type { DifferencePart } from "./differences.ts";
import { COMPARE_WORDS } from "./words.ts";

/** What a scan was made with, for people: settings in words, dates as people write them, and when nothing is known. */
export function differenceText(part: DifferencePart, value: string | null, language: Language): string {
  const { unknown, settings } = COMPARE_WORDS[language];
  if (value === null) return unknown;
  if (part === "date") return dateText(value, language);
  if (part === "tool") return toolName(value);
  return part === "render" || part === "robots" ? (settings[value] ?? value) : value;
}
