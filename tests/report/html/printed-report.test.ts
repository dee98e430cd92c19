import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { printedReport } from "../../../src/report/html/printed-report.ts";
import { aTable } from "../../support/a-table.ts";
import { anExampleReport } from "../../support/an-example-report.ts";

describe.each(["nl", "en"] as const)("the report on paper (%s)", (language) => {
  const data = anExampleReport(language);
  const $ = load(printedReport(data));

  test("tells of every cell why it is what it is", () => {
    const cells = data.table.rows.flatMap((row) => row.cells);
    const told = $(".reasons > li")
      .toArray()
      .map((item) => $(item).text());
    expect(told).toHaveLength(cells.length);
    for (const { explanation } of cells) expect(told.some((text) => text.includes(explanation.short))).toBe(true);
  });

  test("lets every mark of the table lead to its explanation", () => {
    const ids = new Set(
      $("[id]")
        .toArray()
        .map((element) => $(element).attr("id")),
    );
    const marks = $(".matrix td a").toArray();
    expect(marks).toHaveLength(60);
    for (const mark of marks) expect(ids).toContain($(mark).attr("href"));
  });

  test("offers nothing that only a screen can do", () => {
    expect($("nav, script, footer, .downloads, .filter").length).toBe(0);
  });

  test("lists all that has to be checked by hand, and the method last but for the explanations", () => {
    expect($("#nakijken").length).toBe(1);
    expect(
      $("h2")
        .toArray()
        .map((head) => $(head).attr("id"))
        .slice(-2),
    ).toEqual(["verantwoording", "onderbouwing"]);
  });
});

test("a table that people filled in says nothing of how the tool works, and has no reasons that nobody wrote down", () => {
  const table = aTable({ a: "0XX?nX0-00" }, "nl");
  const byPeople = { ...table, scan: { ...table.scan, tool: "" } };
  const text = load(printedReport(anExampleReport("nl", { table: byPeople, captures: [] })))("main").text();
  expect(text).not.toContain("Hoe een uitkomst tot stand komt");
  expect(text).not.toContain("Onderbouwing per uitkomst");
});
