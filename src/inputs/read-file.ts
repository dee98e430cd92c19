import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Instrument } from "../model/instrument.ts";
import { nearest } from "../model/nearest.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { SiteList } from "../model/site.ts";
import { instrumentDigest, siteListDigest } from "./digest.ts";
import { at, inBoth } from "./dutch/in-dutch.ts";
import { parseInstrument } from "./instrument.ts";
import { parseSiteList } from "./site-list.ts";

const MOST_BYTES = 1_000_000;

/** What a criteria file holds; `text` is the file as it stands, to be kept with the scan. */
export interface ReadInstrument {
  readonly instrument: Instrument;
  readonly digest: string;
  readonly text: string;
}

/** What a site list holds; `text` is the file as it stands, to be kept with the scan. */
export interface ReadSiteList {
  readonly siteList: SiteList;
  readonly digest: string;
  readonly text: string;
}

/** Reads and validates a criteria file. Throws `OperatorError` with every problem. */
export function readInstrument(path: string): ReadInstrument {
  const text = readText(path);
  const instrument = parseInstrument(text, path);
  return { instrument, digest: instrumentDigest(instrument), text };
}

/** Reads and validates a site list. Throws `OperatorError` with every problem. */
export function readSiteList(path: string): ReadSiteList {
  const text = readText(path);
  const siteList = parseSiteList(text, path);
  return { siteList, digest: siteListDigest(siteList), text };
}

function readText(path: string): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new OperatorError(at(path, inBoth("is not saved as UTF-8: save it again with that encoding")));
  }
}

function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES)
      throw new OperatorError(at(path, inBoth(`is larger than ${MOST_BYTES / 1_000_000} MB; is it the right file?`)));
    return readFileSync(path);
  } catch (error) {
    throw error instanceof OperatorError ? error : new OperatorError(at(path, inBoth(whyUnread(error, path))));
  }
}

function whyUnread(error: unknown, path: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `there is no such file${meantFile(path)}`;
  if (code === "EISDIR") return "is a folder: give a file in it";
  if (code === "EACCES" || code === "EPERM") return "may not be read: ask for the rights to it";
  return `cannot be read (${String(code ?? error)})`;
}

function meantFile(path: string): string {
  try {
    const files = readdirSync(dirname(path)).filter((name) => extname(name) === extname(path));
    const meant = nearest(basename(path), files);
    return meant === undefined ? "" : `; did you mean ${join(dirname(path), meant)}?`;
  } catch {
    return "";
  }
}
