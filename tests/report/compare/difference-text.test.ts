import { expect, test } from "vitest";
import { differenceText } from "../../../src/report/compare/difference-text.ts";

test("what a scan was made with is told in words", () => {
  expect(differenceText("date", "2020-09", "nl")).toBe("september 2020");
  expect(differenceText("tool", "quickscan 0.1.0", "nl")).toBe("Quickscan 0.1.0");
  expect(differenceText("robots", "visitor", "nl")).toBe("zoekopdrachten als bezoeker");
  expect(differenceText("render", "auto", "en")).toBe("where it matters");
  expect(differenceText("pages", "40", "en")).toBe("40");
  expect(differenceText("browser", null, "en")).toBe("not known");
});
