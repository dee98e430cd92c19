import type { Cell, Worksheet } from "exceljs";
import type { Language } from "../../model/text.ts";
import type { Trend } from "../compare/trend.ts";
import { totalTexts, trendNotes } from "../compare/trend-text.ts";
import { COMPARE_WORDS } from "../compare/words.ts";
import { cellText } from "./cell-text.ts";
import { bodyCell, headCell, heading, heightOf, paragraph } from "./sheet-style.ts";

/** What a row is about stands over these columns; a column for each scan follows. */
const NAME_COLUMNS = [1, 2, 3];

/**
 * Totals per site and counts per criterion over three scans or more, above what the sheet has of two: numbers, and
 * texts where something is open.
 */
export function addTrend(sheet: Worksheet, trend: Trend, language: Language): void {
  const words = COMPARE_WORDS[language];
  const { scans, sites, criteria } = trend;
  const ids = scans.map(({ scan }) => scan.id);
  heading(sheet, words.trendTitle);
  paragraph(sheet, trendNotes(trend, language), sheet.columns.length);
  addLine(sheet, words.site, ids, headCell);
  for (const site of sites) {
    const values = totalTexts(site, language).map((text, at) => {
      const total = site.totals[at];
      return total != null && total.min === total.max ? total.passed : text;
    });
    addLine(sheet, cellText(site.name), values, bodyCell);
  }
  sheet.addRow([]);
  addLine(sheet, words.trendCriteria, ids, headCell);
  for (const { criterion, counts } of criteria) {
    const values = counts.map(({ passed, known, sites: all }) =>
      known === all ? passed : words.trendCount(passed, known, all),
    );
    addLine(sheet, cellText(`${criterion.nr} ${criterion.statement[language]}`), values, bodyCell);
  }
}

function addLine(
  sheet: Worksheet,
  name: string,
  values: readonly (string | number)[],
  style: (cell: Cell) => void,
): void {
  const row = sheet.addRow([name, ...NAME_COLUMNS.slice(1).map(() => ""), ...values]);
  row.eachCell({ includeEmpty: true }, (cell, column) => {
    style(cell);
    if (column > NAME_COLUMNS.length) cell.alignment = { ...cell.alignment, horizontal: "center" };
  });
  sheet.mergeCells(row.number, 1, row.number, NAME_COLUMNS.length);
  const widthOf = (column: number): number => sheet.getColumn(column).width ?? 10;
  row.height = heightOf([
    [name, NAME_COLUMNS.reduce((sum, column) => sum + widthOf(column), 0)],
    ...values.map((value, at) => [String(value), widthOf(NAME_COLUMNS.length + 1 + at)] as const),
  ]);
}
