import type { Capture } from "../../model/capture.ts";
import type { Judgement } from "../../model/scan.ts";
import type { Table } from "../table.ts";

/** All that the HTML report is made of. */
export interface ReportData {
  readonly table: Table;
  readonly judgement: Omit<Judgement, "assertions">;
  /** Captures of the scan, in any order; sites without one are told as such. */
  readonly captures: readonly Capture[];
  /** Whether the pictures of the captures lie below the report and may be shown. */
  readonly pictures: boolean;
  /** Files beside `index.html` that a reader can take along, such as `scores.csv`. */
  readonly downloads: readonly string[];
}

/** The captures of one site, the first one first. */
export function capturesOf({ captures }: ReportData, site: string): readonly Capture[] {
  return captures.filter((capture) => capture.site.id === site).toSorted((a, b) => a.number - b.number);
}
