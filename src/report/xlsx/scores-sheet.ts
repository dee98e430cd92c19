import type { Cell, CellFormulaValue, Workbook, Worksheet } from "exceljs";
import { MARKS, OUTCOMES, type Outcome } from "../../model/outcome.ts";
import { dateText } from "../html/dates.ts";
import { markFor } from "../marks.ts";
import { isTransposed, type Table, type TableCell } from "../table.ts";
import type { Total } from "../totals.ts";
import { cellText } from "./cell-text.ts";
import { evidenceRow } from "./evidence-sheet.ts";
import { liveLink } from "./links.ts";
import {
  addSheet,
  BORDER,
  bodyRow,
  FONT,
  fillOf,
  fillParagraph,
  headCell,
  headHeight,
  heading,
  heightOf,
  LINK_FONT,
  OUTCOME_COLOURS,
  paragraph,
} from "./sheet-style.ts";
import type { SheetWords } from "./sheet-words.ts";
import { SHEET_WORDS } from "./words.ts";

/** Where the marks begin: below title, subtitle, remark and heads; beside number and statement, or name and address. */
const HEAD_ROW = 4;
const FIRST_ROW = HEAD_ROW + 1;
const FIRST_COLUMN = 3;
/** So wide that most statements fit a line: the table and the key to its marks then fit a page. */
const STATEMENT_WIDTH = 66;
const SITE_WIDTH = 16;
/** Wide enough for the longest word of a statement. */
const CRITERION_WIDTH = 17;

/**
 * The sheet that the others explain: criteria down and sites across as in 2020, turned round above eight sites. Marks
 * are values, keys of footnotes are only shown beside them, and totals are formulas over the marks.
 */
export function addScoresSheet(workbook: Workbook, table: Table): void {
  const words = SHEET_WORDS[table.language];
  const { columns, rows } = table;
  const turned = isTransposed(table);
  const widths = turned
    ? [30, 26, ...rows.map(() => CRITERION_WIDTH), ...totalsIn(words).map(() => 11)]
    : [5, STATEMENT_WIDTH, ...columns.map(() => SITE_WIDTH)];
  const sheet = addSheet(
    workbook,
    {
      name: words.sheets.scores,
      widths,
      frozen: { rows: HEAD_ROW, columns: turned ? 1 : 2 },
      // A table that fits one page has no heads above the notes on the next.
      ...(turned ? {} : { repeated: 0 }),
    },
    words,
  );
  titles(sheet, table, words);
  heads(sheet, table, words, turned);
  marks(sheet, table, turned);
  totals(sheet, table, words, turned);
  colours(sheet, table, turned);
  below(sheet, table, words);
  if (!turned) addresses(sheet, table, words);
}

function titles(
  sheet: Worksheet,
  { instrument, siteList, scan, language, rows, notice }: Table,
  words: SheetWords,
): void {
  sheet.getCell("A1").value = cellText(instrument.title[language]);
  sheet.getCell("A1").font = { ...FONT, bold: true, size: 14 };
  sheet.getCell("A2").value = cellText(words.scores.measured(siteList.title, dateText(scan.date, language), scan.id));
  const proposals = rows.some(({ cells }) => cells.some(({ assertion }) => assertion.decision === "tool"));
  const remarks = [notice, words.scores.live, proposals && words.scores.proposals].filter(Boolean).join(" ");
  // The sheet is empty yet and does not count its columns by itself.
  fillParagraph(sheet, 3, cellText(remarks), sheet.columns.length);
}

function heads(sheet: Worksheet, { columns, rows }: Table, words: SheetWords, turned: boolean): void {
  const sites = columns.map(({ site }) => cellText(site.name));
  const texts = turned
    ? [
        words.scores.site,
        words.scores.address,
        ...rows.map(({ criterion, statement }) => cellText(`${criterion.nr}. ${statement}`)),
        ...totalsIn(words).map(({ label }) => label),
      ]
    : ["", words.scores.aspect, ...sites];
  const row = sheet.getRow(HEAD_ROW);
  row.values = texts;
  row.eachCell({ includeEmpty: true }, (cell, column) => {
    headCell(cell);
    if (column >= FIRST_COLUMN) cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  });
  row.height = headHeight(
    texts,
    texts.map((_, at) => sheet.getColumn(at + 1).width ?? SITE_WIDTH),
  );
  const lines = turned
    ? columns.map(({ site }) => [cellText(site.name), liveLink(site.url, hostOf(site.url))])
    : rows.map(({ criterion, statement }) => [criterion.nr, cellText(statement)]);
  for (const [at, line] of lines.entries()) {
    const body = sheet.getRow(FIRST_ROW + at);
    body.values = line;
    bodyRow(body);
    for (const column of [1, 2]) {
      body.getCell(column).alignment = {
        horizontal: !turned && column === 1 ? "center" : "left",
        vertical: "middle",
        wrapText: true,
      };
    }
    if (!turned) body.height = heightOf([[String(line[1]), STATEMENT_WIDTH]]);
  }
}

function marks(sheet: Worksheet, table: Table, turned: boolean): void {
  const evidence = SHEET_WORDS[table.language].sheets.evidence;
  for (const [criterion, { cells }] of table.rows.entries()) {
    for (const [site, one] of cells.entries()) {
      const cell = sheet.getCell(...placeOf(site, criterion, turned));
      cell.value = linkedMark(one, evidence, evidenceRow(site, criterion, table));
      markCell(cell, one);
    }
  }
}

/**
 * A mark that leads to its evidence. Only a formula can: a link makes every value a text, and Excel warns of every `0`
 * that is one. All that stands in it is ours.
 */
