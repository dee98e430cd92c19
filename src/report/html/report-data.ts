import type { Capture } from "../../model/capture.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Response } from "../../model/response.ts";
import type { Judgement } from "../../model/scan.ts";
import type { CellChange } from "../compare/cause.ts";
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
  /** Pictures, relative to the report, that should lie there and do not: told as missing instead of shown. */
  readonly missing?: ReadonlySet<string>;
  /** Cells that came out otherwise than in the scan before, when there was one. */
  readonly changes?: readonly ChangedCell[];
  /** What owners of sites said of cells: shown with them, never scored. */
  readonly responses?: readonly Response[];
}

/** A cell that came out otherwise than in the scan before. */
export interface ChangedCell {
  readonly site: string;
  readonly criterion: string;
  readonly before: Outcome;
  /** Id of the scan before. */
  readonly since: string;
  /** What became of it and why, by the rule of `compare`. */
  readonly change: CellChange;
  /** The cause for people, in the language of the table. */
  readonly cause: string;
}

/** The captures of one site, the first one first. */
export function capturesOf({ captures }: ReportData, site: string): readonly Capture[] {
  return captures.filter((capture) => capture.site.id === site).toSorted((a, b) => a.number - b.number);
}

/** Whether a picture, relative to the report, may be shown; why not otherwise. */
export function pictureState({ pictures, missing }: ReportData, path: string): "shown" | "missing" | "left-out" {
  if (!pictures) return "left-out";
  return missing?.has(path) === true ? "missing" : "shown";
}
