import { printToPdf } from "../browser/print.ts";
import { dateText } from "../report/html/dates.ts";
import { printedReport } from "../report/html/printed-report.ts";
import type { ReportFile } from "../report/write.ts";
import { reportData, type ScanMaterial } from "./scan-files.ts";

/** The report on paper, `report.pdf`. */
export async function printReport(material: ScanMaterial, browser: string | undefined): Promise<ReportFile> {
  const { instrument, language, scan, siteList } = material.table;
  const content = printedReport(reportData(material, { pictures: false, downloads: [] }));
  const footer = `${instrument.title[language]} – ${siteList.title}, ${dateText(scan.date, language)}`;
  return { path: PRINTED, content: await printToPdf({ content, footer, ...(browser !== undefined && { browser }) }) };
}

export const PRINTED = "report.pdf";
