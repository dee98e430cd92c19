import { expect, test } from "vitest";
import { dateText, momentHtml, periodText, spanText } from "../../../src/report/html/dates.ts";

test("dates are written out, as exactly as they are known", () => {
  expect(dateText("2026-11-25", "nl")).toBe("25 november 2026");
  expect(dateText("2026-11-25", "en")).toBe("25 November 2026");
  expect(dateText("2020-09", "nl")).toBe("september 2020");
  expect(dateText("ooit", "nl")).toBe("ooit");
});

test("moments are told in Dutch time, and for machines in UTC", () => {
  expect(momentHtml("2026-11-25T23:30:00.000Z", "nl").toString()).toBe(
    '<time datetime="2026-11-25T23:30:00.000Z">26 november 2026 om 00:30 CET</time>',
  );
  expect(momentHtml("2026-07-01T10:00:00.000Z", "en").toString()).toContain("1 July 2026 at 12:00 CEST");
  expect(momentHtml("onbekend", "nl").toString()).toBe("onbekend");
});

test("a span of time says once what both ends have in common", () => {
  const nl = spanText("2026-11-25T09:57:41.000Z", "2026-11-25T09:58:02.000Z", "nl");
  expect(nl).toBe("25 november 2026, 10:57–10:58 CET");
  expect(spanText("2026-11-25T22:57:00.000Z", "2026-11-25T23:58:00.000Z", "en")).toBe(
    "25 November 2026 at 23:57 CET – 26 November 2026 at 00:58 CET",
  );
  expect(spanText("onbekend", "2026-11-25T22:57:00.000Z", "nl")).toContain("onbekend");
});

test("a period runs from the first day to the last", () => {
  expect(periodText([], "nl")).toBe("");
  expect(periodText(["2026-11-25T08:00:00Z", "2026-11-25T09:00:00Z"], "nl")).toBe("25 november 2026");
  expect(periodText(["2026-11-26T08:00:00Z", "2026-11-25T09:00:00Z"], "nl")).toBe(
    "25 november 2026 – 26 november 2026",
  );
});
