import { expect, test } from "vitest";
import { dateText, momentHtml, periodText } from "../../../src/report/html/dates.ts";

test("dates are written out, as exactly as they are known", () => {
  expect(dateText("2026-11-25", "nl")).toBe("25 november 2026");
  expect(dateText("2026-11-25", "en")).toBe("25 November 2026");
  expect(dateText("2020-09", "nl")).toBe("september 2020");
  expect(dateText("ooit", "nl")).toBe("ooit");
});

test("moments are told in Dutch time, and for machines in UTC", () => {
  expect(momentHtml("2026-11-25T23:30:00.000Z", "nl").toString()).toBe(
    '<time datetime="2026-11-25T23:30:00.000Z">26 november 2026 om 00:30</time>',
  );
  expect(momentHtml("2026-07-01T10:00:00.000Z", "en").toString()).toContain("1 July 2026 at 12:00");
  expect(momentHtml("onbekend", "nl").toString()).toBe("onbekend");
});

test("a period runs from the first day to the last", () => {
  expect(periodText([], "nl")).toBe("");
  expect(periodText(["2026-11-25T08:00:00Z", "2026-11-25T09:00:00Z"], "nl")).toBe("25 november 2026");
  expect(periodText(["2026-11-26T08:00:00Z", "2026-11-25T09:00:00Z"], "nl")).toBe(
    "25 november 2026 – 26 november 2026",
  );
});
