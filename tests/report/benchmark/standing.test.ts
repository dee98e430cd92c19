import { describe, expect, it } from "vitest";
import type { Benchmark } from "../../../src/model/benchmark.ts";
import { makeBenchmark } from "../../../src/report/benchmark/make-benchmark.ts";
import { standingIn } from "../../../src/report/benchmark/standing.ts";
import { totalOf } from "../../../src/report/totals.ts";
import { aTable } from "../../support/a-table.ts";

function benchmark(totals: readonly number[], namedTablePublic: boolean | null = false): Benchmark {
  const sites = totals.reduce((sum, one) => sum + one, 0);
  return { instrument: "x", instrumentDigest: "d", date: "2026-11", sites, totals, criteria: [], namedTablePublic };
}

const points = (passed: number, open = 0) =>
  totalOf([
    ...Array.from({ length: passed }, () => "passed" as const),
    ...Array.from({ length: open }, () => "cantTell" as const),
    ...Array.from({ length: 10 - passed - open }, () => "failed" as const),
  ]);

describe("the place of a site among others", () => {
  const ten = benchmark([0, 0, 1, 2, 3, 2, 1, 1, 0, 0, 0]);

  it("is shared by sites with as many points", () => {
    expect(standingIn(ten, points(4))).toMatchObject({
      below: 3,
      equal: 3,
      above: 4,
      place: { best: 5, worst: 5, of: 11 },
    });
  });

  it("is a range when open cells could bring more points", () => {
    expect(standingIn(ten, points(4, 2)).place).toEqual({ best: 2, worst: 5, of: 11 });
  });

  it("is not given with fewer than ten sites, nor when the table of names is or may be public", () => {
    expect(standingIn(benchmark([0, 4, 5]), points(1))).toMatchObject({ place: null, noPlaceBecause: "few-sites" });
    expect(standingIn(benchmark([0, 5, 5], true), points(1))).toMatchObject({
      place: null,
      noPlaceBecause: "named-table",
    });
    expect(standingIn(benchmark([0, 5, 5], null), points(1))).toMatchObject({
      place: null,
      noPlaceBecause: "named-table",
    });
  });
});

describe("a benchmark", () => {
  it("counts points and outcomes and names no site; one that could not be read says nothing", () => {
    const made = makeBenchmark(aTable({ a: "X0n?-XXXXX", b: "0000000000", c: "??????????" }), "digest", null);
    expect(made.sites).toBe(2);
    expect(made.totals).toEqual([1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
    expect(made.criteria[3]).toMatchObject({ nr: 4, passed: 0, failed: 1, inapplicable: 0, open: 1 });
    expect(JSON.stringify(made)).not.toMatch(/example|Site/);
  });
});
