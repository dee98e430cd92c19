import { type PrintedFile, printToPdf } from "../browser/print.ts";
import { dateText } from "../report/html/dates.ts";
import type { ReportFile } from "../report/write.ts";
import type { ScanMaterial } from "./scan-files.ts";

/** The overview page of the report as a PDF, `report.pdf`. */
export async function printReport(
  { table, picture }: ScanMaterial,
  pages: readonly ReportFile[],
  browser: string | undefined,
): Promise<ReportFile> {
  const { instrument, language, scan, siteList } = table;
  const byPath = new Map(pages.map(({ path, content }) => [path, content]));
  const file = (path: string): PrintedFile | undefined => {
    const page = byPath.get(path);
    if (page !== undefined) return { content: page, type: "text/html" };
    const png = picture(path);
    return png && { content: png, type: "image/png" };
  };
  const footer = `${instrument.title[language]} – ${siteList.title}, ${dateText(scan.date, language)}`;
  const content = await printToPdf({ page: "index.html", file, footer, ...(browser !== undefined && { browser }) });
  return { path: "report.pdf", content };
}
