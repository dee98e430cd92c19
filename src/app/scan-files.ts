import type { ReadInstrument } from "../inputs/read-file.ts";
import type { Capture } from "../model/capture.ts";
import type { Response } from "../model/response.ts";
import type { Judgement } from "../model/scan.ts";
import { capturePath } from "../report/capture-path.ts";
import type { Comparison } from "../report/compare/compare-scans.ts";
import type { Trend } from "../report/compare/trend.ts";
import { scoresCsv, scoresExcelCsv } from "../report/csv.ts";
import { dataPackage } from "../report/data-package.ts";
import { earlJson } from "../report/earl.ts";
import { htmlReport } from "../report/html/report.ts";
import type { ChangedCell, ReportData } from "../report/html/report-data.ts";
import { scoresJson } from "../report/json.ts";
import { rScript } from "../report/r-script.ts";
import { spssSyntax } from "../report/spss.ts";
import type { Table } from "../report/table.ts";
import { scoresWide } from "../report/wide.ts";
import type { ReportFile } from "../report/write.ts";

/** A scan's table with everything that its files are made of. */
export interface ScanMaterial {
  readonly table: Table;
  readonly judgement: Omit<Judgement, "assertions">;
  readonly instrument: ReadInstrument;
  readonly captures: readonly Capture[];
  /** A picture by its path relative to the scan's folder; undefined when it is missing or was changed. */
  readonly picture: (path: string) => Uint8Array | undefined;
  /** Cells that came out otherwise than in the scan before. */
  readonly changes?: readonly ChangedCell[];
  /** What owners of sites said of cells. */
  readonly responses?: readonly Response[];
  /** With the other scans that are exported together. */
  readonly comparisons?: readonly Comparison[];
  readonly trend?: Trend | null;
}

type Make = (material: ScanMaterial) => ReportFile["content"] | Promise<ReportFile["content"]>;

/** Every file of a table but the web pages, by its name. */
const MAKERS = {
  "scores.xlsx": makeWorkbook,
  "scores.csv": ({ table, judgement }) => scoresCsv(table, judgement.instrumentDigest),
  "scores-excel.csv": ({ table, judgement }) => scoresExcelCsv(table, judgement.instrumentDigest),
  "scores-wide.csv": ({ table }) => scoresWide(table),
  "scores.sps": ({ table }) => spssSyntax(table),
  "scores.R": ({ table }) => rScript(table),
  "scores.json": ({ table, judgement, changes }) => scoresJson(table, judgement.instrumentDigest, changes),
  "earl.json": ({ table }) => earlJson(table),
} as const satisfies Record<string, Make>;
export type TableFile = keyof typeof MAKERS;

/** What every scan writes into its own folder, beside the web pages. */
export const USUAL_FILES: readonly TableFile[] = ["scores.xlsx", "scores.csv", "scores-excel.csv", "scores.json"];

/** The files asked for, and `datapackage.json`, which describes them. */
export async function tableFiles(
  material: ScanMaterial,
  names: readonly TableFile[],
  beside: readonly ReportFile[] = [],
): Promise<readonly ReportFile[]> {
  const files: ReportFile[] = [];
  for (const name of names) files.push({ path: name, content: await MAKERS[name](material) });
  const described = [...files, ...beside];
  if (described.length === 0) return [];
  return [...files, { path: "datapackage.json", content: dataPackage(material.table, material.captures, described) }];
}

/** The web pages, which offer the files beside them for download. */
export function webPages(
  material: ScanMaterial,
  pictures: boolean,
  downloads: readonly string[],
): readonly ReportFile[] {
  return htmlReport(reportData(material, { pictures, downloads }));
}

/** What pages are made of; `pictures` says whether those of the captures lie below them. */
export function reportData(
  material: ScanMaterial,
  { pictures, downloads }: Pick<ReportData, "pictures" | "downloads">,
): ReportData {
  const { table, judgement, captures, changes = [], responses = [] } = material;
  const missing = pictures ? missingPictures(material) : new Set<string>();
  return { table, judgement, captures, pictures, downloads, missing, changes, responses };
}

function missingPictures({ captures, picture }: ScanMaterial): ReadonlySet<string> {
  const paths = captures.flatMap(({ site, number, pictures }) =>
    pictures.map(({ file }) => capturePath(site.id, number, file)),
  );
  return new Set(paths.filter((path) => picture(path) === undefined));
}

/** The package for Excel takes a while to load; most commands never need it. */
async function makeWorkbook(material: ScanMaterial): Promise<Uint8Array> {
  const { scoresWorkbook } = await import("../report/xlsx/workbook.ts");
  return await scoresWorkbook(material);
}
