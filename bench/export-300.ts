/**
 * Exports a scan of 300 invented sites (or as many as the first argument says) to every format, and prints time and
 * peak memory. No browser is used but for PDF. `node bench/export-300.ts [sites] [formats]`
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { openDataFolder } from "../src/app/data-folder.ts";
import { exportScans } from "../src/app/export.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../src/app/export-formats.ts";
import { storeScan } from "../tests/support/a-stored-scan.ts";

const SITES = Number(process.argv[2] ?? 300);
const FORMATS = (process.argv[3]?.split(",") ?? EXPORT_FORMATS) as readonly ExportFormat[];
const PICTURES = 8;

const folder = mkdtempSync(join(tmpdir(), "export-bench-"));
try {
  const data = openDataFolder(join(folder, "data"));
  await timed(`storing ${SITES} sites`, () =>
    storeScan(data, { id: "bench", sites: SITES, pictures: Array.from({ length: PICTURES }, (_, at) => picture(at)) }),
  );
  for (const [name, formats, publish] of runs()) {
    const out = join(folder, "out");
    await timed(name, () => exportScans({ data, scans: ["bench"], formats, out, publish, language: "nl" }));
    console.log(`  ${megabytes(sizeOf(out))} MB`);
    rmSync(out, { recursive: true });
  }
  data.store.close();
} finally {
  rmSync(folder, { recursive: true });
}

function runs(): readonly (readonly [string, readonly ExportFormat[], boolean])[] {
  const single = FORMATS.map((format) => [format, [format], false] as const);
  return FORMATS.length === 1 ? single : [...single, ["all at once", FORMATS, false], ["published", FORMATS, true]];
}

/** As large as a real picture of a page: a marked box on text-like noise. */
function picture(seed: number): Uint8Array {
  const png = new PNG({ width: 1366, height: 900 });
  png.data.fill(255);
  for (let at = 0; at < png.data.length; at += 4)
    if ((at * 2_654_435_761 + seed) % 97 < 9) png.data.set([40, 40, 40], at);
  for (let x = 500; x < 620; x++) png.data.set([194, 24, 91, 255], (400 * 1366 + x) * 4);
  return PNG.sync.write(png);
}

/** Memory is that of the whole process since it began: the highest of all runs so far. */
async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s CPU)`;
  console.log(`${name}: ${seconds}, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

function sizeOf(path: string): number {
  return readdirSync(path, { recursive: true })
    .map((file) => statSync(join(path, String(file))))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
