import exceljs from "exceljs";
import { REPLY_COLUMNS, REPLY_FORM, REPLY_LABELS, type ReplyColumn } from "../../model/reply-form.ts";
import { dateText } from "../html/dates.ts";
import type { OwnSite } from "../own-site/own-site.ts";
import { OWN_SITE_WORDS } from "../own-site/own-site-words.ts";
import { plainReason } from "../own-site/plain-reason.ts";
import { A4, BORDER, bodyRow, FONT, fillParagraph, headCell, headHeight, heightOf } from "../xlsx/sheet-style.ts";
import { REPLY_WORDS } from "./reply-words.ts";

const WIDTHS = [5, 44, 14, 44, 16, 50, 34];
const FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF8E1" } } as const;

/** The form that an owner fills in and mails back: a row per question, with a date to reply before. */
export async function replyForm(own: OwnSite, instrumentDigest: string, replyBefore: string): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  addReplySheet(workbook, own, replyBefore);
  addDataSheet(workbook, own, instrumentDigest);
  const bytes: ArrayBuffer | Uint8Array = await workbook.xlsx.writeBuffer();
  return new Uint8Array(bytes);
}

function addReplySheet(workbook: exceljs.Workbook, { table, site, cells }: OwnSite, replyBefore: string): void {
  const words = REPLY_WORDS[table.language];
  const plain = OWN_SITE_WORDS[table.language];
  const labels = REPLY_LABELS[table.language];
  const heads = REPLY_COLUMNS.map((column) => labels.columns[column]);
  const { nameRow, roleRow, headRow, replySheet } = REPLY_FORM;
  const sheet = workbook.addWorksheet(replySheet, {
    views: [{ state: "frozen", ySplit: headRow, showGridLines: false }],
    pageSetup: { paperSize: A4, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = WIDTHS.map((width) => ({ width, style: { font: FONT } }));
  sheet.getCell(1, 1).value = asText(words.title(site.name));
  sheet.getCell(1, 1).font = { ...FONT, bold: true, size: 14 };
  fillParagraph(sheet, 2, words.lead(dateText(replyBefore, table.language)), WIDTHS.length);
  for (const [row, label] of [
    [nameRow, labels.name],
    [roleRow, labels.role],
  ] as const) {
    sheet.getCell(row, 1).value = label;
    sheet.mergeCells(row, 1, row, 2);
    sheet.mergeCells(row, 3, row, 4);
    toFill(sheet.getCell(row, 3));
  }
  sheet.getRow(headRow).values = heads;
  sheet.getRow(headRow).eachCell(headCell);
  sheet.getRow(headRow).height = headHeight(heads, WIDTHS);
  for (const [nth, cell] of cells.entries()) {
    const row = sheet.getRow(headRow + 1 + nth);
    const at = (column: ReplyColumn) => row.getCell(REPLY_COLUMNS.indexOf(column) + 1);
    at("nr").value = cell.criterion.nr;
    at("question").value = asText(cell.criterion.question[table.language]);
    at("answer").value = plain.outcomes[cell.assertion.outcome];
    at("why").value = asText(plainReason(cell));
    bodyRow(row);
    for (const column of ["agrees", "text", "url"] as const) toFill(at(column));
    at("agrees").dataValidation = { type: "list", allowBlank: true, formulae: [`"${words.choices}"`] };
    row.height = heightOf(WIDTHS.map((width, column) => [row.getCell(column + 1).text, width]));
  }
}

/** A cell that waits for the owner. */
function toFill(cell: exceljs.Cell): void {
  cell.fill = FILL;
  cell.border = BORDER;
  cell.alignment = { vertical: "top", wrapText: true };
}

/** Excel would calculate a text only when it is given as a formula: a string stays a string. */
function asText(text: string): string {
  return text.slice(0, 2000);
}

function addDataSheet(workbook: exceljs.Workbook, { table, site, cells }: OwnSite, instrumentDigest: string): void {
  const sheet = workbook.addWorksheet(REPLY_FORM.dataSheet, { state: "hidden" });
  sheet.addRow([REPLY_FORM.format, REPLY_FORM.version]);
  sheet.addRow(["scan", table.scan.id]);
  sheet.addRow(["site", site.id]);
  sheet.addRow(["instrument", instrumentDigest]);
  for (const { criterion, assertion } of cells) sheet.addRow(["cell", criterion.nr, criterion.id, assertion.outcome]);
}
