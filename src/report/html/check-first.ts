import type { Reason } from "../../model/reason.ts";
import { factOf } from "../sentences/facts.ts";
import type { Table, TableCell, TableColumn } from "../table.ts";
import type { ChangedCell, ReportData } from "./report-data.ts";

/** Why a person should look at a cell before anything is published, the most pressing first. */
export const CHECK_REASONS = ["site-unread", "open", "changed", "border", "proposal"] as const;
export type CheckReason = (typeof CHECK_REASONS)[number];

/**
 * Minutes that one item takes a person who knows the method: opening the site and trying what the tool could not, or
 * reading the evidence that is shown. Estimates; a site that could not be read at all is ten questions by hand.
 */
const MINUTES: Readonly<Record<CheckReason, number>> = {
  "site-unread": 20,
  open: 5,
  changed: 4,
  border: 3,
  proposal: 4,
};

/** One thing to look at: a cell, or a whole site that could not be read. */
export interface CheckItem {
  readonly column: TableColumn;
  /** The cell; the first of the site's when it is about all of them. */
  readonly cell: TableCell;
  readonly reasons: readonly CheckReason[];
  /** Of an open cell. */
  readonly reason: Reason | null;
  readonly change: ChangedCell | undefined;
  readonly minutes: number;
}

/** What to check by hand first: open cells, changed ones, border cases, and proposals nobody confirmed yet. */
export function checkFirst({ table, changes = [] }: Pick<ReportData, "table" | "changes">): readonly CheckItem[] {
  const changed = new Map(changes.map((change) => [`${change.site} ${change.criterion}`, change]));
  const items = table.columns.flatMap((column, at) => itemsOf(column, cellsAt(table, at), changed));
  return items.toSorted((a, b) => urgency(a) - urgency(b));
}

/** Minutes of work of all items together. */
export function minutesOf(items: readonly CheckItem[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

function itemsOf(
  column: TableColumn,
  cells: readonly TableCell[],
  changed: ReadonlyMap<string, ChangedCell>,
): readonly CheckItem[] {
  const [first] = cells;
  if (first !== undefined && cells.every(isUnread)) return [itemOf(column, first, ["site-unread"], undefined)];
  return cells.flatMap((cell) => {
    const change = changed.get(`${cell.site.id} ${cell.criterion.id}`);
    const reasons = reasonsOf(cell, change);
    return reasons.length === 0 ? [] : [itemOf(column, cell, reasons, change)];
  });
}

function itemOf(
  column: TableColumn,
  cell: TableCell,
  reasons: readonly CheckReason[],
  change: ChangedCell | undefined,
): CheckItem {
  const minutes = Math.max(...reasons.map((reason) => MINUTES[reason]));
  const { outcome, reason } = cell.assertion;
  return { column, cell, reasons, reason: outcome === "cantTell" ? reason : null, change, minutes };
}

/** The site as a whole could not be looked at. A site that has ended needs no hand. */
function isUnread({ assertion }: TableCell): boolean {
  return assertion.outcome === "cantTell" && factOf(assertion, "site") !== undefined && assertion.reason !== "ended";
}

/** What people have decided is not asked of them again. */
function reasonsOf({ assertion }: TableCell, change: ChangedCell | undefined): readonly CheckReason[] {
  if (assertion.decision !== "tool" || assertion.reason === "ended") return [];
  const found: readonly (CheckReason | false)[] = [
    assertion.outcome === "cantTell" && "open",
    change !== undefined && "changed",
    assertion.borderCase && "border",
    assertion.mode === "semiAuto" && (assertion.outcome === "passed" || assertion.outcome === "failed") && "proposal",
  ];
  return found.filter((reason) => reason !== false);
}

function urgency({ reasons: [first] }: CheckItem): number {
  return first === undefined ? CHECK_REASONS.length : CHECK_REASONS.indexOf(first);
}

function cellsAt({ rows }: Table, column: number): readonly TableCell[] {
  return rows.flatMap(({ cells }) => cells[column] ?? []);
}
