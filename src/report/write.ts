import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, isAbsolute, join, normalize, sep } from "node:path";
import { asDiskProblem } from "../model/disk-problem.ts";

/** A file of a report, before it is written. */
export interface ReportFile {
  /** Relative to the folder of the report, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files of a report into a folder: the one place of `report` that does. Each file is there whole or as it was
 * before (temporary name, synced, renamed). Problems of the disk are an `OperatorError`; a path that leads out of
 * the folder is a bug. Files are taken one by one, so that they need not all be in memory.
 */
export async function writeReport(folder: string, files: Iterable<ReportFile>): Promise<void> {
  for (const { path, content } of files) await writeWhole(inside(folder, path), content);
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw asDiskProblem(error, path);
  }
}

function inside(folder: string, path: string): string {
  const clean = normalize(path);
  if (isAbsolute(clean) || clean.split(sep).includes("..")) throw new RangeError(`not inside the report: ${path}`);
  return join(folder, clean);
}
