import type { Assertion } from "../model/assertion.ts";

/** A file of a capture, relative to the folder of the report. */
export function capturePath(site: string, capture: number, file: string): string {
  return `captures/${site}/${capture}/${file}`;
}

/** The picture of the deciding page, relative to the folder of the report. */
export function picturePath({ evidence, site, capture }: Assertion): string | null {
  return evidence === null || evidence.picture === null ? null : capturePath(site, capture, evidence.picture);
}
