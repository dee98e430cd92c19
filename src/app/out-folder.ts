import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { OperatorError } from "../model/operator-error.ts";
import type { DataFolder } from "./data-folder.ts";

/**
 * The folder to write to, whole. Throws `OperatorError` where scans are kept, also by way of a link: an export never
 * changes stored data.
 */
export function outFolder({ path, store, scan }: DataFolder, out: string): string {
  const folder = resolve(out);
  const target = realPath(folder);
  const stored = store.scans.list().map(({ id }) => realPath(scan(id)));
  if (target !== realPath(path) && stored.every((one) => target !== one && !target.startsWith(one + sep)))
    return folder;
  throw new OperatorError({
    nl: `${folder}: hier worden scans bewaard; kies met --out een andere map`,
    en: `${folder}: scans are kept here; choose another folder with --out`,
  });
}

/** The path without links in it, also of a folder that is not there yet. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(realPath(parent), whole.slice(parent.length));
}
