import { stringify } from "csv-stringify/sync";
import { SCORE_COLUMNS, type ScoreColumn, scoreRows } from "./score-row.ts";
import type { Table } from "./table.ts";

/** Columns whose text comes from people or sites. All others hold ids, codes, numbers, dates and web addresses. */
const FREE_TEXT: readonly ScoreColumn[] = ["site_name", "explanation", "query"];

/**
 * `scores.csv`: UTF-8 without BOM, RFC 4180 (comma, CRLF, quotes where needed), a header line.
 *
 * A free text that a spreadsheet would take for a formula gets an apostrophe before it. The other columns stay as
 * they are: `-` is a score there, and programs rely on it.
 */
export function scoresCsv(table: Table, instrumentDigest: string): string {
  const records = scoreRows(table, instrumentDigest).map((row) =>
    SCORE_COLUMNS.map((column) => (FREE_TEXT.includes(column) ? withoutFormula(String(row[column])) : row[column])),
  );
  return stringify([[...SCORE_COLUMNS], ...records], { record_delimiter: "windows" });
}

/** Makes a text that a spreadsheet would calculate a text again. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
