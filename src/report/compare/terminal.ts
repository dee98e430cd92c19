import type { Language } from "../../model/text.ts";
import { markFor } from "../marks.ts";
import { printable } from "../printable.ts";
import { sentence, shorten } from "../sentences/words.ts";
import { causeText } from "./cause-text.ts";
import { type CellPair, type ComparedSite, type Comparison, changedCells } from "./compare-scans.ts";
import { countsText } from "./counts-text.ts";
import { criterionText, differenceText } from "./difference-text.ts";
import type { Trend } from "./trend.ts";
import { totalTexts } from "./trend-text.ts";
import { isToldAsWhole } from "./whole-site.ts";
import { COMPARE_WORDS } from "./words.ts";

/** A comparison for a terminal: what differs in the measuring, news of sites, then a line for each changed cell. */
export function comparisonLines(comparison: Comparison, language: Language): readonly string[] {
  const words = COMPARE_WORDS[language];
  const { older, newer, differences, criteria, sites, scoredByHand } = comparison;
  // Of a table that people made nothing more is known: that is said once.
  const differing = differences.filter(({ differs, older: then }) => differs && !(scoredByHand && then === null));
  return [
    `${words.between(older.scan.id, newer.scan.id)}: ${countsText(comparison, language)}`,
    ...(scoredByHand ? [words.byHand] : []),
    ...differing.map(
      ({ part, older: then, newer: now }) =>
        `  ${words.parts[part]}: ${differenceText(part, then, language)} → ${differenceText(part, now, language)}`,
    ),
    ...criteria.map((one) => `  ${words.aspect} ${criterionText(one, language)}`),
    ...sites.flatMap(({ name, news }) => news.map((one) => `  ${name}: ${words.news(one)}`)),
    ...sites.flatMap((site) => (isToldAsWhole(site) ? wholeSite(site, language) : cellsOf(site, language))),
  ].map(printable);
}

function cellsOf(site: ComparedSite, language: Language): readonly string[] {
  const words = COMPARE_WORDS[language];
  return changedCells(site).map((cell) => {
    const { criterion, older, newer, change, publishedTerms } = cell;
    const [then, now] = [older, newer].map((side) => published(side, language));
    const transition = words.transitions[change.transition];
    const byThen = publishedTerms && sentence(`${words.onlyThen}: ${markFor(publishedTerms, language)}`);
    const why = [causeText(change, language), byThen].filter(Boolean).join(" ");
    return `  ${site.name}, ${criterion.nr}: ${then} → ${now}, ${transition}. ${why}`;
  });
}

/** One line, with the marks of all its cells then and now. */
function wholeSite(site: ComparedSite, language: Language): readonly string[] {
  const [first] = changedCells(site);
  if (first === undefined) return [];
  const words = COMPARE_WORDS[language];
  const [then, now] = (["older", "newer"] as const).map((side) =>
    site.cells.map((cell) => published(cell[side], language)).join(" "),
  );
  const transition = words.wholeSite(words.transitions[first.change.transition]);
  return [`  ${site.name}: ${then} → ${now}, ${transition}. ${causeText(first.change, language)}`];
}

function published({ published: assertion }: CellPair["older"], language: Language): string {
  return markFor(assertion?.outcome ?? "untested", language);
}

/** The totals of every scan by one yardstick. */
export function trendLines({ scans, sites }: Trend, language: Language): readonly (readonly string[])[] {
  const words = COMPARE_WORDS[language];
  return [
    [words.trendTitle, ...scans.map(({ scan }) => scan.id)],
    ...sites.map((site) => [site.name, ...totalTexts(site, language)]),
  ].map((line) => line.map(printable));
}

/** At how many sites each criterion is met in every scan, by one yardstick. */
export function criteriaTrendLines({ scans, criteria }: Trend, language: Language): readonly (readonly string[])[] {
  const words = COMPARE_WORDS[language];
  return [
    [words.trendCriteria, ...scans.map(({ scan }) => scan.id)],
    ...criteria.map(({ criterion, counts }) => [
      `${String(criterion.nr).padStart(2)} ${shorten(criterion.statement[language], MOST_OF_STATEMENT)}`,
      ...counts.map(({ passed, known, sites }) => words.trendCount(passed, known, sites)),
    ]),
  ].map((line) => line.map(printable));
}

/** A line of a terminal has room for the numbers too. */
const MOST_OF_STATEMENT = 48;
