import { OperatorError } from "./operator-error.ts";

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; free some space and go on with `resume`",
  EDQUOT: "your share of the disk is used up; free some space and go on with `resume`",
  SQLITE_FULL: "the disk is full; free some space and go on with `resume`",
  EROFS: "this place is read-only; choose another folder with --data",
  EACCES: "no permission to write here; choose another folder with --data",
  EPERM: "no permission to write here; choose another folder with --data",
  SQLITE_READONLY: "the database cannot be written; check the permissions or choose another folder with --data",
  SQLITE_CANTOPEN: "the database cannot be opened; check that the folder exists and may be written",
  SQLITE_PERM: "no permission to use the database; choose another folder with --data",
  SQLITE_BUSY: "another program is using the database; close it and try again",
  SQLITE_NOTADB: "this file is not a database of this tool",
  SQLITE_CORRUPT: "the database is damaged; put back a copy, or move it away and start anew",
  SQLITE_IOERR: "the disk did not answer; is it still connected?",
  ENOTDIR: "a part of this path is a file, not a folder",
  EEXIST: "a file with the name of a folder is in the way",
  EISDIR: "this is a folder, not a file",
  ENAMETOOLONG: "this path is too long; choose a folder with a shorter name",
};

/**
 * Turns an error of the disk or the database that the user can mend into an `OperatorError` that names the path.
 * Any other error comes back unchanged, to be thrown as the bug it is.
 */
export function asDiskProblem(error: unknown, path: string): unknown {
  const code = codeOf(error);
  const advice = ADVICE[code] ?? ADVICE[family(code)];
  return advice === undefined ? error : new OperatorError(`${path}: ${advice}`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** SQLite's extended codes begin with the general one: SQLITE_IOERR_WRITE, SQLITE_READONLY_DIRECTORY. */
function family(code: string): string {
  return code.split("_").slice(0, 2).join("_");
}
