import exceljs from "exceljs";
import { addCodebookSheet } from "./codebook-sheet.ts";
import { addComparisonSheet } from "./comparison-sheet.ts";
import { addEvidenceSheet } from "./evidence-sheet.ts";
import { addMethodSheet } from "./method-sheet.ts";
import { addQueriesSheet } from "./queries-sheet.ts";
import { addScoresSheet } from "./scores-sheet.ts";
import type { WorkbookData } from "./workbook-data.ts";

/**
 * `scores.xlsx`: the table with live totals, and behind it what every mark rests on, every query, the method section
 * and a codebook. Links to pictures are relative: the workbook belongs into the folder of the report.
 */
export async function scoresWorkbook(data: WorkbookData): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  workbook.creator = data.table.scan.tool;
  workbook.created = workbook.modified = new Date(data.judgement.judgedAt);
  // Totals are stored as well, but a program that shows the workbook reckons them anew.
  workbook.calcProperties.fullCalcOnLoad = true;
  addScoresSheet(workbook, data.table);
  addEvidenceSheet(workbook, data);
  addQueriesSheet(workbook, data);
  const { comparisons = [], trend = null, table } = data;
  if (comparisons.length > 0) addComparisonSheet(workbook, comparisons, trend, table.language);
  addMethodSheet(workbook, data);
  addCodebookSheet(workbook, data.table);
  const bytes: ArrayBuffer | Uint8Array = await workbook.xlsx.writeBuffer();
  return new Uint8Array(bytes);
}
