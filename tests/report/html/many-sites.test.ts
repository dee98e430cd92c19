import { createHash } from "node:crypto";
import { load } from "cheerio";
import { expect, test } from "vitest";
import { indexPage } from "../../../src/report/html/index-page.ts";
import { aTable } from "../../support/a-table.ts";
import { anExampleReport } from "../../support/an-example-report.ts";

const MARKS = ["0XX0X0XX00", "0nnnX0X0nn", "00X0X0X0nn", "0?X0X0XX00"];

function aPageOf(sites: number): string {
  const marks = Object.fromEntries(Array.from({ length: sites }, (_, at) => [`site-${at}`, MARKS[at % 4]!]));
  return indexPage(anExampleReport("nl", { table: aTable(marks), captures: [] }));
}

test("three hundred sites make a page of less than a megabyte and a half, with each of them in reach", () => {
  const page = aPageOf(300);
  expect(page.length).toBeLessThan(1_500_000);
  const $ = load(page);
  expect($(".matrix tbody td a")).toHaveLength(3000);
  const anchors = $(".jump a")
    .toArray()
    .map((link) => $(link).attr("href"));
  expect(anchors).toHaveLength(300);
  for (const anchor of anchors) expect($(anchor!).is("tr")).toBe(true);
});

test("the one script is named by its hash, and what it needs stays hidden without it", () => {
  const $ = load(aPageOf(12));
  const script = $("script").text();
  const policy = $("meta[http-equiv='Content-Security-Policy']").attr("content");
  expect(policy).toContain(`script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  expect($("script")).toHaveLength(1);
  expect($("#filter").attr("hidden")).toBeDefined();
  expect($(".matrix tbody tr[hidden]")).toHaveLength(0);
});

test("up to eight sites there is no script at all", () => {
  const $ = load(aPageOf(8));
  expect($("script")).toHaveLength(0);
  expect($("meta[http-equiv='Content-Security-Policy']").attr("content")).not.toContain("script-src");
});
