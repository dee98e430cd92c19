import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SCORE_COLUMN_MEANINGS } from "../../src/report/score-columns.ts";
import { SCORE_COLUMNS } from "../../src/report/score-row.ts";
import { wideColumns } from "../../src/report/wide.ts";
import { aTable } from "../support/a-table.ts";

const docs = join(import.meta.dirname, "../../docs");
const page = readFileSync(join(docs, "data-formats.md"), "utf8");
const named = new Set([...page.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name));

it("the page about files names every column of the long and the wide table", () => {
  const wide = wideColumns(aTable({ a: "0000000000" })).filter(({ coded }) => !coded);
  const columns = [...SCORE_COLUMNS, ...wide.map(({ name }) => name)];
  expect(columns.filter((column) => !named.has(column))).toEqual([]);
});

it("every column of scores.csv is explained in both languages", () => {
  const silent = SCORE_COLUMNS.filter((column) => Object.values(SCORE_COLUMN_MEANINGS[column].holds).includes(""));
  expect(silent).toEqual([]);
});

it("pages lead only to pages that exist", () => {
  for (const name of ["data-formats.md", "privacy.md", "licences.md"]) {
    const text = readFileSync(join(docs, name), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(docs, link)))).toEqual([]);
  }
});
