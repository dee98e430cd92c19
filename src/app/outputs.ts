import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ReadInstrument } from "../inputs/read-file.ts";
import type { Capture } from "../model/capture.ts";
import type { Language } from "../model/text.ts";
import { scoresCsv } from "../report/csv.ts";
import { htmlReport } from "../report/html/report.ts";
import { scoresJson } from "../report/json.ts";
import type { Table } from "../report/table.ts";
import { type ReportFile, writeReport } from "../report/write.ts";
import { captureFolder, openCaptureArchive } from "../store/archive.ts";
import type { DataFolder } from "./data-folder.ts";
import { captureNumbers } from "./judge-captures.ts";
import { type LoadedScan, loadScan } from "./load-scan.ts";

/** Writes every format of a scan's table into its folder, or into `folder` below it; returns the table. */
export async function writeOutputs(
  data: DataFolder,
  scan: string,
  instrument: ReadInstrument,
  language: Language,
  folder?: string,
): Promise<Table> {
  const loaded = loadScan(data, scan, language, instrument);
  const files = outputFiles(data, loaded, folder === undefined);
  await writeReport(folder === undefined ? data.scan(scan) : join(data.scan(scan), folder), files);
  return loaded.table;
}

function outputFiles(data: DataFolder, { table, judgement }: LoadedScan, pictures: boolean): readonly ReportFile[] {
  const tables: ReportFile[] = [
    { path: "scores.csv", content: scoresCsv(table, judgement.instrumentDigest) },
    { path: "scores.json", content: scoresJson(table, judgement.instrumentDigest) },
  ];
  const captures = capturesOf(data.scan(table.scan.id), table);
  return [
    ...tables,
    ...htmlReport({ table, judgement, captures, pictures, downloads: tables.map((file) => file.path) }),
  ];
}

function capturesOf(scanFolder: string, table: Table): readonly Capture[] {
  if (!existsSync(scanFolder)) return [];
  return table.siteList.sites.flatMap((site) =>
    captureNumbers(scanFolder, site.id).map(
      (number) => openCaptureArchive(captureFolder(scanFolder, site.id, number)).capture,
    ),
  );
}
