import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scoresCsv } from "../../src/report/csv.ts";
import { rScript } from "../../src/report/r-script.ts";
import { spssSyntax } from "../../src/report/spss.ts";
import { scoresWide } from "../../src/report/wide.ts";
import { aTable } from "../support/a-table.ts";

const table = aTable({ a: "0XX?nX0-00", b: "0XXXX0XXXX" });
const hasR = spawnSync("Rscript", ["--version"]).status === 0;

describe("scores-wide.csv", () => {
  const [head, first] = scoresWide(table).split("\r\n");

  test("has a row per site, a variable per criterion, and the totals", () => {
    expect(head).toMatch(
      /^scan,date,site,site_name,url,url_names_social_work,.*,database_finds_functions,passed,applicable,/,
    );
  });

  test("gives outcomes as codes: 1 is X, 7 to 9 are missing", () => {
    expect(first?.split(",").slice(5)).toEqual("0,1,1,8,7,1,0,9,0,0,3,9,1,1,3,5".split(","));
  });
});

test("the SPSS syntax reads every column of the wide file, in its order", () => {
  const syntax = spssSyntax(table);
  const read = /\/VARIABLES=\r\n(.*?)\r\n\./s
    .exec(syntax)?.[1]
    ?.split("\r\n")
    .map((line) => line.trim().split(" ")[0]);
  expect(read?.join()).toBe(scoresWide(table).split("\r\n")[0]);
  expect(syntax).toContain("  url_names_social_work '1. Sociaal werk staat in het webadres'");
  expect(syntax).toContain("(7, 8, 9).");
});

test("a long label is cut where SPSS would cut it, between letters", () => {
  const rows = table.rows.map((row) => ({ ...row, statement: "é".repeat(300) }));
  const label = /url_names_social_work '(1\. é+…?)'/.exec(spssSyntax({ ...table, rows }))?.[1] ?? "";
  expect(Buffer.byteLength(label)).toBeLessThanOrEqual(255);
  expect(label.length).toBeGreaterThan(100);
});

test("the R script names every variable", () => {
  expect(rScript(table)).toContain('  url_names_social_work = "1. Sociaal werk staat in het webadres"');
  expect(rScript(table)).toContain("codes <- c(0, 1, 7, 8, 9)");
});

test.runIf(hasR)("the R script runs, and its totals are those of the table", () => {
  const folder = mkdtempSync(join(tmpdir(), "statistics-"));
  try {
    writeFileSync(join(folder, "scores.csv"), scoresCsv(table, "abc"));
    writeFileSync(join(folder, "scores-wide.csv"), scoresWide(table));
    writeFileSync(join(folder, "scores.R"), `${rScript(table)}cat(attr(wide$passed, "label"), levels(scores$score))\n`);
    const printed = execFileSync("Rscript", ["scores.R"], { cwd: folder, encoding: "utf8" });
    expect(printed).toMatch(/Site a +3 +9 +3 +5/);
    expect(printed).toContain("Totaal: aantal X 0 X n.a. ? -");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
