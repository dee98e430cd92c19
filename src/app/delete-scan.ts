import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { asDiskProblem } from "../model/disk-problem.ts";
import { OperatorError } from "../model/operator-error.ts";
import { type DataFolder, SCAN_ZERO } from "./data-folder.ts";
import { findScan } from "./load-scan.ts";

/** What goes when a scan is deleted. */
export interface Deletion {
  readonly scan: string;
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly sites: number;
}

/** Tells what deleting a scan would remove. Throws `OperatorError` for an unknown scan, and for scan zero. */
export function planDeletion(data: DataFolder, id: string): Deletion {
  const scan = findScan(data, id);
  if (scan.id === SCAN_ZERO) {
    throw new OperatorError({
      nl: `${scan.id} is de gepubliceerde tabel van 2020 en hoort bij het programma: die blijft`,
      en: `${scan.id} is the published table of 2020 and belongs to the tool: it stays`,
    });
  }
  const folder = data.scan(scan.id);
  const files = filesBelow(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { scan: scan.id, folder, files: files.length, bytes, sites: data.store.scans.sites(scan.id).length };
}

/** Deletes a scan: files first, so that a deletion that was cut short can be asked for again. */
export function deleteScan({ store }: DataFolder, { scan, folder }: Deletion): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    throw asDiskProblem(error, folder);
  }
  store.scans.remove(scan);
}

function filesBelow(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
