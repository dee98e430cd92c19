import type { Workbook, Worksheet } from "exceljs";
import { MARKS } from "../../model/outcome.ts";
import { picturePath } from "../capture-path.ts";
import { decidingQuery } from "../deciding-query.ts";
import { HTML_WORDS } from "../html/words.ts";
import { thumbnail } from "../picture/thumbnail.ts";
import { reasonWords } from "../sentences/reasons.ts";
import type { Table, TableCell } from "../table.ts";
import { cellText } from "./cell-text.ts";
import { fileLink, openLink } from "./links.ts";
import { A3, addSheet, bodyRow, headRow, heightOf } from "./sheet-style.ts";
import type { SheetWords } from "./sheet-words.ts";
import { SHEET_WORDS } from "./words.ts";
import type { WorkbookData } from "./workbook-data.ts";

/** Pictures stand in the workbook up to this many sites; above it there are links only, to keep it usable. */
const MOST_SITES_WITH_PICTURES = 60;
const PICTURE_WIDTH = 320;
/** Shown at half its pixels, so that it is sharp. */
const SHOWN = 0.5;
const WIDTHS = [16, 5, 24, 7, 56, 34, 9, 36, 15, 9, 13, 24, 12, 15, 20, 26];
const SCORE_COLUMN = 4;
const PICTURE_COLUMN = 12;
const MOST_PICTURE_HEIGHT = 230;
/** In points: the picture, and a line of text above it. */
const PICTURE_ROW_HEIGHT = 105;

/** The row of a cell in this sheet: a row per cell, site by site. */
export function evidenceRow(site: number, criterion: number, { rows }: Table): number {
  return 2 + site * rows.length + criterion;
}

/** The sheet with what every mark rests on: a row per cell. */
export function addEvidenceSheet(workbook: Workbook, data: WorkbookData): void {
  const { table } = data;
  const words = SHEET_WORDS[table.language];
  const shape = { name: words.sheets.evidence, widths: WIDTHS, frozen: { rows: 1, columns: 4 }, paper: A3 };
  const sheet = addSheet(workbook, shape, words);
  headRow(sheet, headsOf(words));
  const pictures = pictureAdder(workbook, sheet, data);
  for (const [column] of table.columns.entries()) {
    for (const { cells } of table.rows) {
      const cell = cells[column];
      if (cell === undefined) continue;
      const row = sheet.addRow(valuesOf(cell, data, words));
      bodyRow(row);
      row.getCell(SCORE_COLUMN).alignment = { horizontal: "center", vertical: "top" };
      const height = heightOf(WIDTHS.map((width, at) => [row.getCell(at + 1).text, width]));
      row.height = pictures.holds(cell) ? Math.max(PICTURE_ROW_HEIGHT, height) : height;
      pictures.add(cell, row.number);
    }
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: sheet.rowCount, column: WIDTHS.length } };
}

function headsOf({ scores, evidence: words }: SheetWords): readonly string[] {
  return [
    scores.site,
    "",
    scores.aspect,
    words.score,
    words.why,
    words.address,
    words.live,
    words.excerpt,
    words.query,
    words.claimed,
    words.verified,
    words.picture,
    words.capturedAt,
    words.decision,
    words.reason,
    words.notes,
  ];
}

function valuesOf(cell: TableCell, data: WorkbookData, { evidence: words }: SheetWords) {
  const { table } = data;
  const { assertion, criterion, explanation, footnotes, site } = cell;
  const { evidence, outcome, reason } = assertion;
  const query = decidingQuery(assertion);
  const picture = picturePath(assertion);
  const notes = table.footnotes.filter(({ key }) => footnotes.includes(key)).map(({ key, text }) => `${key} ${text}`);
  return [
    cellText(site.name),
    criterion.nr,
    cellText(criterion.statement[table.language]),
    outcome === "failed" ? Number(MARKS.failed) : cell.mark,
    cellText(explanation.short, ...explanation.paragraphs),
    cellText(evidence?.url ?? ""),
    evidence === null ? "" : openLink(evidence.url, words.open),
    cellText(evidence?.excerpt ?? ""),
    cellText(query?.term ?? ""),
    query?.claimed ?? "",
    query?.verified ?? "",
    picture === null ? "" : pictureLink(picture, data, words),
    assertion.capturedAt?.replace("T", " ").replace(/[.]\d+Z$/, "") ?? "",
    HTML_WORDS[table.language].method.decisions[assertion.decision],
    reason === null ? "" : reasonWords(reason, table.language).what,
    cellText(...notes),
  ];
}

function pictureLink(path: string, { picture }: WorkbookData, words: SheetWords["evidence"]) {
  return picture(path) === undefined ? words.missing : fileLink(path, words.look);
}

/** Puts small pictures into the sheet, equal ones once. A row must have its height before. */
function pictureAdder(workbook: Workbook, sheet: Worksheet, { table, picture }: WorkbookData) {
  const images = new Map<string, SmallImage | undefined>();
  const imageOf = ({ assertion }: TableCell): SmallImage | undefined => {
    const path = picturePath(assertion);
    if (path === null || table.columns.length > MOST_SITES_WITH_PICTURES) return undefined;
    if (!images.has(path)) images.set(path, addSmall(workbook, picture(path)));
    return images.get(path);
  };
  return {
    holds: (cell: TableCell): boolean => imageOf(cell) !== undefined,
    add: (cell: TableCell, row: number): void => {
      const image = imageOf(cell);
      if (image === undefined) return;
      const { id, width, height } = image;
      // Below the word that leads to the whole picture.
      const below = 16 / (sheet.getRow(row).height ?? PICTURE_ROW_HEIGHT);
      const tl = { col: PICTURE_COLUMN - 1 + 0.03, row: row - 1 + below };
      sheet.addImage(id, { tl, ext: { width, height }, editAs: "oneCell" });
    },
  };
}

interface SmallImage {
  readonly id: number;
  readonly width: number;
  readonly height: number;
}

function addSmall(workbook: Workbook, png: Uint8Array | undefined): SmallImage | undefined {
  const small = png && thumbnail(png, PICTURE_WIDTH, MOST_PICTURE_HEIGHT);
  if (small === undefined) return undefined;
  const id = workbook.addImage({ base64: Buffer.from(small.png).toString("base64"), extension: "png" });
  return { id, width: small.width * SHOWN, height: small.height * SHOWN };
}
