import type { Workbook } from "exceljs";
import { HTML_WORDS } from "../html/words.ts";
import { type QueryRow, queryRows } from "../query-rows.ts";
import { reasonWords } from "../sentences/reasons.ts";
import { cellText } from "./cell-text.ts";
import { openLink } from "./links.ts";
import { A3, addSheet, bodyRow, headRow, heightOf } from "./sheet-style.ts";
import type { SheetWords } from "./sheet-words.ts";
import { SHEET_WORDS } from "./words.ts";
import type { WorkbookData } from "./workbook-data.ts";

const WIDTHS = [22, 12, 26, 16, 24, 26, 9, 9, 13, 10, 20, 28, 46, 9, 40, 9, 20];

/** The sheet with every question put to every search function, controls included. */
export function addQueriesSheet(workbook: Workbook, { table, captures }: WorkbookData): void {
  const words = SHEET_WORDS[table.language];
  const shape = { name: words.sheets.queries, widths: WIDTHS, frozen: { rows: 1, columns: 1 }, paper: A3 };
  const sheet = addSheet(workbook, shape, words);
  headRow(sheet, headsOf(words));
  for (const one of queryRows(table, captures)) {
    const row = sheet.addRow(valuesOf(one, table.language));
    bodyRow(row);
    row.height = heightOf(WIDTHS.map((width, at) => [row.getCell(at + 1).text, width]));
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: sheet.rowCount, column: WIDTHS.length } };
}

function headsOf({ scores, queries: words }: SheetWords): readonly string[] {
  return [
    scores.site,
    words.capture,
    words.function,
    words.role,
    words.kind,
    words.term,
    words.claimed,
    words.read,
    words.verified,
    words.opened,
    words.stopped,
    words.failure,
    words.answer,
    words.live,
    words.hit,
    words.live,
    words.asked,
  ];
}

function valuesOf(row: QueryRow, language: WorkbookData["table"]["language"]) {
  const { capture, query, fact, answerUrl } = row;
  const words = SHEET_WORDS[language].queries;
  const opened = query.targets.filter(({ page }) => page.status === "captured").length;
  const hit = fact?.hit;
  return [
    cellText(capture.site.name),
    capture.number,
    cellText(row.function.recipe.label ?? row.function.id),
    words.roles[row.function.role],
    HTML_WORDS[language].queries.kinds[query.kind],
    cellText(query.term),
    fact?.claimed ?? "",
    fact?.read ?? "",
    fact?.verified ?? "",
    opened,
    words.stops[query.stopped],
    query.failure === null ? "" : reasonWords(query.failure.reason, language).what,
    cellText(answerUrl ?? ""),
    answerUrl === null ? "" : openLink(answerUrl, words.open),
    cellText((hit?.title || hit?.url) ?? ""),
    hit ? openLink(hit.url, words.open) : "",
    query.at.replace("T", " ").replace(/[.]\d+Z$/, ""),
  ];
}
