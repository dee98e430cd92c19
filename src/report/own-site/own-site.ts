import type { Benchmark } from "../../model/benchmark.ts";
import type { Site } from "../../model/site.ts";
import type { Table, TableCell } from "../table.ts";
import { cellsOf } from "../table.ts";
import type { Total } from "../totals.ts";
import { type Advice, adviceFor } from "./advice.ts";

/** A page of the site whose main text holds words that count. */
export interface OwnPage {
  readonly title: string;
  readonly url: string;
  readonly words: string;
}

/** A sentence that, judged on a copy of the capture, earns the point of the colophon; on a new page when there is none. */
export interface ProvenSentence {
  readonly sentence: string;
  readonly page: { readonly label: string; readonly url: string } | null;
}

/** What was found out for the owner beside the table. */
export interface OwnMaterial {
  readonly pages: ReadonlyMap<string, readonly OwnPage[]>;
  readonly sentence: ProvenSentence | null;
  readonly benchmark: Benchmark | null;
  /** The benchmark was measured by other criteria. */
  readonly otherCriteria: boolean;
}

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
