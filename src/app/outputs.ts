import { join } from "node:path";
import type { ReadInstrument } from "../inputs/read-file.ts";
import type { Language } from "../model/text.ts";
import type { Table } from "../report/table.ts";
import { writeReport } from "../report/write.ts";
import { changedCells } from "./changed-cells.ts";
import type { DataFolder } from "./data-folder.ts";
import { loadScan } from "./load-scan.ts";
import { scanCaptures } from "./scan-captures.ts";
import { tableFiles, USUAL_FILES, webPages } from "./scan-files.ts";

/** Writes the usual formats of a scan's table into its folder, or into `folder` below it; returns the table. */
export async function writeOutputs(
  data: DataFolder,
  scan: string,
  instrument: ReadInstrument,
  language: Language,
  folder?: string,
): Promise<Table> {
  const loaded = loadScan(data, scan, language, instrument);
  const changes = changedCells(data, loaded.table);
  const responses = data.store.responses.of(scan);
  const material = { ...loaded, ...scanCaptures(data.scan(scan), loaded.table), changes, responses };
  const files = await tableFiles(material, USUAL_FILES);
  const pages = webPages(
    material,
    folder === undefined,
    files.map((file) => file.path),
  );
  await writeReport(folder === undefined ? data.scan(scan) : join(data.scan(scan), folder), [...files, ...pages]);
  return loaded.table;
}
