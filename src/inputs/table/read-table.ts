import { readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import { parse } from "csv-parse/sync";
import { OperatorError } from "../../model/operator-error.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { Sheet } from "./sheet.ts";

const MOST_BYTES = 20_000_000;

/**
 * The sheets of an Excel workbook or a CSV file (comma, semicolon or tab; UTF-8, or the Windows alphabet of western
 * Europe that Excel still writes). Throws `OperatorError` when the file cannot be read.
 */
export async function readTable(file: string): Promise<readonly Sheet[]> {
  const kind = extname(file).toLowerCase();
  if (kind !== ".xlsx" && kind !== ".csv" && kind !== ".txt" && kind !== ".tsv")
    throw new OperatorError({
      nl: `${file}: geef een Excel-werkmap (.xlsx) of een CSV-bestand (.csv)`,
      en: `${file}: give an Excel workbook (.xlsx) or a CSV file (.csv)`,
    });
  const bytes = bytesOf(file);
  const sheets = kind === ".xlsx" ? await readWorkbook(bytes, file) : [csvSheet(textOf(bytes), file)];
  return sheets.map((sheet) => ({ ...sheet, rows: trimmed(sheet.rows) }));
}

function csvSheet(text: string, file: string): Sheet {
  try {
    const options = {
      bom: true,
      relax_column_count: true,
      trim: true,
      skip_empty_lines: false,
      delimiter: delimiterOf(text),
    };
    return { file, name: null, kind: "csv", rows: parse(text, options) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OperatorError({ nl: `${file}: is geen geldige CSV (${why})`, en: `${file}: is no valid CSV (${why})` });
  }
}

/** The one that the first line holds most of. */
function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/, 1)[0] ?? "";
  const count = (mark: string): number => first.split(mark).length;
  return [";", "\t"].reduce((most, mark) => (count(mark) > count(most) ? mark : most), ",");
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES)
      throw new OperatorError({ nl: `${file}: is groter dan 20 MB`, en: `${file}: is larger than 20 MB` });
    return readFileSync(file);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError({
      nl: `${file}: dit bestand is er niet, of mag niet gelezen worden`,
      en: `${file}: there is no such file, or it may not be read`,
    });
  }
}

/** Without empty rows and columns at the end: spreadsheets keep those of what was deleted. */
function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isFilled = (row: readonly string[]): boolean => row.some((text) => text !== "");
  const last = rows.findLastIndex(isFilled);
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((text) => text !== "") + 1));
  return rows.slice(0, last + 1).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
}
