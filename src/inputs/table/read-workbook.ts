import ExcelJS from "exceljs";
import { OperatorError } from "../../model/operator-error.ts";
import type { Sheet } from "./sheet.ts";

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 500;

/** The sheets of an Excel workbook as texts: what a formula shows, the text of a link. Throws `OperatorError`. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<readonly Sheet[]> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  } catch {
    throw new OperatorError({
      nl: `${file}: is geen Excel-werkmap die te lezen is; bewaar het als .xlsx`,
      en: `${file}: is no Excel workbook that can be read; save it as .xlsx`,
    });
  }
  return workbook.worksheets.map((sheet) => ({ file, name: sheet.name, kind: "workbook", rows: rowsOf(sheet, file) }));
}

function rowsOf(sheet: ExcelJS.Worksheet, file: string): readonly (readonly string[])[] {
  if (sheet.rowCount > MOST_ROWS || sheet.columnCount > MOST_COLUMNS)
    throw new OperatorError({
      nl: `${file} [${sheet.name}]: is groter dan ${MOST_ROWS} rijen of ${MOST_COLUMNS} kolommen; is dit het goede bestand?`,
      en: `${file} [${sheet.name}]: is larger than ${MOST_ROWS} rows or ${MOST_COLUMNS} columns; is it the right file?`,
    });
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => textOf(sheet.getRow(row + 1).getCell(column + 1).value)),
  );
}

/** What a person sees in the cell. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value).trim();
  if ("richText" in value)
    return value.richText
      .map(({ text }) => text)
      .join("")
      .trim();
  if ("hyperlink" in value) return linkText(value);
  if ("result" in value) return textOf(value.result);
  return "";
}

/** The type says text; a link with a formatted text holds an object. */
function linkText({ text, hyperlink }: ExcelJS.CellHyperlinkValue): string {
  const shown = textOf(text);
  return shown === "" ? hyperlink : shown;
}
