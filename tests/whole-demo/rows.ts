import { readFileSync } from "node:fs";
import { parseScoreTable } from "../../src/inputs/score-table.ts";
import { MARKS, type Mark } from "../../src/model/outcome.ts";

/** The marks of one site by the number of the criterion. */
export type Row = Readonly<Record<number, Mark>>;

/** The row of each site in a `scores.csv`. */
export function rowsIn(file: string | URL): Readonly<Record<string, Row>> {
  const cells = parseScoreTable(readFileSync(file, "utf8"), "scores.csv");
  const sites = Map.groupBy(cells, ({ site }) => site);
  return Object.fromEntries(
    [...sites].map(([site, row]) => [site, Object.fromEntries(row.map(({ nr, outcome }) => [nr, MARKS[outcome]]))]),
  );
}

/** The published table, which is what the demo gives when nothing is changed. */
export const PUBLISHED = rowsIn(new URL("../../reports/2020-09-published/scores.csv", import.meta.url));
