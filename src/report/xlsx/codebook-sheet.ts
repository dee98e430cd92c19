import type { Workbook, Worksheet } from "exceljs";
import { DECISIONS, MARKS, MODES, type Outcome } from "../../model/outcome.ts";
import { REASONS, type Reason } from "../../model/reason.ts";
import { CODED_OUTCOMES, OUTCOME_CODES, variableOf } from "../codes.ts";
import { HTML_WORDS } from "../html/words.ts";
import { MARK_MEANINGS, markFor } from "../marks.ts";
import { SCORE_COLUMN_MEANINGS } from "../score-columns.ts";
import { SCORE_COLUMNS } from "../score-row.ts";
import { reasonWords } from "../sentences/reasons.ts";
import type { Table } from "../table.ts";
import { cellText } from "./cell-text.ts";
import { addSheet, bodyRow, heading, headRow, heightOf } from "./sheet-style.ts";
import type { SheetWords } from "./sheet-words.ts";
import { SHEET_WORDS } from "./words.ts";

const WIDTHS = [32, 34, 52, 52, 46];

/** The sheet that says what every word, code and column means. */
export function addCodebookSheet(workbook: Workbook, table: Table): void {
  const words = SHEET_WORDS[table.language];
  const shape = { name: words.sheets.codebook, widths: WIDTHS, frozen: { rows: 0, columns: 0 } };
  const sheet = addSheet(workbook, shape, words);
  marks(sheet, table, words);
  criteria(sheet, table, words);
  columns(sheet, table, words);
  reasons(sheet, table, words);
  decisions(sheet, table, words);
}

function part(
  sheet: Worksheet,
  title: string,
  heads: readonly string[],
  lines: readonly (readonly (string | number)[])[],
) {
  if (sheet.rowCount > 0) sheet.addRow([]);
  heading(sheet, title);
  headRow(sheet, heads);
  for (const line of lines) {
    const row = sheet.addRow([...line]);
    bodyRow(row);
    row.height = heightOf(WIDTHS.map((width, at) => [row.getCell(at + 1).text, width]));
  }
}

function marks(sheet: Worksheet, { language, legend }: Table, { codebook: words, scores }: SheetWords): void {
  const lines = CODED_OUTCOMES.map((outcome) => [
    legend.find((entry) => entry.outcome === outcome)?.mark ?? MARKS[outcome],
    outcome,
    MARK_MEANINGS[outcome][language],
    OUTCOME_CODES[outcome],
  ]);
  part(sheet, scores.legend, [words.mark, words.outcome, words.meaning, words.code], lines);
}

function criteria(sheet: Worksheet, { language, rows }: Table, { codebook: words }: SheetWords): void {
  const lines = rows.map(({ criterion, statement }) => [
    `${criterion.nr}. ${criterion.id}`,
    variableOf(criterion.id),
    cellText(statement),
    cellText(criterion.explanation[language]),
    cellText(criterion.question[language]),
  ]);
  const heads = [words.id, words.code, words.statement, words.explanation, words.question];
  part(sheet, words.aspects, heads, lines);
}

function columns(sheet: Worksheet, { language }: Table, { codebook: words }: SheetWords): void {
  const lines = SCORE_COLUMNS.map((column) => {
    const { type, holds, values } = SCORE_COLUMN_MEANINGS[column];
    return [column, type, holds[language], column === "reason" ? "" : (values ?? []).join(", ")];
  });
  part(sheet, words.columns, [words.column, words.type, words.holds, words.values], lines);
}

function reasons(sheet: Worksheet, { language }: Table, { codebook: words }: SheetWords): void {
  const lines = REASONS.map((reason) => {
    const { what, help } = reasonWords(reason, language);
    return [reason, markFor(outcomeWith(reason), language), what, help];
  });
  part(sheet, words.reasons, [words.reason, words.mark, words.meaning, words.help], lines);
}

/** What a cell is that bears the reason. */
function outcomeWith(reason: Reason): Outcome {
  if (reason === "no-search-function" || reason === "no-database") return "inapplicable";
  return reason === "not-asked" ? "untested" : "cantTell";
}

function decisions(sheet: Worksheet, { language }: Table, { codebook: words }: SheetWords): void {
  const { decisions: decided, modes } = HTML_WORDS[language].method;
  const lines = [
    ...DECISIONS.map((decision) => [decision, "decision", decided[decision]]),
    ...MODES.map((mode) => [mode, "mode", modes[mode]]),
  ];
  part(sheet, words.decisions, [words.value, words.column, words.meaning], lines);
}
