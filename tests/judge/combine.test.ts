import { describe, expect, test } from "vitest";
import { all, any } from "../../src/judge/combine.ts";
import type { Outcome } from "../../src/model/outcome.ts";

const COLUMNS: readonly Outcome[] = ["passed", "failed", "inapplicable", "cantTell", "untested"];

/** Row: first member; column: second member, in the order of COLUMNS. */
const ANY: Record<Outcome, readonly Outcome[]> = {
  passed: ["passed", "passed", "passed", "passed", "passed"],
  failed: ["passed", "failed", "failed", "cantTell", "untested"],
  inapplicable: ["passed", "failed", "inapplicable", "cantTell", "untested"],
  cantTell: ["passed", "cantTell", "cantTell", "cantTell", "cantTell"],
  untested: ["passed", "untested", "untested", "cantTell", "untested"],
};

const ALL: Record<Outcome, readonly Outcome[]> = {
  passed: ["passed", "failed", "passed", "cantTell", "untested"],
  failed: ["failed", "failed", "failed", "failed", "failed"],
  inapplicable: ["passed", "failed", "inapplicable", "cantTell", "untested"],
  cantTell: ["cantTell", "failed", "cantTell", "cantTell", "cantTell"],
  untested: ["untested", "failed", "untested", "cantTell", "untested"],
};

describe.each([
  { name: "any of two", combine: any, table: ANY },
  { name: "all of two", combine: all, table: ALL },
])("$name", ({ combine, table }) => {
  const rows = COLUMNS.flatMap((one) => COLUMNS.map((other, at) => ({ one, other, whole: table[one][at] })));

  test.each(rows)("$one and $other make $whole", ({ one, other, whole }) => {
    expect(combine([one, other])).toBe(whole);
  });

  test.each(COLUMNS)("%s alone stays what it is", (outcome) => {
    expect(combine([outcome])).toBe(outcome);
  });

  test("of nothing is inapplicable", () => {
    expect(combine([])).toBe("inapplicable");
  });
});

test("any of three: what passed decides over what is unknown and what failed", () => {
  expect(any(["failed", "cantTell", "passed"])).toBe("passed");
  expect(any(["failed", "untested", "cantTell", "inapplicable"])).toBe("cantTell");
});