function linkedMark({ assertion, mark }: TableCell, sheet: string, row: number): CellFormulaValue {
  const shown = assertion.outcome === "failed" ? Number(MARKS.failed) : mark;
  return {
    formula: `HYPERLINK("#${sheet}!A${row}",${typeof shown === "number" ? shown : `"${shown}"`})`,
    result: shown,
  };
}

/** The keys of footnotes belong to how a cell looks, so that its value stays the mark and can be counted. */
function markCell(cell: Cell, { footnotes }: TableCell): void {
  const keys = footnotes.length === 0 ? "" : `" ${footnotes.join(",")}"`;
  cell.numFmt = keys === "" ? "General" : `0${keys};0${keys};0${keys};@${keys}`;
  cell.font = { ...FONT, size: 11, color: LINK_FONT.color };
  cell.alignment = { horizontal: "center", vertical: "middle" };
  cell.border = BORDER;
}

/** Row and column of a mark. */
function placeOf(site: number, criterion: number, turned: boolean): [row: number, column: number] {
  const [down, across] = turned ? [site, criterion] : [criterion, site];
  return [FIRST_ROW + down, FIRST_COLUMN + across];
}

interface LiveTotal {
  readonly label: string;
  readonly formula: (marks: string, table: Table) => string;
  readonly result: (total: Total) => number;
}

/** `?` is a wildcard in Excel, unless a tilde stands before it. */
function totalsIn({ scores: words }: SheetWords): readonly LiveTotal[] {
  const open = (marks: string): string => `COUNTIF(${marks},"~?")+COUNTIF(${marks},"${MARKS.untested}")`;
  const passed = (marks: string): string => `COUNTIF(${marks},"${MARKS.passed}")`;
  return [
    { label: words.total, formula: passed, result: (total) => total.passed },
    {
      label: words.applicable,
      formula: (marks, { language }) => `COUNTA(${marks})-COUNTIF(${marks},"${markFor("inapplicable", language)}")`,
      result: (total) => total.applicable,
    },
    { label: words.open, formula: (marks) => `COUNTIF(${marks},"~?")`, result: (total) => total.cantTell },
    {
      label: words.notAsked,
      formula: (marks) => `COUNTIF(${marks},"${MARKS.untested}")`,
      result: (total) => total.untested,
    },
    { label: words.most, formula: (marks) => `${passed(marks)}+${open(marks)}`, result: (total) => total.max },
  ];
}

function totals(sheet: Worksheet, table: Table, words: SheetWords, turned: boolean): void {
  const criteria = table.rows.length;
  for (const [at, { label, formula, result }] of totalsIn(words).entries()) {
    if (!turned) labelTotal(sheet.getCell(FIRST_ROW + criteria + at, 2), label);
    for (const [site, { total }] of table.columns.entries()) {
      const marks = `${addressOf(sheet, site, 0, turned)}:${addressOf(sheet, site, criteria - 1, turned)}`;
      const cell = sheet.getCell(...placeOf(site, criteria + at, turned));
      cell.value = { formula: formula(marks, table), result: result(total) };
      cell.font = { ...FONT, bold: at === 0 };
      cell.alignment = { horizontal: "center", vertical: "middle" };
      cell.border = BORDER;
    }
  }
}

/** By themselves: above their columns they would not fit, and lose the colour of links. */
function addresses(sheet: Worksheet, { columns }: Table, words: SheetWords): void {
  sheet.addRow([]);
  heading(sheet, words.scores.addresses);
  for (const { site } of columns) {
    const row = sheet.addRow(["", cellText(site.name), liveLink(site.url, hostOf(site.url))]);
    row.getCell(2).font = FONT;
    row.getCell(3).font = LINK_FONT;
    sheet.mergeCells(row.number, FIRST_COLUMN, row.number, sheet.columnCount);
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www[.]/, "") : url;
}

function labelTotal(cell: Cell, label: string): void {
  cell.value = label;
  cell.font = { ...FONT, bold: true };
  cell.border = BORDER;
  cell.alignment = { wrapText: true, vertical: "middle" };
}

function addressOf(sheet: Worksheet, site: number, criterion: number, turned: boolean): string {
  return sheet.getCell(...placeOf(site, criterion, turned)).address;
}

/** Colours follow the mark, also when somebody changes it. */
function colours(sheet: Worksheet, table: Table, turned: boolean): void {
  const first = addressOf(sheet, 0, 0, turned);
  const last = addressOf(sheet, table.columns.length - 1, table.rows.length - 1, turned);
  sheet.addConditionalFormatting({
    ref: `${first}:${last}`,
    rules: OUTCOMES.map((outcome, at) => ({
      type: "expression",
      priority: at + 1,
      formulae: [`${first}&""="${markFor(outcome, table.language)}"`],
      style: { fill: fillOf(OUTCOME_COLOURS[outcome]) },
    })),
  });
}

function below(sheet: Worksheet, { legend, footnotes }: Table, words: SheetWords): void {
  sheet.addRow([]);
  heading(sheet, words.scores.legend);
  for (const { outcome, mark, meaning } of legend) keyRow(sheet, mark, meaning, outcome);
  if (footnotes.length === 0) return;
  sheet.addRow([]);
  heading(sheet, words.scores.footnotes);
  for (const { key, text } of footnotes) keyRow(sheet, key, text);
}

function keyRow(sheet: Worksheet, key: string, text: string, outcome?: Outcome): void {
  const row = paragraph(sheet, cellText(text), sheet.columnCount, 2);
  row.getCell(1).value = key;
  row.getCell(1).font = FONT;
  row.getCell(1).alignment = { horizontal: "center", vertical: "top" };
  if (outcome !== undefined) {
    row.getCell(1).fill = fillOf(OUTCOME_COLOURS[outcome]);
    row.getCell(1).border = BORDER;
  }
}
