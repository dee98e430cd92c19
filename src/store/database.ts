import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { asDiskProblem } from "../model/disk-problem.ts";
import { OperatorError } from "../model/operator-error.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { isOnNetworkDrive } from "./network-drive.ts";

/** How long to wait for another program that is writing. */
const BUSY_MS = 5000;

/**
 * Opens the database, made or brought up to date if need be. Safe against power cuts and kills at any moment (WAL,
 * `synchronous=FULL`). A folder that cannot be written, a network drive (where WAL cannot work), a foreign file and a
 * database of a newer version are each an `OperatorError` that names the path.
 */
export function openDatabase(path: string): Database.Database {
  try {
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true });
    if (isOnNetworkDrive(folder)) {
      throw new OperatorError({
        nl: `${path}: op een netwerkschijf is een databank niet veilig; kies een map op deze computer`,
        en: `${path}: a database cannot be kept safely on a network drive; choose a folder of this computer`,
      });
    }
    return prepare(new Database(path, { timeout: BUSY_MS }), path);
  } catch (error) {
    throw asDiskProblem(error, path);
  }
}

function prepare(database: Database.Database, path: string): Database.Database {
  try {
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma("foreign_keys = ON");
    migrate(database, path);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Every migration and its number in one transaction: a database is never between two versions. */
function migrate(database: Database.Database, path: string): void {
  const step = database.transaction(() => {
    const version = Number(database.pragma("user_version", { simple: true }));
    if (version > MIGRATIONS.length) {
      throw new OperatorError({
        nl: `${path}: is met een nieuwere versie van dit programma gemaakt; gebruik die, of een andere map met --data`,
        en: `${path}: was made by a newer version of this tool; use that version, or another --data folder`,
      });
    }
    for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
    database.pragma(`user_version = ${MIGRATIONS.length}`);
  });
  step.immediate();
}
