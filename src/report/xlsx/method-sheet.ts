import type { Workbook } from "exceljs";
import { HTML_WORDS } from "../html/words.ts";
import { methodRunning } from "../method-running.ts";
import { methodText } from "../method-text.ts";
import { cellText } from "./cell-text.ts";
import { addSheet, bodyCell, bodyRow, heading, headRow, paragraph } from "./sheet-style.ts";
import { SHEET_WORDS } from "./words.ts";
import type { WorkbookData } from "./workbook-data.ts";

/** Those of the table per site; all else stands over several of them. */
const WIDTHS = [34, 12, 16, 10, 28, 28];

/** The method section ("Verantwoording"), ready to be taken over in a publication. */
export function addMethodSheet(workbook: Workbook, data: WorkbookData): void {
  const { language } = data.table;
  const words = SHEET_WORDS[language];
  const shape = { name: words.sheets.method, widths: WIDTHS, frozen: { rows: 0, columns: 0 }, upright: true } as const;
  const sheet = addSheet(workbook, shape, words);
  const method = methodText(data);
  const { how, limits, perSite } = HTML_WORDS[language].method;
  heading(sheet, method.title);
  for (const text of methodRunning(data)) paragraph(sheet, cellText(text), WIDTHS.length);
  sheet.addRow([]);
  for (const { what, values } of method.facts) {
    const row = paragraph(sheet, cellText(...values), WIDTHS.length, 2);
    row.getCell(1).value = what;
    for (const column of WIDTHS.keys()) bodyCell(row.getCell(column + 1));
  }
  for (const [title, texts] of [
    [how, method.rules],
    [limits, method.limits],
  ] as const) {
    if (texts.length === 0) continue;
    sheet.addRow([]);
    heading(sheet, title);
    for (const text of texts) paragraph(sheet, cellText(text), WIDTHS.length);
  }
  const [heads, ...lines] = method.perSite;
  if (heads === undefined) return;
  sheet.addRow([]);
  heading(sheet, perSite);
  headRow(sheet, heads.map(String));
  for (const line of lines) bodyRow(sheet.addRow(line.map((one) => (typeof one === "string" ? cellText(one) : one))));
}
