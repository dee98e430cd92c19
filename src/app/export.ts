import { existsSync, readFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { asDiskProblem } from "../model/disk-problem.ts";
import type { Language } from "../model/text.ts";
import { capturePath, picturePath } from "../report/capture-path.ts";
import { forPublication, withoutName } from "../report/publish.ts";
import { buildTable, type Table } from "../report/table.ts";
import { type ReportFile, writeReport } from "../report/write.ts";
import { changedCells } from "./changed-cells.ts";
import { readComparisons } from "./compare.ts";
import type { DataFolder } from "./data-folder.ts";
import { noticeOf } from "./demo-list.ts";
import type { ExportFormat } from "./export-formats.ts";
import { loadScan } from "./load-scan.ts";
import { outFolder } from "./out-folder.ts";
import { printReport } from "./print-report.ts";
import { scanCaptures } from "./scan-captures.ts";
import { type ScanMaterial, type TableFile, tableFiles, webPages } from "./scan-files.ts";

export interface ExportRequest {
  readonly data: DataFolder;
  readonly scans: readonly string[];
  readonly formats: readonly ExportFormat[];
  /** One scan goes into this folder, several into folders below it that bear their names. */
  readonly out: string;
  /** For the public: no raw captures, pictures cropped to the finding. */
  readonly publish: boolean;
  readonly language: Language;
  /** For PDF. */
  readonly browser?: string;
}

export interface ExportedScan {
  readonly scan: string;
  readonly folder: string;
  /** What a reader opens: pages and pictures behind `index.html` are not named. */
  readonly files: readonly string[];
}

const FILES_OF: Readonly<Record<Exclude<ExportFormat, "html" | "pdf">, readonly TableFile[]>> = {
  xlsx: ["scores.xlsx"],
  csv: ["scores.csv", "scores-excel.csv", "scores-wide.csv", "scores.sps", "scores.R"],
  json: ["scores.json"],
  earl: ["earl.json"],
};

/**
 * Writes tables of scans in the formats asked for. Stored data is only read: a folder that holds it is refused
 * (`OperatorError`, as is an unknown scan, with the nearest known one), before anything is written.
 */
export async function exportScans(request: ExportRequest): Promise<readonly ExportedScan[]> {
  const { data, scans, out, language } = request;
  const loaded = scans.map((id) => loadScan(data, id, language));
  const folders = scans.map((id) => outFolder(data, scans.length === 1 ? out : join(out, id)));
  const compared = request.formats.includes("xlsx") && haveSitesInCommon(request) ? comparedIn(request) : {};
  const exported: ExportedScan[] = [];
  for (const [at, one] of loaded.entries()) {
    const { scan, table, judgement, instrument } = one;
    const changes = changedCells(data, one);
    const responses = data.store.responses.of(scan.id);
    const stored = {
      table,
      judgement,
      instrument,
      changes,
      responses,
      ...compared,
      ...scanCaptures(data.scan(scan.id), table),
    };
    const material = request.publish ? publicMaterial(stored, judgement.assertions) : stored;
    exported.push(await exportScan(material, folders[at] ?? out, request));
  }
  return exported;
}

/** Whether the scans can be compared: each with the one before it, in any order. */
function haveSitesInCommon({ data, scans }: ExportRequest): boolean {
  const ids = scans.map((id) => new Set(data.store.scans.sites(id).map(({ site }) => site.id)));
  return ids.length > 1 && ids.every((one) => ids.every((other) => [...one].some((id) => other.has(id))));
}

function comparedIn({ data, scans, language }: ExportRequest): Pick<ScanMaterial, "comparisons" | "trend"> {
  const { comparisons, overall, trend } = readComparisons(data, scans, language);
  return { comparisons: [...comparisons, ...(overall === null ? [] : [overall])], trend };
}

function publicMaterial(material: ScanMaterial, assertions: Parameters<typeof forPublication>[0]["assertions"]) {
  const { scan, siteList, instrument, language } = material.table;
  const { assertions: shown, ...rest } = forPublication({ ...material, assertions });
  return {
    ...material,
    ...rest,
    responses: (material.responses ?? []).map(withoutName),
    table: buildTable(scan, siteList, instrument, shown, { language, notice: noticeOf(scan) }),
  };
}

async function exportScan(material: ScanMaterial, folder: string, request: ExportRequest): Promise<ExportedScan> {
  const { data, formats, publish } = request;
  const { table } = material;
  const names = formats.flatMap((format) => (format === "html" || format === "pdf" ? [] : FILES_OF[format]));
  const used = formats.includes("html") ? usedFiles(data.scan(table.scan.id), material) : [];
  const files = await tableFiles(material, names, used);
  const printed = formats.includes("pdf") ? [await printReport(material, request.browser)] : [];
  const downloads = [...files, ...printed, ...used].map(({ path }) => path);
  const shown = formats.includes("html") ? webPages(material, true, downloads) : [];
  await writeReport(folder, [...files, ...used, ...printed, ...shown]);
  if (formats.includes("html") && !publish) await copyCaptures(data.scan(table.scan.id), folder);
  else await writeReport(folder, picturesOf(material, formats));
  const opened = shown.some(({ path }) => path === "index.html") ? ["index.html"] : [];
  return {
    scan: table.scan.id,
    folder,
    files: [...opened, ...[...printed, ...files, ...used].map(({ path }) => path)],
  };
}

/** Instrument and site list as used; an imported table has no list of its own. */
function usedFiles(scanFolder: string, { instrument }: ScanMaterial): readonly ReportFile[] {
  const sites = join(scanFolder, "sites.yaml");
  return [
    { path: "instrument.yaml", content: instrument.text },
    ...(existsSync(sites) ? [{ path: "sites.yaml", content: readFileSync(sites, "utf8") }] : []),
  ];
}

/** The pictures that the files lead to: all of the captures for web pages, else those of the cells. One at a time. */
function* picturesOf(
  { table, captures, picture }: ScanMaterial,
  formats: readonly ExportFormat[],
): Generator<ReportFile> {
  if (formats.every((format) => format === "earl" || format === "pdf")) return;
  for (const path of new Set(formats.includes("html") ? allPictures(captures) : picturesOfCells(table))) {
    const content = picture(path);
    if (content !== undefined) yield { path, content };
  }
}

function allPictures(captures: ScanMaterial["captures"]): readonly string[] {
  return captures.flatMap(({ site, number, pictures }) =>
    pictures.map(({ file }) => capturePath(site.id, number, file)),
  );
}

function picturesOfCells({ rows }: Table): readonly string[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ assertion }) => picturePath(assertion) ?? []));
}

/** The archive as it lies there, so that an exported report can be checked and judged again. */
async function copyCaptures(scanFolder: string, folder: string): Promise<void> {
  const from = join(scanFolder, "captures");
  if (!existsSync(from)) return;
  try {
    await cp(from, join(folder, "captures"), { recursive: true, dereference: false });
  } catch (error) {
    throw asDiskProblem(error, folder);
  }
}
