import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/model/assertion.ts";
import { buildTable, isTransposed } from "../../src/report/table.ts";
import { totalOf } from "../../src/report/totals.ts";
import { aTable } from "../support/a-table.ts";
import { aHit, anAssertion, anInstrument, aQueryFact, aScan, aSiteList } from "../support/fixtures.ts";

describe("the total of a site", () => {
  test.each([
    ["0XXXX0XXXX", "8", 8, 8, 10],
    ["0nnnX0X0nn", "2", 2, 2, 5],
    ["0XX?X?X0XX", "6 + 2?", 6, 8, 10],
    ["0XX?X?X0X-", "5 + 2? + 1-", 5, 8, 10],
    ["---------- ".trim(), "0 + 10-", 0, 10, 10],
    ["nnnnnnnnnn", "0", 0, 0, 0],
  ])("of %s is %s", (marks, text, min, max, applicable) => {
    const { columns } = aTable({ a: marks });
    expect(columns[0]?.total).toMatchObject({ text, min, max, applicable, outOf: 10 });
  });

  test("of no criteria is nothing", () => {
    expect(totalOf([])).toMatchObject({ text: "0", outOf: 0 });
  });
});

describe("the table", () => {
  test("has criteria down and sites across, with marks in the words of the language", () => {
    const dutch = aTable({ a: "X0n?-XXXXX", b: "0000000000" });
    expect(dutch.rows.slice(0, 5).map(({ cells }) => cells.map(({ mark }) => mark))).toEqual([
      ["X", "0"],
      ["0", "0"],
      ["n.v.t.", "0"],
      ["?", "0"],
      ["-", "0"],
    ]);
    expect(aTable({ a: "nnnnnnnnnn" }, "en").rows[0]?.cells[0]?.mark).toBe("n.a.");
  });

  test("shows a cell nobody asserted anything of as not asked, never as 0", () => {
    const table = buildTable(aScan(), aSiteList(), anInstrument(), [], { language: "nl" });
    expect(table.rows[0]?.cells[0]?.mark).toBe("-");
    expect(table.rows[0]?.cells[0]?.explanation.short).toBe("Deze site is in deze scan nog niet bezocht (-).");
    expect(table.columns[0]?.total.text).toBe("0 + 10-");
  });

  test("is turned round above eight sites", () => {
    const sites = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, at) => [`s${at}`, "0000000000"]));
    expect(isTransposed(aTable(sites(8)))).toBe(false);
    expect(isTransposed(aTable(sites(9)))).toBe(true);
  });
});

describe("footnotes", () => {
  const of = (changes: Parameters<typeof anAssertion>[0]) => {
    const table = buildTable(aScan(), aSiteList(), anInstrument(), [anAssertion(changes)], { language: "nl" });
    return table.footnotes.map(({ key, text }) => `${key} ${text}`);
  };

  test("say with which of several terms an aspect was found", () => {
    const facts: Fact[] = [
      aQueryFact({ term: "welzijn", outcome: "passed", hit: aHit({ words: "welzijn" }) }),
      aQueryFact({ term: "jongerenwerk" }),
    ];
    expect(of({ criterion: "search-finds-variant", outcome: "passed", facts })).toEqual(["a Gevonden met: ‘welzijn’."]);
  });

  test("say when only a weaker form was found", () => {
    const facts: Fact[] = [aQueryFact({ outcome: "passed", footnoted: true, hit: aHit({ words: "zorg en welzijn" }) })];
    expect(of({ criterion: "search-finds-variant", outcome: "passed", facts })).toEqual([
      "a Alleen gevonden als ‘zorg en welzijn’.",
    ]);
  });

  test("name border cases and unconfirmed proposals", () => {
    expect(of({ criterion: "content-recognisable", mode: "semiAuto", borderCase: true })).toEqual([
      "a Grensgeval: het scheelde één pagina of één zin.",
      "b Voorstel van het programma, nog niet door een beoordelaar bevestigd.",
    ]);
    expect(of({ criterion: "content-recognisable", mode: "semiAuto", decision: "confirmed" })).toEqual([]);
  });

  test("share one key when they say the same", () => {
    const border = anInstrument()
      .criteria.slice(0, 3)
      .map(({ id }) => anAssertion({ criterion: id, borderCase: true }));
    const table = buildTable(aScan(), aSiteList(), anInstrument(), border, { language: "en" });
    expect(table.footnotes).toEqual([{ key: "a", text: "Border case: it was a matter of one page or one sentence." }]);
    expect(table.rows.slice(0, 3).map(({ cells }) => cells[0]?.footnotes)).toEqual([["a"], ["a"], ["a"]]);
  });
});
