import type { Site } from "../../model/site.ts";
import type { Table, TableCell } from "../table.ts";
import { cellsOf } from "../table.ts";
import type { Total } from "../totals.ts";
import { type Advice, adviceFor } from "./advice.ts";
import type { OwnMaterial } from "./own-material.ts";

/** One site for its owner: what it has, what it misses, and what would earn that. */
export interface OwnSite {
  readonly table: Table;
  readonly site: Site;
  readonly cells: readonly TableCell[];
  readonly total: Total;
  /** By yield, the most points first. */
  readonly advice: readonly Advice[];
  readonly material: OwnMaterial;
}

/** Lays one site of a table out for its owner; undefined when the table does not have it. */
export function ownSite(table: Table, id: string, material: OwnMaterial): OwnSite | undefined {
  const column = table.columns.find(({ site }) => site.id === id);
  if (column === undefined) return undefined;
  const cells = cellsOf(table, id);
  const { site, total } = column;
  return { table, site, cells, total, advice: adviceFor(cells, material, table.language), material };
}
