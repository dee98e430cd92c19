import type { Cell, Fill, Row, Workbook, Worksheet } from "exceljs";
import type { Outcome } from "../../model/outcome.ts";
import type { SheetWords } from "./sheet-words.ts";

export const FONT = { name: "Arial", size: 10 } as const;
const LINE = { style: "thin", color: { argb: "FFB7BEC8" } } as const;
export const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
const HEAD_COLOUR = "FF1F3A5F";

/** Colours that stand beside the marks, never instead of them; dark text on each reads at 7:1 or better. */
export const OUTCOME_COLOURS: Readonly<Record<Outcome, string>> = {
  passed: "FFCDE8D0",
  failed: "FFF6D5D0",
  inapplicable: "FFE4E7EB",
  cantTell: "FFFFEBB0",
  untested: "FFFFFFFF",
};

export function fillOf(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb }, bgColor: { argb } };
}

export interface SheetShape {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** A4 unless it is said. */
  readonly paper?: number;
  /** Across unless it is said. */
  readonly upright?: true;
  /** Rows that return on every page; those that stay in view unless it is said. */
  readonly repeated?: number;
}

/** Excel's numbers of paper sizes. */
export const A4 = 9;
export const A3 = 8;

/** A sheet that reads and prints well: as wide as a page, its head on every page. */
export function addSheet(
  workbook: Workbook,
  { name, widths, frozen, paper = A4, upright, repeated = frozen.rows }: SheetShape,
  words: SheetWords,
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false }],
    pageSetup: {
      paperSize: paper,
      orientation: upright ? "portrait" : "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(repeated > 0 && { printTitlesRow: `${repeated}:${repeated}` }),
    },
    headerFooter: { oddFooter: `&L&A&R${words.page} &P ${words.of} &N` },
  });
  sheet.columns = widths.map((width) => ({ width, style: { font: FONT } }));
  return sheet;
}

/** Bold capitals are wider. */
const HEAD_LETTERS = 0.75;

/** A row of heads, in white on dark. */
export function headRow(sheet: Worksheet, heads: readonly string[]): Row {
  const row = sheet.addRow([...heads]);
  row.eachCell((cell) => {
    headCell(cell);
  });
  row.height = headHeight(
    heads,
    heads.map((_, at) => sheet.getColumn(at + 1).width ?? 10),
  );
  return row;
}

/** Height that heads need over columns of these widths. */
export function headHeight(heads: readonly string[], widths: readonly number[]): number {
  return heightOf(heads.map((head, at) => [head, (widths[at] ?? 10) * HEAD_LETTERS]));
}

export function headCell(cell: Cell): void {
  cell.font = { ...FONT, bold: true, color: { argb: "FFFFFFFF" } };
  cell.fill = fillOf(HEAD_COLOUR);
  cell.border = BORDER;
  cell.alignment = { vertical: "middle", wrapText: true };
}

/** Cells of a list: bordered, wrapped, from the top; what is a link looks like one. */
export function bodyRow(row: Row): void {
  row.eachCell((cell) => {
    bodyCell(cell);
  });
}

/** One cell of a list. */
export function bodyCell(cell: Cell): void {
  cell.border = BORDER;
  cell.alignment = {
    vertical: "top",
    wrapText: true,
    ...(typeof cell.value === "number" && { horizontal: "center" }),
  };
  cell.font = cell.isHyperlink ? LINK_FONT : FONT;
  // Otherwise a text that begins with = would be calculated as soon as somebody edits it.
  if (typeof cell.value === "string") cell.numFmt = "@";
}

export const LINK_FONT = { ...FONT, color: { argb: "FF0B4F9E" }, underline: true } as const;

/** A heading above a part of a sheet. */
export function heading(sheet: Worksheet, text: string): Row {
  const row = sheet.addRow([text]);
  row.font = { ...FONT, bold: true, size: 12 };
  return row;
}

/** Letters of our font to the unit of column widths, which is a digit of another. */
const LETTERS = 1.2;

/** Height that a row needs, in points, so that every text in it shows when it wraps; about as much as it takes. */
export function heightOf(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) => text.split("\n").reduce((sum, line) => sum + linesOf(line, width), 0));
  return Math.min(400, 13 * Math.max(1, ...lines) + 4);
}

/** Lines that a text takes: words go to the next line whole, and one longer than a line goes on over several. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * LETTERS));
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    const joined = used === 0 ? length : used + 1 + length;
    if (joined <= room) used = joined;
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(length / room) - 1;
      used = length % room || room;
    }
  }
  return lines;
}

/** A text over the first so many columns, from the top. Spreadsheet programs do not measure merged cells: this does. */
export function paragraph(sheet: Worksheet, text: string, columns: number, from = 1): Row {
  const row = sheet.addRow([]);
  fillParagraph(sheet, row.number, text, columns, from);
  return row;
}

/** The same in a row that is there already. */
export function fillParagraph(sheet: Worksheet, row: number, text: string, columns: number, from = 1): void {
  if (columns > from) sheet.mergeCells(row, from, row, columns);
  const cell = sheet.getCell(row, from);
  cell.value = text;
  cell.font = FONT;
  cell.alignment = { wrapText: true, vertical: "top" };
  let width = 0;
  for (let column = from; column <= columns; column++) width += sheet.getColumn(column).width ?? 10;
  sheet.getRow(row).height = heightOf([[text, width]]);
}
