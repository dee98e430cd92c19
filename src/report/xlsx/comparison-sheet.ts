import type { Workbook, Worksheet } from "exceljs";
import type { Outcome } from "../../model/outcome.ts";
import type { Language } from "../../model/text.ts";
import { causeText } from "../compare/cause-text.ts";
import { type CellPair, type ComparedSite, type Comparison, changedCells } from "../compare/compare-scans.ts";
import { countsText } from "../compare/counts-text.ts";
import type { Trend } from "../compare/trend.ts";
import { COMPARE_WORDS } from "../compare/words.ts";
import { markFor } from "../marks.ts";
import { cellText } from "./cell-text.ts";
import { addMadeWith } from "./made-with-rows.ts";
import { addSheet, bodyRow, heading, headRow, heightOf, paragraph } from "./sheet-style.ts";
import { addTrend } from "./trend-rows.ts";
import { SHEET_WORDS } from "./words.ts";

const WIDTHS = [22, 5, 44, 14, 14, 14, 14, 24, 52, 18];
/** Marks as published and as judged now. */
const MARK_COLUMNS = [4, 5, 6, 7];

/**
 * The sheet with what changed between scans and why: the trend of three or more, what the scans were made with, and a
 * row per changed cell.
 */
export function addComparisonSheet(
  workbook: Workbook,
  comparisons: readonly Comparison[],
  trend: Trend | null,
  language: Language,
): void {
  const words = COMPARE_WORDS[language];
  const shape = { name: words.title, widths: WIDTHS, frozen: { rows: 0, columns: 0 } };
  const sheet = addSheet(workbook, shape, SHEET_WORDS[language]);
  if (trend !== null) addTrend(sheet, trend, language);
  for (const comparison of comparisons) {
    if (sheet.rowCount > 0) sheet.addRow([]);
    heading(sheet, words.between(comparison.older.scan.id, comparison.newer.scan.id));
    paragraph(sheet, countsText(comparison, language), WIDTHS.length);
    if (comparison.scoredByHand) paragraph(sheet, words.byHand, WIDTHS.length);
    addMadeWith(sheet, comparison, language);
    addChanges(sheet, comparison, language);
  }
}

function addChanges(sheet: Worksheet, { sites, older, newer, scoredByHand }: Comparison, language: Language): void {
  const words = COMPARE_WORDS[language];
  const lines = sites.flatMap((site) => changedCells(site).map((cell) => lineOf(site, cell, scoredByHand, language)));
  if (lines.length === 0) return;
  sheet.addRow([]);
  heading(sheet, words.changesTitle);
  headRow(sheet, [
    words.site,
    words.number,
    words.aspect,
    `${words.publishedThen}: ${older.scan.id}`,
    `${words.publishedThen}: ${newer.scan.id}`,
    `${words.judgedNow}: ${older.scan.id}`,
    `${words.judgedNow}: ${newer.scan.id}`,
    words.transition,
    words.why,
    ...(scoredByHand ? [words.onlyThen] : []),
  ]);
  for (const line of lines) addLine(sheet, line);
}

function lineOf(
  site: ComparedSite,
  cell: CellPair,
  scoredByHand: boolean,
  language: Language,
): readonly (string | number)[] {
  const { criterion, older, newer, change, publishedTerms } = cell;
  const mark = (outcome: Outcome | undefined): string | number => {
    if (outcome === undefined) return COMPARE_WORDS[language].notJudged;
    return outcome === "failed" ? 0 : markFor(outcome, language);
  };
  return [
    cellText(site.name),
    criterion.nr,
    cellText(criterion.statement[language]),
    mark(older.published?.outcome ?? "untested"),
    mark(newer.published?.outcome ?? "untested"),
    mark(older.now?.outcome),
    mark(newer.now?.outcome),
    COMPARE_WORDS[language].transitions[change.transition],
    cellText(causeText(change, language)),
    ...(scoredByHand ? [publishedTerms === null ? "" : mark(publishedTerms)] : []),
  ];
}

function addLine(sheet: Worksheet, line: readonly (string | number)[]): void {
  const row = sheet.addRow([...line]);
  bodyRow(row);
  for (const column of MARK_COLUMNS) {
    const cell = row.getCell(column);
    cell.alignment = { ...cell.alignment, horizontal: "center" };
  }
  row.height = heightOf(line.map((value, at) => [String(value), WIDTHS[at] ?? 10]));
}
