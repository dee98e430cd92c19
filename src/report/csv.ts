import { stringify } from "csv-stringify/sync";
import { plainText } from "./plain-text.ts";
import { SCORE_COLUMNS, type ScoreColumn, scoreRows } from "./score-row.ts";
import type { Table } from "./table.ts";

/** Columns whose text comes from people or sites. All others hold ids, codes, numbers, dates and web addresses. */
const FREE_TEXT: readonly ScoreColumn[] = ["site_name", "explanation", "query"];

/**
 * `scores.csv`: UTF-8 without BOM, RFC 4180 (comma, CRLF, quotes where needed), a header line.
 *
 * A free text is one line without control characters, and gets an apostrophe before it where a spreadsheet would take
 * it for a formula. The other columns stay as they are: `-` is a score there, and programs rely on it.
 */
export function scoresCsv(table: Table, instrumentDigest: string): string {
  return stringify([[...SCORE_COLUMNS], ...records(table, instrumentDigest)], { record_delimiter: "windows" });
}

/** `scores-excel.csv`: the same for a double click in a Dutch or German Excel, with semicolons and a BOM. */
export function scoresExcelCsv(table: Table, instrumentDigest: string): string {
  return stringify([[...SCORE_COLUMNS], ...records(table, instrumentDigest)], {
    record_delimiter: "windows",
    delimiter: ";",
    bom: true,
  });
}

function records(table: Table, instrumentDigest: string): readonly (readonly (string | number)[])[] {
  return scoreRows(table, instrumentDigest).map((row) =>
    SCORE_COLUMNS.map((column) => (FREE_TEXT.includes(column) ? freeText(String(row[column])) : row[column])),
  );
}

/** A text from elsewhere in a file that spreadsheets open. */
export function freeText(text: string): string {
  return withoutFormula(plainText(text));
}

/** Makes a text that a spreadsheet would calculate a text again. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
