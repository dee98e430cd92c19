import { rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";

/** Says that one program is at work on a scan. */
export interface ScanLock {
  release(): void;
}

/**
 * Locks the folder of a scan for this program; undefined when another one is at work there. The lock is one of the
 * operating system on a file, by way of SQLite: a program that was killed leaves none behind.
 */
export function lockScan(folder: string): ScanLock | undefined {
  const file = join(folder, "scan.lock");
  const database = new Database(file, { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY")) return undefined;
    throw error;
  }
  return {
    release: () => {
      database.close();
      rmSync(file, { force: true });
    },
  };
}
