import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/model/text.ts";
import { scoreRows } from "../../../src/report/score-row.ts";
import type { Table } from "../../../src/report/table.ts";
import { scoresWorkbook } from "../../../src/report/xlsx/workbook.ts";
import type { WorkbookData } from "../../../src/report/xlsx/workbook-data.ts";
import { aTable } from "../../support/a-table.ts";
import { anExampleReport } from "../../support/an-example-report.ts";
import { readWorkbook, shown } from "./read-workbook.ts";

const MARKS = { a: "0XX?nX0-00", b: "0XXXX0XXXX" };
const judgement = { scan: "s", instrumentDigest: "abc", judgeVersion: 1, judgedAt: "2026-11-25T09:00:00.000Z" };
const png = PNG.sync.write(new PNG({ width: 1366, height: 900 }));

async function workbookOf(table: Table, changes: Partial<WorkbookData> = {}) {
  const bytes = await scoresWorkbook({ table, judgement, captures: [], picture: () => undefined, ...changes });
  return await readWorkbook(bytes);
}

async function exampleWorkbook(language: Language, changes: Partial<WorkbookData> = {}) {
  const { table, captures } = anExampleReport(language);
  return await workbookOf(table, { captures, ...changes });
}

describe("the sheet with scores", () => {
  test("has criteria down, sites across, and totals that reckon with the marks", async () => {
    const sheet = (await workbookOf(aTable(MARKS))).getWorksheet("Scores")!;
    const column = (letter: string) =>
      Array.from({ length: 10 }, (_, at) => sheet.getCell(`${letter}${5 + at}`).result);
    expect(column("C")).toEqual([0, "X", "X", "?", "n.v.t.", "X", 0, "-", 0, 0]);
    expect(sheet.getCell("C15").value).toEqual({ formula: 'COUNTIF(C5:C14,"X")', result: 3 });
    expect(sheet.getCell("C17").value).toEqual({ formula: 'COUNTIF(C5:C14,"~?")', result: 1 });
    expect(["C16", "C18", "C19", "D15", "D16"].map((cell) => sheet.getCell(cell).result)).toEqual([9, 1, 5, 8, 10]);
  });

  test("stands the other way round above eight sites", async () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`s${at}`, MARKS.b]));
    const sheet = (await workbookOf(aTable(many, "en"))).getWorksheet("Scores")!;
    expect(sheet.getCell("A5").text).toBe("Site s0");
    expect(sheet.getCell("D5").result).toBe("X");
    expect(sheet.getCell("M5").value).toEqual({ formula: 'COUNTIF(C5:L5,"X")', result: 8 });
  });

  test("has its remarks over the whole width, not in the narrow first column", async () => {
    const sheet = (await workbookOf(aTable(MARKS))).getWorksheet("Scores")!;
    expect(sheet.getCell("D3").master.address).toBe("A3");
    expect(sheet.getRow(3).height).toBeLessThan(60);
  });

  test("names the sites with their addresses below the table, where they fit", async () => {
    const workbook = await exampleWorkbook("nl");
    const below = shown(workbook, "Scores").slice(-6);
    expect(below.map((row) => row.slice(1, 3))).toContainEqual(["Innovatiewijzer", "innovatiewijzer.example"]);
  });

  test("shows keys of footnotes beside the marks, which stay marks", async () => {
    const sheet = (await exampleWorkbook("nl")).getWorksheet("Scores")!;
    const found = sheet.getCell("C7");
    expect(found.result).toBe("X");
    expect(found.numFmt).toMatch(/@" [a-z,]+"$/);
  });

  test("leads from each mark to the row that explains it", async () => {
    const workbook = await exampleWorkbook("nl");
    const formula = workbook.getWorksheet("Scores")!.getCell("D7").formula;
    const row = Number(/#Onderbouwing!A(\d+)/.exec(formula)?.[1]);
    expect(shown(workbook, "Onderbouwing")[row - 1]?.slice(0, 2)).toEqual(["Innovatiewijzer", "3"]);
  });
});

