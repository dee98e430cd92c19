import { join } from "node:path";
import type { Assertion } from "../model/assertion.ts";
import { OperatorError } from "../model/operator-error.ts";
import { type CaptureArchive, captureFolder, openCaptureArchive } from "../store/archive.ts";

/** A file that a cell rests on. */
export interface EvidenceFile {
  readonly kind: "capture" | "page" | "picture";
  readonly path: string;
  readonly state: "present" | "missing";
}

/** The archived files behind an assertion, each present (and unchanged) or missing; none when it rests on no capture. */
export function evidenceFiles(scanFolder: string, assertion: Assertion): readonly EvidenceFile[] {
  const { site, capture, evidence } = assertion;
  if (capture === 0) return [];
  const folder = captureFolder(scanFolder, site, capture);
  const archive = openedOrMissing(folder);
  if (archive === undefined) return [{ kind: "capture", path: join(folder, "capture.json"), state: "missing" }];
  const page = archive.capture.artifacts.find(({ id }) => id === evidence?.artifact)?.file;
  const picture = evidence?.picture ?? undefined;
  return [
    ...(page === undefined ? [] : [fileOf("page", folder, page, archive.read(page))]),
    ...(picture === undefined ? [] : [fileOf("picture", folder, picture, archive.picture(picture))]),
  ];
}

function openedOrMissing(folder: string): CaptureArchive | undefined {
  try {
    return openCaptureArchive(folder);
  } catch (error) {
    if (error instanceof OperatorError) return undefined;
    throw error;
  }
}

function fileOf(kind: EvidenceFile["kind"], folder: string, file: string, content: unknown): EvidenceFile {
  return { kind, path: join(folder, file), state: content === undefined ? "missing" : "present" };
}
