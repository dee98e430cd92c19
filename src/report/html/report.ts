import type { ReportFile } from "../write.ts";
import { cellPage } from "./cell-page.ts";
import { checkFirstPage } from "./check-first-list.ts";
import { CHECK_FIRST_FILE, cellFile, INDEX_FILE, siteFile } from "./files.ts";
import { indexPage } from "./index-page.ts";
import type { ReportData } from "./report-data.ts";
import { sitePage } from "./site-page.ts";

/**
 * The HTML report as files, relative to the folder of the report: `index.html`, a page per site and a page per cell.
 * It needs no script and no network; pictures are those of the captures below the same folder.
 */
export function htmlReport(data: ReportData): readonly ReportFile[] {
  const { columns, rows } = data.table;
  const checks = checkFirstPage(data);
  const files = [
    { path: INDEX_FILE, content: indexPage(data) },
    ...(checks === undefined ? [] : [{ path: CHECK_FIRST_FILE, content: checks }]),
    ...columns.map((column) => ({ path: siteFile(column.site.id), content: sitePage(column, data) })),
    ...rows.flatMap(({ cells }) =>
      cells.map((cell) => ({ path: cellFile(cell.site.id, cell.criterion.id), content: cellPage(cell, data) })),
    ),
  ];
  if (new Set(files.map(({ path }) => path)).size !== files.length) throw new Error("two pages have the same name");
  return files;
}