describe("the sheet with evidence", () => {
  test("has a row per cell with the values of scores.csv", async () => {
    const { table, captures } = anExampleReport("nl");
    const rows = shown(await workbookOf(table, { captures }), "Onderbouwing").slice(1);
    const csv = scoreRows(table, "abc");
    expect(rows.map((row) => [row[0], row[1], row[3]?.replace("n.v.t.", "n.a."), row[8]])).toEqual(
      csv.map(({ site_name, nr, score, query }) => [site_name, String(nr), score, query]),
    );
  });

  test("has every address as a text that wraps, and a short link to it beside", async () => {
    const sheet = (await exampleWorkbook("nl")).getWorksheet("Onderbouwing")!;
    const [address, link] = [sheet.getCell("F3"), sheet.getCell("G3")];
    expect(address.value).toMatch(/^https:/);
    expect(link.value).toEqual({ text: "open", hyperlink: address.value });
  });

  test("shows the picture small and leads to the whole one", async () => {
    const sheet = (await exampleWorkbook("nl", { picture: () => png })).getWorksheet("Onderbouwing")!;
    expect(sheet.getImages()).toHaveLength(1);
    expect(sheet.getCell("L3").hyperlink).toBe("captures/thuis/1/shots/aaaaaaaaaaaaaaaaaaaa.png");
  });

  test("says of a picture that is gone that it is missing", async () => {
    const sheet = (await exampleWorkbook("en")).getWorksheet("Evidence")!;
    expect(sheet.getImages()).toHaveLength(0);
    expect(sheet.getCell("L3").text).toBe("missing");
  });

  test("has links only above sixty sites", async () => {
    const { table } = anExampleReport("nl");
    const columns = Array.from({ length: 61 }, (_, at) => table.columns[at % 6]!);
    const rows = table.rows.map((row) => ({ ...row, cells: columns.map((_, at) => row.cells[at % 6]!) }));
    const sheet = (await workbookOf({ ...table, columns, rows }, { picture: () => png })).getWorksheet("Onderbouwing")!;
    expect(sheet.getImages()).toHaveLength(0);
    expect(sheet.getCell("L3").text).toBe("bekijk");
  });
});

test("the sheet with queries has every query of every function, controls included", async () => {
  const rows = shown(await exampleWorkbook("nl"), "Zoekopdrachten").slice(1);
  expect(rows.map((row) => [row[0], row[4], row[5], row[7], row[10]])).toEqual([
    ["Zorg Thuis Vernieuwd", "controle (onzin)", "qzxvwk", "", "alles gelezen was"],
    ["Zorg Thuis Vernieuwd", "controle (bestaand)", "tablet", "", "alles gelezen was"],
    ["Zorg Thuis Vernieuwd", "term", "sociaal werk", "3", "alles gelezen was"],
    ["Zorg Thuis Vernieuwd", "term", "preventie", "20", "alles gelezen was"],
    ["Innovatiewijzer", "term", "sociaal werk", "", "het niet lukte"],
  ]);
});

test("method and codebook say by what was measured, and what every code means", async () => {
  const workbook = await exampleWorkbook("nl");
  const method = shown(workbook, "Verantwoording").flat();
  expect(method).toContain("abc");
  expect(method.join("\n")).toContain("Quickscan/0.1 (onderzoek@example.nl)");
  const codebook = shown(workbook, "Codeboek").map((row) => row.slice(0, 2).join(" "));
  expect(codebook).toEqual(
    expect.arrayContaining(["n.v.t. inapplicable", "captured_at datetime", "overruled decision"]),
  );
});

test("an English workbook speaks English", async () => {
  const names = (await exampleWorkbook("en")).worksheets.map(({ name }) => name);
  expect(names).toEqual(["Scores", "Evidence", "Queries", "Method", "Codebook"]);
});
