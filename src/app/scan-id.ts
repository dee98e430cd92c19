import { OperatorError } from "../model/operator-error.ts";

/** Device names that Windows keeps for itself, and the folder of the demonstration. */
const TAKEN = /^(con|prn|aux|nul|com\d|lpt\d|demo)$/;

/** Checks an id for a new scan: it becomes the name of a folder on any system. Throws `OperatorError`. */
export function checkScanId(id: string): void {
  if (/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(id) && !TAKEN.test(id)) return;
  throw new OperatorError({
    nl: `--id ${id}: gebruik hoogstens 60 kleine letters, cijfers en streepjes, zoals 2026-najaar`,
    en: `--id ${id}: use at most 60 lower-case letters, digits and hyphens, such as 2026-autumn`,
  });
}
