import type { Benchmark } from "../../model/benchmark.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Table } from "../table.ts";

/**
 * The benchmark of a table: counts only, no names, addresses or order of sites. A site that could not be read at all
 * says nothing and is left out, as are the sites in `without`.
 */
export function makeBenchmark(
  table: Table,
  instrumentDigest: string,
  namedTablePublic: boolean | null,
  without: readonly string[] = [],
): Benchmark {
  const read = table.columns.map(({ site, total }, at) => ({ site, total, at }));
  const counted = read.filter(
    ({ site, total }) => total.cantTell + total.untested < total.outOf && !without.includes(site.id),
  );
  const points = table.rows.length;
  return {
    instrument: table.instrument.id,
    instrumentDigest,
    date: table.scan.date,
    sites: counted.length,
    totals: Array.from(
      { length: points + 1 },
      (_, score) => counted.filter(({ total }) => total.passed === score).length,
    ),
    criteria: table.rows.map(({ criterion, cells }) => {
      const outcomes = counted.flatMap(({ at }) => cells[at]?.assertion.outcome ?? []);
      const count = (...which: readonly Outcome[]) => outcomes.filter((one) => which.includes(one)).length;
      return {
        id: criterion.id,
        nr: criterion.nr,
        passed: count("passed"),
        failed: count("failed"),
        inapplicable: count("inapplicable"),
        open: count("cantTell", "untested"),
      };
    }),
    namedTablePublic,
  };
}
