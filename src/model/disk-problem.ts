import { OperatorError } from "./operator-error.ts";
import type { Text } from "./text.ts";

const FULL: Text = {
  nl: "de schijf is vol; maak ruimte en ga verder met `resume`",
  en: "the disk is full; free some space and go on with `resume`",
};
const NO_PERMISSION: Text = {
  nl: "hier mag niet geschreven worden; kies een andere map met --data",
  en: "no permission to write here; choose another folder with --data",
};

/** What an error of the disk or the database asks of the user. */
const ADVICE: Readonly<Record<string, Text>> = {
  ENOSPC: FULL,
  SQLITE_FULL: FULL,
  EDQUOT: {
    nl: "uw deel van de schijf is op; maak ruimte en ga verder met `resume`",
    en: "your share of the disk is used up; free some space and go on with `resume`",
  },
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  SQLITE_PERM: NO_PERMISSION,
  EROFS: {
    nl: "van deze plek kan alleen gelezen worden; kies een andere map met --data",
    en: "this place is read-only; choose another folder with --data",
  },
  SQLITE_READONLY: {
    nl: "in de databank kan niet geschreven worden; controleer de rechten of kies een andere map met --data",
    en: "the database cannot be written; check the permissions or choose another folder with --data",
  },
  SQLITE_CANTOPEN: {
    nl: "de databank kan niet geopend worden; controleer of de map bestaat en of er geschreven mag worden",
    en: "the database cannot be opened; check that the folder exists and may be written",
  },
  SQLITE_BUSY: {
    nl: "een ander programma gebruikt de databank; sluit het en probeer het opnieuw",
    en: "another program is using the database; close it and try again",
  },
  SQLITE_NOTADB: {
    nl: "dit bestand is geen databank van dit programma",
    en: "this file is not a database of this tool",
  },
  SQLITE_CORRUPT: {
    nl: "de databank is beschadigd; zet een kopie terug, of zet haar opzij en begin opnieuw",
    en: "the database is damaged; put back a copy, or move it away and start anew",
  },
  SQLITE_IOERR: {
    nl: "de schijf antwoordde niet; is zij nog verbonden?",
    en: "the disk did not answer; is it still connected?",
  },
  ENOTDIR: { nl: "een deel van dit pad is een bestand, geen map", en: "a part of this path is a file, not a folder" },
  EEXIST: {
    nl: "een bestand met de naam van een map staat in de weg",
    en: "a file with the name of a folder is in the way",
  },
  EISDIR: { nl: "dit is een map, geen bestand", en: "this is a folder, not a file" },
  ENAMETOOLONG: {
    nl: "dit pad is te lang; kies een map met een kortere naam",
    en: "this path is too long; choose a folder with a shorter name",
  },
};

/**
 * Turns an error of the disk or the database that the user can mend into an `OperatorError` that names the path.
 * Any other error comes back unchanged, to be thrown as the bug it is.
 */
export function asDiskProblem(error: unknown, path: string): unknown {
  const code = codeOf(error);
  const advice = ADVICE[code] ?? ADVICE[family(code)];
  return advice === undefined ? error : new OperatorError({ nl: `${path}: ${advice.nl}`, en: `${path}: ${advice.en}` });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** SQLite's extended codes begin with the general one: SQLITE_IOERR_WRITE, SQLITE_READONLY_DIRECTORY. */
function family(code: string): string {
  return code.split("_").slice(0, 2).join("_");
}
