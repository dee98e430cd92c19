import type { Language } from "../model/text.ts";
import { benchmarkFile } from "../report/benchmark/benchmark-file.ts";
import { factsheet } from "../report/benchmark/factsheet.ts";
import { makeBenchmark } from "../report/benchmark/make-benchmark.ts";
import { writeReport } from "../report/write.ts";
import type { DataFolder } from "./data-folder.ts";
import { loadScan } from "./load-scan.ts";
import { outFolder } from "./out-folder.ts";

/** What was written of a benchmark. */
export interface ExportedBenchmark {
  readonly scan: string;
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * Writes `benchmark.json`, which others may hold their site against, and a factsheet for the sector; neither names a
 * site. Whether the table with names is public must be said: with it, a place would point at a site.
 */
export async function exportBenchmark(
  data: DataFolder,
  scan: string,
  out: string,
  namedTablePublic: boolean,
  language: Language,
): Promise<ExportedBenchmark> {
  const folder = outFolder(data, out);
  const { table, instrument } = loadScan(data, scan, language);
  const benchmark = makeBenchmark(table, instrument.digest, namedTablePublic);
  await writeReport(folder, [
    { path: "benchmark.json", content: benchmarkFile(benchmark) },
    { path: "factsheet.html", content: factsheet(benchmark, table) },
  ]);
  return { scan: table.scan.id, folder, files: ["benchmark.json", "factsheet.html"] };
}
