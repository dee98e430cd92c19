import type { Assertion } from "../model/assertion.ts";
import type { Scan } from "../model/scan.ts";
import { formerScan } from "./line.ts";
import { loadScan } from "./load-scan.ts";
import { rejudge } from "./rejudge.ts";
import type { ScanRequest } from "./scan-request.ts";

/**
 * Cells of a scan that were determined otherwise than in the former scan of the line: ids of criteria by the id of
 * their site. The captures of the former scan are judged by the criteria of this one, so that what only the criteria
 * changed is no flip. Cells that were `?` in one of the two are none either.
 */
export function flippedCells(
  { data, language, instrument }: ScanRequest,
  begun: Scan,
): ReadonlyMap<string, readonly string[]> {
  const former = formerScan(data, begun, ({ settings }) => settings !== null);
  if (former === undefined) return new Map();
  const then = rejudge(data, loadScan(data, former.id, language), instrument.instrument).filter(isDetermined);
  const before = new Map(then.map((one) => [cellOf(one), one.outcome]));
  const now = loadScan(data, begun.id, language).judgement.assertions.filter(isDetermined);
  const flipped = now.filter((one) => (before.get(cellOf(one)) ?? one.outcome) !== one.outcome);
  const bySite = Map.groupBy(flipped, ({ site }) => site);
  return new Map([...bySite].map(([site, cells]) => [site, cells.map(({ criterion }) => criterion)]));
}

function cellOf({ site, criterion }: Assertion): string {
  return `${site} ${criterion}`;
}

function isDetermined({ outcome }: Assertion): boolean {
  return outcome !== "cantTell" && outcome !== "untested";
}
