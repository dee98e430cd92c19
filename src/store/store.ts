import type { Database } from "better-sqlite3";
import { asDiskProblem } from "../model/disk-problem.ts";
import { type Assertions, createAssertions } from "./assertions.ts";
import { openDatabase } from "./database.ts";
import { createResponses, type Responses } from "./responses.ts";
import { createScans, type Scans } from "./scans.ts";

/** Everything that is kept in one database file. */
export interface Store {
  readonly path: string;
  readonly scans: Scans;
  readonly assertions: Assertions;
  readonly responses: Responses;
  /**
   * Does several things whole or not at all: the end of a site and its assertions, for instance. May be nested.
   * A full or lost disk is an `OperatorError`, and the database is as it was before.
   */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Opens the store at a path, such as `reports/quickscan.db`. Errors: see `openDatabase`. */
export function openStore(path: string): Store {
  const database = openDatabase(path);
  return {
    path,
    scans: naming(path, createScans(database)),
    assertions: naming(path, createAssertions(database)),
    responses: naming(path, createResponses(database)),
    transaction: (work) => atomically(database, path, work),
    close: () => void database.close(),
  };
}

function atomically<T>(database: Database, path: string, work: () => T): T {
  try {
    return database.transaction(work).immediate();
  } catch (error) {
    throw asDiskProblem(error, path);
  }
}

/** Every method throws problems of the disk as an `OperatorError` that names the database. */
function naming<T extends object>(path: string, part: T): T {
  return new Proxy(part, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...given: unknown[]): unknown => {
        try {
          return Reflect.apply(member, target, given);
        } catch (error) {
          throw asDiskProblem(error, path);
        }
      };
    },
  });
}
