import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";
import type { Capture, CaptureSink, PageReader, StoredCapture, StoredFile } from "../model/capture.ts";
import { OperatorError } from "../model/operator-error.ts";
import { decodeCapture } from "./capture-schema.ts";
import { writeDurably } from "./durable-file.ts";

const MANIFEST = "capture.json";
/** No page unpacks to more than this: a guard against archives made to fill the memory. */
const MAX_PAGE_BYTES = 64 * 1024 * 1024;
const NAME_LENGTH = 20;

/** A capture that is being written. Nothing of it counts until `finish` has written its manifest. */
export interface CaptureWriter extends CaptureSink {
  /** Writes `capture.json`, last; from then on the folder never changes. */
  finish(capture: Capture): Promise<StoredCapture>;
}

export interface CaptureArchive {
  readonly capture: StoredCapture;
  /** A page by its relative path; undefined when the file is missing, was changed or is not of this capture. */
  readonly read: PageReader;
  /** A picture likewise. */
  readonly picture: (file: string) => Uint8Array | undefined;
}

/** Folder of one capture of a site, below the folder of its scan. */
export function captureFolder(scanFolder: string, site: string, number: number): string {
  return join(scanFolder, "captures", site, String(number));
}

/** Whether the capture was written to its end. */
export function isCaptureFinished(folder: string): boolean {
  return existsSync(join(folder, MANIFEST));
}

/**
 * Starts a capture in a folder. What an interrupted attempt left there is removed; a finished capture is never
 * written into (`OperatorError`).
 */
export function createCaptureArchive(folder: string): CaptureWriter {
  if (isCaptureFinished(folder)) {
    throw new OperatorError({
      nl: `${folder}: deze vastlegging is klaar en verandert nooit meer`,
      en: `${folder}: this capture is finished and is never changed`,
    });
  }
  for (const leftover of ["pages", "shots"]) rmSync(join(folder, leftover), { recursive: true, force: true });
  const stored = new Map<string, Promise<StoredFile>>();

  /** Equal content is written once, also when it arrives twice at the same moment. */
  const store = async (path: string, content: () => Promise<Uint8Array>): Promise<string> => {
    const writing = stored.get(path) ?? write(folder, path, content);
    stored.set(path, writing);
    await writing;
    return path;
  };

  return {
    page: (html) => store(`pages/${nameOf(html)}.html.gz`, () => pack(html)),
    picture: (png) => store(`shots/${nameOf(png)}.png`, async () => png),
    finish: async (capture) => {
      const files = (await Promise.all(stored.values())).toSorted((a, b) => (a.path < b.path ? -1 : 1));
      const whole = { ...capture, files };
      await writeDurably(join(folder, MANIFEST), `${JSON.stringify(whole, null, 1)}\n`);
      return whole;
    },
  };
}

/** Opens a finished capture. A missing, broken or newer `capture.json` is an `OperatorError` that names the file. */
export function openCaptureArchive(folder: string): CaptureArchive {
  const path = join(folder, MANIFEST);
  const capture = decodeCapture(readManifest(path), path);
  const files = new Map(capture.files.map((file) => [file.path, file]));
  const picture = (name: string): Uint8Array | undefined => readUnchanged(folder, files.get(name));
  return { capture, picture, read: (name) => unpack(picture(name)) };
}

async function write(folder: string, path: string, content: () => Promise<Uint8Array>): Promise<StoredFile> {
  const bytes = await content();
  await writeDurably(join(folder, path), bytes);
  return { path, sha256: sha256(bytes), bytes: bytes.byteLength };
}

function readManifest(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OperatorError({ nl: `${path}: is niet te lezen (${why})`, en: `${path}: cannot be read (${why})` });
  }
}

function readUnchanged(folder: string, file: StoredFile | undefined): Uint8Array | undefined {
  if (file === undefined) return undefined;
  try {
    const bytes = readFileSync(join(folder, file.path));
    return bytes.byteLength === file.bytes && sha256(bytes) === file.sha256 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

async function pack(html: string): Promise<Uint8Array> {
  const bytes = Buffer.from(html);
  if (bytes.byteLength > MAX_PAGE_BYTES) throw new RangeError(`a page of ${bytes.byteLength} bytes cannot be archived`);
  return await promisify(gzip)(bytes, { level: 6 });
}

function unpack(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_PAGE_BYTES }).toString("utf8");
  } catch {
    return undefined;
  }
}

/** Short, of letters and digits only, so that it is a good file name everywhere. */
function nameOf(content: string | Uint8Array): string {
  return sha256(content).slice(0, NAME_LENGTH);
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
