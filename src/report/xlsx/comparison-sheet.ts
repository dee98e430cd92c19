import type { Cell, Workbook, Worksheet } from "exceljs";
import type { Outcome } from "../../model/outcome.ts";
import type { Language } from "../../model/text.ts";
import { causeText } from "../compare/cause-text.ts";
import { type CellPair, type ComparedSite, type Comparison, changedCells } from "../compare/compare-scans.ts";
import type { CompareWords } from "../compare/compare-words.ts";
import { differenceText } from "../compare/difference-text.ts";
import { COMPARE_WORDS } from "../compare/words.ts";
import { markFor } from "../marks.ts";
import { cellText } from "./cell-text.ts";
import { addSheet, bodyCell, bodyRow, headCell, heading, headRow, heightOf, paragraph } from "./sheet-style.ts";
import { SHEET_WORDS } from "./words.ts";

const WIDTHS = [22, 5, 44, 14, 14, 14, 14, 24, 52, 18];

/** The sheet with what changed between scans and why: a row per changed cell, and what the scans were made with. */
export function addComparisonSheet(workbook: Workbook, comparisons: readonly Comparison[], language: Language): void {
  const words = COMPARE_WORDS[language];
  const shape = { name: words.title, widths: WIDTHS, frozen: { rows: 0, columns: 0 } };
  const sheet = addSheet(workbook, shape, SHEET_WORDS[language]);
  for (const comparison of comparisons) {
    if (sheet.rowCount > 0) sheet.addRow([]);
    heading(sheet, words.between(comparison.older.scan.id, comparison.newer.scan.id));
    paragraph(sheet, counts(comparison, words), WIDTHS.length);
    if (comparison.scoredByHand) paragraph(sheet, words.byHand, WIDTHS.length);
    changes(sheet, comparison, language);
    news(sheet, comparison, words);
    madeWith(sheet, comparison, language);
  }
}

function counts({ sites }: Comparison, words: CompareWords): string {
  const changed = sites.reduce((sum, site) => sum + changedCells(site).length, 0);
  const all = sites.reduce((sum, { cells }) => sum + cells.length, 0);
  return words.counts(changed, all - changed);
}

function changes(sheet: Worksheet, { sites, older, newer }: Comparison, language: Language): void {
  const words = COMPARE_WORDS[language];
  const lines = sites.flatMap((site) => changedCells(site).map((cell) => lineOf(site, cell, language)));
  if (lines.length === 0) return;
  headRow(sheet, [
    words.site,
    "",
    words.aspect,
    `${words.publishedThen}: ${older.scan.id}`,
    `${words.publishedThen}: ${newer.scan.id}`,
    `${words.judgedNow}: ${older.scan.id}`,
    `${words.judgedNow}: ${newer.scan.id}`,
    words.changesTitle,
    words.why,
    words.onlyThen,
  ]);
  for (const line of lines) addLine(sheet, line);
}

function lineOf(site: ComparedSite, cell: CellPair, language: Language): readonly (string | number)[] {
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
    publishedTerms === null ? "" : mark(publishedTerms),
  ];
}

/** Sites that are new, gone, ended, renamed or moved. */
function news(sheet: Worksheet, { sites }: Comparison, words: CompareWords): void {
  const told = sites.flatMap((site) => site.news.map((one) => `${site.name}: ${words.news(one)}`));
  if (told.length === 0) return;
  sheet.addRow([]);
  heading(sheet, words.sitesTitle);
  for (const text of told) paragraph(sheet, cellText(text), WIDTHS.length);
}

/** The columns that a part, what both scans had of it, and whether that differs stand over. */
const PART_COLUMNS = [
  [1, 3],
  [4, 6],
  [7, 8],
  [9, 9],
] as const;

function madeWith(sheet: Worksheet, { older, newer, differences }: Comparison, language: Language): void {
  const words = COMPARE_WORDS[language];
  sheet.addRow([]);
  heading(sheet, words.differencesTitle);
  paragraph(sheet, words.differencesNote, WIDTHS.length);
  partRow(sheet, [words.what, older.scan.id, newer.scan.id, ""], headCell);
  for (const { part, older: then, newer: now, differs } of differences) {
    const texts = [differenceText(part, then, language), differenceText(part, now, language)].map((text) =>
      cellText(text),
    );
    partRow(sheet, [words.parts[part], ...texts, differs ? words.differs : words.equal], bodyCell);
  }
}

function partRow(sheet: Worksheet, texts: readonly string[], style: (cell: Cell) => void): void {
  const row = sheet.addRow([]);
  for (const [at, [from, to]] of PART_COLUMNS.entries()) {
    row.getCell(from).value = texts[at] ?? "";
    for (let column = from; column <= to; column++) style(row.getCell(column));
    if (to > from) sheet.mergeCells(row.number, from, row.number, to);
  }
  const widths = PART_COLUMNS.map(([from, to]) => WIDTHS.slice(from - 1, to).reduce((sum, width) => sum + width, 0));
  row.height = heightOf(texts.map((text, at) => [text, widths[at] ?? 10]));
}

function addLine(sheet: Worksheet, line: readonly (string | number)[]): void {
  const row = sheet.addRow([...line]);
  bodyRow(row);
  row.height = heightOf(line.map((value, at) => [String(value), WIDTHS[at] ?? 10]));
}
