import type { Workbook } from "exceljs";
import { HTML_WORDS } from "../html/words.ts";
import { type QueryRow, queryRows } from "../query-rows.ts";
import { reasonWords } from "../sentences/reasons.ts";
import { cellText } from "./cell-text.ts";
import { liveLink } from "./links.ts";
import { addSheet, bodyRow, headRow } from "./sheet-style.ts";
import type { SheetWords } from "./sheet-words.ts";
import { SHEET_WORDS } from "./words.ts";
import type { WorkbookData } from "./workbook-data.ts";

const WIDTHS = [22, 11, 28, 17, 24, 24, 9, 9, 12, 10, 22, 36, 44, 36, 19];

/** The sheet with every question put to every search function, control words included. */
export function addQueriesSheet(workbook: Workbook, { table, captures }: WorkbookData): void {
  const words = SHEET_WORDS[table.language];
  const shape = { name: words.sheets.queries, widths: WIDTHS, frozen: { rows: 1, columns: 1 } };
  const sheet = addSheet(workbook, shape, words);
  headRow(sheet, headsOf(words));
  for (const row of queryRows(table, captures)) bodyRow(sheet.addRow(valuesOf(row, table.language)));
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
    words.hit,
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
    answerUrl === null ? "" : liveLink(answerUrl),
    hit ? liveLink(hit.url, hit.title === "" ? hit.url : hit.title) : "",
    query.at.replace("T", " ").replace(/[.]\d+Z$/, ""),
  ];
}
