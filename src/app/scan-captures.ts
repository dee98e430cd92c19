import { existsSync } from "node:fs";
import type { Capture } from "../model/capture.ts";
import { OperatorError } from "../model/operator-error.ts";
import { capturePath } from "../report/capture-path.ts";
import type { Table } from "../report/table.ts";
import { type CaptureArchive, captureFolder, openCaptureArchive } from "../store/archive.ts";
import { captureNumbers } from "./judge-captures.ts";

/** What lies below a scan's folder, as reports use it. */
export interface ScanCaptures {
  readonly captures: readonly Capture[];
  /** A picture by its path relative to the scan's folder; undefined when it is missing or was changed. */
  readonly picture: (path: string) => Uint8Array | undefined;
}

/** The captures of the sites of a table. What is missing or cannot be read is left out: reports say so. */
export function scanCaptures(scanFolder: string, { siteList }: Table): ScanCaptures {
  const archives = existsSync(scanFolder) ? siteList.sites.flatMap(({ id }) => archivesOf(scanFolder, id)) : [];
  const pictures = new Map<string, () => Uint8Array | undefined>(
    archives.flatMap((archive) =>
      archive.capture.pictures.map(({ file }) => [
        capturePath(archive.capture.site.id, archive.capture.number, file),
        () => archive.picture(file),
      ]),
    ),
  );
  return { captures: archives.map(({ capture }) => capture), picture: (path) => pictures.get(path)?.() };
}

function archivesOf(scanFolder: string, site: string): readonly CaptureArchive[] {
  return captureNumbers(scanFolder, site).flatMap((number) => {
    try {
      return openCaptureArchive(captureFolder(scanFolder, site, number));
    } catch (error) {
      if (error instanceof OperatorError) return [];
      throw error;
    }
  });
}
