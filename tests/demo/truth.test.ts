import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { DEMO_SITES } from "../../src/demo/sites.ts";

const root = new URL("../../", import.meta.url);
const truth: Record<string, Record<string, { score: string; reason: string }>> = parse(
  readFileSync(new URL("sites/demo/truth.yaml", root), "utf8"),
);

/** Site, number and score of each row of the published table; no field before the score holds a comma in quotes. */
const published = readFileSync(new URL("reports/2020-09-published/scores.csv", root), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.split(","))
  .map((fields) => ({ site: fields[3] ?? "", nr: fields[6] ?? "", score: fields[8] ?? "" }));

it("has the six sites of the published table", () => {
  expect(Object.keys(truth)).toEqual(DEMO_SITES.map(({ id }) => id));
  expect(new Set(published.map(({ site }) => site))).toEqual(new Set(Object.keys(truth)));
});

it("is the published table, cell by cell, with a reason for each", () => {
  expect(published).toHaveLength(60);
  for (const { site, nr, score } of published) {
    expect([site, nr, truth[site]?.[nr]?.score]).toEqual([site, nr, score]);
    expect(truth[site]?.[nr]?.reason.length).toBeGreaterThan(10);
  }
});
