import type { Cell, Worksheet } from "exceljs";
import type { Language } from "../../model/text.ts";
import type { Comparison } from "../compare/compare-scans.ts";
import { criterionText, differenceText, equalText } from "../compare/difference-text.ts";
import { COMPARE_WORDS } from "../compare/words.ts";
import { cellText } from "./cell-text.ts";
import { bodyCell, headCell, heading, heightOf, paragraph } from "./sheet-style.ts";

/** The columns that a part, and what each of both scans had of it, stand over. */
const PART_COLUMNS = [
  [1, 3],
  [4, 6],
  [7, 9],
] as const;

/** What both scans were made with, differences of the criteria, and what became of the sites. */
export function addMadeWith(sheet: Worksheet, comparison: Comparison, language: Language): void {
  const words = COMPARE_WORDS[language];
  const { older, newer, differences, criteria, sites } = comparison;
  sheet.addRow([]);
  heading(sheet, words.differencesTitle);
  paragraph(sheet, words.differencesNote, sheet.columns.length);
  addPart(sheet, [words.what, older.scan.id, newer.scan.id], headCell);
  for (const { part, older: then, newer: now, differs } of differences) {
    const texts = [then, now].map((value) => cellText(differenceText(part, value, language)));
    if (differs || part === "date") addPart(sheet, [words.parts[part], ...texts], bodyCell);
  }
  const equal = equalText(differences, language);
  if (equal !== "") paragraph(sheet, equal, sheet.columns.length);
  const changed = criteria.map((one) => criterionText(one, language));
  addList(sheet, words.criteriaTitle, changed);
  const news = sites.flatMap((site) => site.news.map((one) => `${site.name}: ${words.news(one)}`));
  addList(sheet, words.sitesTitle, news);
}

function addPart(sheet: Worksheet, texts: readonly string[], style: (cell: Cell) => void): void {
  const row = sheet.addRow([]);
  const widths = PART_COLUMNS.map(([from, to], at) => {
    row.getCell(from).value = texts[at] ?? "";
    let width = 0;
    for (let column = from; column <= to; column++) {
      style(row.getCell(column));
      width += sheet.getColumn(column).width ?? 10;
    }
    sheet.mergeCells(row.number, from, row.number, to);
    return width;
  });
  row.height = heightOf(texts.map((text, at) => [text, widths[at] ?? 10]));
}

function addList(sheet: Worksheet, title: string, texts: readonly string[]): void {
  if (texts.length === 0) return;
  sheet.addRow([]);
  heading(sheet, title);
  for (const text of texts) paragraph(sheet, cellText(text), sheet.columns.length);
}
