import { expect, test } from "vitest";
import { scoresJson } from "../../src/report/json.ts";
import { aTable } from "../support/a-table.ts";

test("scores.json holds the table with totals, cells and their facts, and says its version", () => {
  const scores = JSON.parse(scoresJson(aTable({ a: "X0n?-XXXXX" }), "abc"));
  expect(scores).toMatchObject({
    format: "quickscan-scores",
    formatVersion: 1,
    language: "nl",
    instrument: { id: "sociaal-werk-2020", digest: "abc" },
    sites: [{ id: "a", total: { text: "6 + 1? + 1-", applicable: 9 } }],
  });
  expect(scores.cells).toHaveLength(10);
  expect(scores.cells[2]).toMatchObject({ site: "a", score: "n.a.", outcome: "inapplicable", facts: [] });
});
