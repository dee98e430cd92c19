import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REASONS } from "../../src/model/reason.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/reasons.md"), "utf8");
const [english = "", dutch = ""] = page.split("## In het Nederlands");

describe.each([
  ["English", english],
  ["Dutch", dutch],
])("the page about reasons, in %s", (_, text) => {
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (.+) \| (.+) \|$/gm)];

  it("has one line for every code, and no other code", () => {
    expect(rows.map(([, code]) => code).sort()).toEqual([...REASONS].sort());
  });

  it("says of each what it means and what to do", () => {
    for (const [, code, meaning = "", remedy = ""] of rows) {
      expect([code, meaning.trim() !== "", remedy.trim() !== ""]).toEqual([code, true, true]);
    }
  });
});
