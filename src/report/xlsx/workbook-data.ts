import type { Capture } from "../../model/capture.ts";
import type { Judgement } from "../../model/scan.ts";
import type { Comparison } from "../compare/compare-scans.ts";
import type { Trend } from "../compare/trend.ts";
import type { Table } from "../table.ts";

/** All that the workbook is made of. */
export interface WorkbookData {
  readonly table: Table;
  readonly judgement: Omit<Judgement, "assertions">;
  readonly captures: readonly Capture[];
  /** A picture (PNG) by its path relative to the report; undefined when it is missing or was changed. */
  readonly picture: (path: string) => Uint8Array | undefined;
  /** With the scans before or after it, when several are told of together. */
  readonly comparisons?: readonly Comparison[];
  /** Of three scans or more that are told of together. */
  readonly trend?: Trend | null;
}
