import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import type { Assertion } from "../../../src/model/assertion.ts";
import { checkFirst, minutesOf } from "../../../src/report/html/check-first.ts";
import { checkFirstPage, checkFirstSection } from "../../../src/report/html/check-first-list.ts";
import { buildTable } from "../../../src/report/table.ts";
import { assertionsOf, aTable } from "../../support/a-table.ts";
import { anExampleReport } from "../../support/an-example-report.ts";
import { anInstrument, aScan, aSite, aSiteList } from "../../support/fixtures.ts";

const CONTENT = "content-recognisable";

function aTableOf(change: (assertion: Assertion) => Assertion) {
  const list = aSiteList({ sites: [aSite({ id: "a", name: "Site a" })] });
  return buildTable(aScan(), list, anInstrument(), assertionsOf("a", "0XX0X0XX00").map(change), { language: "nl" });
}

function forCell(criterion: string, changes: Partial<Assertion>) {
  return (assertion: Assertion): Assertion =>
    assertion.criterion === criterion ? { ...assertion, ...changes } : assertion;
}

describe("what to check by hand first", () => {
  test("is nothing when all is settled", () => {
    expect(checkFirst({ table: aTable({ a: "0XX0X0XX00" }) })).toEqual([]);
  });

  test("is every ?, every border case and every proposal that nobody confirmed", () => {
    expect(checkFirst({ table: aTable({ a: "0?X0X0XX00" }) }).map(({ reasons }) => reasons)).toEqual([["open"]]);
    const border = aTableOf(forCell(CONTENT, { borderCase: true, mode: "semiAuto" }));
    expect(checkFirst({ table: border }).map(({ reasons, minutes }) => [reasons, minutes])).toEqual([
      [["border", "proposal"], 4],
    ]);
  });

  test("says what made a border case one", () => {
    const table = aTableOf(forCell(CONTENT, { borderCase: true }));
    expect(load(checkFirstSection(anExampleReport("nl", { table, captures: [] })).toString()).text()).toContain(
      "grensgeval: had één pagina minder meegeteld, dan was dit een 0 geweest",
    );
  });

  test("leaves out what people have decided", () => {
    const confirmed = aTableOf(forCell(CONTENT, { borderCase: true, mode: "semiAuto", decision: "confirmed" }));
    expect(checkFirst({ table: confirmed })).toEqual([]);
  });

  test("is one item for a site that could not be read, the most pressing first", () => {
    const unread = { kind: "site", reason: "blocked", detail: "", url: "https://b.example/" } as const;
    const list = aSiteList({ sites: [aSite({ id: "a" }), aSite({ id: "b" })] });
    const assertions = [
      ...assertionsOf("a", "0?X0X0XX00"),
      ...assertionsOf("b", "??????????").map((one) => ({ ...one, reason: "blocked" as const, facts: [unread] })),
    ];
    const items = checkFirst({ table: buildTable(aScan(), list, anInstrument(), assertions, { language: "nl" }) });
    expect(items.map(({ column, reasons }) => [column.site.id, ...reasons])).toEqual([
      ["b", "site-unread"],
      ["a", "open"],
    ]);
    expect(minutesOf(items)).toBe(25);
  });

  test("is what changed since the scan before, with what it was", () => {
    const change = { transition: "became-applicable", cause: "site-changed", because: [], also: [] } as const;
    const changed = { site: "a", criterion: CONTENT, before: "inapplicable", since: "2025", change } as const;
    const changes = [{ ...changed, cause: "de site veranderde" }];
    const data = anExampleReport("nl", { table: aTable({ a: "0XX0X0XX00" }), captures: [], changes });
    expect(load(checkFirstSection(data).toString()).text()).toContain(
      "veranderd sinds de vorige scan (was n.v.t.; de site veranderde)",
    );
  });

  test("tells the minutes together, as hours when they are many", () => {
    const data = anExampleReport("nl", { table: aTable({ a: "?????00000", b: "?????????0" }), captures: [] });
    const text = load(checkFirstSection(data).toString()).text().replace(/\s+/g, " ");
    expect(text).toContain("14 uitkomsten vragen om het oordeel van een mens");
    expect(text).toContain("1 uur en 10 minuten");
    expect(text).toContain("niet vast te stellen: de site antwoordde niet op tijd");
  });

  test("has a page of its own when it is too long for the overview", () => {
    expect(checkFirstPage(anExampleReport("nl"))).toBeUndefined();
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`s${at}`, "0????0XX00"]));
    const data = anExampleReport("nl", { table: aTable(many), captures: [] });
    expect(load(checkFirstSection(data).toString())("tbody tr")).toHaveLength(30);
    expect(load(checkFirstPage(data)!)("tbody tr")).toHaveLength(40);
    expect(load(checkFirstSection(data).toString())("a[href='check-first.html']").text()).toBe("De hele lijst (40)");
  });
});
