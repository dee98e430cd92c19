import type { Language } from "../../model/text.ts";
import type { SiteTrend, Trend } from "./trend.ts";
import { COMPARE_WORDS } from "./words.ts";

/** The total of a site in every scan, or why there is none. */
export function totalTexts({ totals, absent }: SiteTrend, language: Language): readonly string[] {
  const words = COMPARE_WORDS[language].absent;
  return totals.map((total, at) => total?.text ?? words[absent[at] ?? "not-listed"]);
}

/** By what the trend was judged, and how its numbers are to be read. */
export function trendNotes({ scans, sites }: Trend, language: Language): string {
  const words = COMPARE_WORDS[language];
  const { id, version } = scans.at(-1)?.instrument ?? { id: "", version: "" };
  const differ = sites.some(({ absent }) => absent.some((one) => one !== null));
  const notes = [words.trendNote(`${id} ${version}`.trim()), words.trendOpen, differ && words.trendLists];
  return notes.filter((note) => note !== false).join(" ");
}
