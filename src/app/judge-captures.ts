import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { judge } from "../judge/judge.ts";
import { settleCaptures } from "../judge/settle-captures.ts";
import type { Assertion } from "../model/assertion.ts";
import type { Instrument } from "../model/instrument.ts";
import { captureFolder, isCaptureFinished, openCaptureArchive } from "../store/archive.ts";

/**
 * Judges the captures of one site of a scan by reading the archive back: a fresh scan and one of years ago take the
 * same path. Empty without a finished capture.
 */
export function judgeSite(scanFolder: string, site: string, instrument: Instrument): readonly Assertion[] {
  const judged = captureNumbers(scanFolder, site).map((number) => {
    const { capture, read } = openCaptureArchive(captureFolder(scanFolder, site, number));
    return { recheck: capture.recheck, assertions: judge(capture, read, instrument) };
  });
  return settleCaptures(judged);
}

/** Numbers of the finished captures of a site, in order. */
export function captureNumbers(scanFolder: string, site: string): readonly number[] {
  const folder = join(scanFolder, "captures", site);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map(Number)
    .filter((number) => Number.isInteger(number) && isCaptureFinished(captureFolder(scanFolder, site, number)))
    .sort((one, other) => one - other);
}
