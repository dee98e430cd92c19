import { load } from "cheerio";
import { expect, test } from "vitest";
import { outcomesPerCriterion, spreadOfTotals } from "../../../src/report/html/charts.ts";
import { aTable } from "../../support/a-table.ts";

const SITES = { a: "0XX0X0XX00", b: "0nnnX0X0nn", c: "00X0X0X0nn", d: "0?X0X0XX00", e: "XXXXXXXXXX" };

test("each criterion has its outcomes as a bar, and the numbers in words", () => {
  const $ = load(outcomesPerCriterion(aTable(SITES)).toString());
  const second = $(".bars li").eq(1);
  expect(second.find(".counts").text()).toBe("X 2 · 0 1 · n.v.t. 1 · ? 1");
  expect(
    second
      .find("rect")
      .toArray()
      .map((rect) => [$(rect).attr("class"), $(rect).attr("width")]),
  ).toEqual([
    ["part-passed", "2"],
    ["part-failed", "1"],
    ["part-inapplicable", "1"],
    ["part-cantTell", "1"],
  ]);
});

test("the spread of the totals is drawn and told", () => {
  const $ = load(spreadOfTotals(aTable(SITES)).toString());
  expect($("svg").attr("role")).toBe("img");
  expect($("svg").attr("aria-label")).toBe(
    "1 site met totaal 2, 1 site met totaal 3, 1 site met totaal 4, 1 site met totaal 5, 1 site met totaal 10.",
  );
  expect($("p").text()).toContain("laagste totaal is 2, het middelste 4 en het hoogste 10");
});

test("a handful of sites has no spread to draw", () => {
  expect(spreadOfTotals(aTable({ a: "0XX0X0XX00", b: "XXXXXXXXXX" })).toString()).toBe("");
});
