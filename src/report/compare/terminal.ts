import type { Language } from "../../model/text.ts";
import { markFor } from "../marks.ts";
import { printable } from "../printable.ts";
import { causeText } from "./cause-text.ts";
import { type Comparison, changedCells } from "./compare-scans.ts";
import { differenceText } from "./difference-text.ts";
import { criterionText } from "./html/made-with.ts";
import type { Trend } from "./trend.ts";
import { COMPARE_WORDS } from "./words.ts";

/** A comparison for a terminal: what differs in the measuring, news of sites, then a line for each changed cell. */
export function comparisonLines(comparison: Comparison, language: Language): readonly string[] {
  const words = COMPARE_WORDS[language];
  const { older, newer, differences, criteria, sites, scoredByHand } = comparison;
  const changed = sites.flatMap((site) => changedCells(site).map((cell) => ({ site, cell })));
  const all = sites.reduce((sum, { cells }) => sum + cells.length, 0);
  const differing = differences.filter(({ differs }) => differs);
  return [
    `${words.between(older.scan.id, newer.scan.id)}: ${words.counts(changed.length, all - changed.length)}`,
    ...(scoredByHand ? [words.byHand] : []),
    ...differing.map(
      ({ part, older: then, newer: now }) =>
        `  ${words.parts[part]}: ${differenceText(part, then, language)} → ${differenceText(part, now, language)}`,
    ),
    ...criteria.map((one) => `  ${words.aspect} ${criterionText(one, language)}`),
    ...sites.flatMap(({ name, news }) => news.map((one) => `  ${name}: ${words.news(one)}`)),
    ...changed.map(({ site, cell: { criterion, older: then, newer: now, change, publishedTerms } }) => {
      const marks = [then, now].map(({ published }) => markFor(published?.outcome ?? "untested", language)).join(" → ");
      const transition = words.transitions[change.transition];
      const onlyThen = publishedTerms === null ? "" : ` ${words.onlyThen}: ${markFor(publishedTerms, language)}.`;
      return `  ${site.name}, ${criterion.nr}: ${marks}, ${transition}. ${causeText(change, language)}${onlyThen}`;
    }),
  ].map(printable);
}

/** The totals of every scan by one yardstick. */
export function trendLines({ scans, sites }: Trend, language: Language): readonly (readonly string[])[] {
  const words = COMPARE_WORDS[language];
  return [
    [words.trendTitle, ...scans.map(({ scan }) => scan.id)],
    ...sites.map(({ name, totals }) => [name, ...totals.map((total) => total?.text ?? words.notListed)]),
  ].map((line) => line.map(printable));
}
