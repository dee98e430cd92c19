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

/** A judgement that came after the one that was published: by which instrument, and the folder that is its own. */
interface LaterJudgement {
  readonly instrument: ReadInstrument;
  readonly folder: string;
}

/**
 * Writes the usual formats of a scan's table into its folder, as published; those of a later judgement into a folder
 * below it. Returns the table.
 */
export async function writeOutputs(
  data: DataFolder,
  scan: string,
  language: Language,
  later?: LaterJudgement,
): Promise<Table> {
  const loaded = loadScan(data, scan, language, later?.instrument);
  const changes = changedCells(data, loaded);
  const responses = data.store.responses.of(scan);
  const material = { ...loaded, ...scanCaptures(data.scan(scan), loaded.table), changes, responses };
  const files = await tableFiles(material, USUAL_FILES);
  const pages = webPages(
    material,
    later === undefined,
    files.map((file) => file.path),
  );
  await writeReport(later === undefined ? data.scan(scan) : join(data.scan(scan), later.folder), [...files, ...pages]);
  return loaded.table;
}
