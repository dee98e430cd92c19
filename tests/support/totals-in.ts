import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { parse } from "csv-parse/sync";
import jsonld from "jsonld";
import { getDocumentProxy } from "unpdf";
import { readWorkbook } from "../report/xlsx/read-workbook.ts";

type Totals = readonly number[];
type Row = Readonly<Record<string, string>>;

/**
 * The number of X of each site in an exported folder of up to eight sites, in the order of the table, as a reader of
 * each form counts or sees it. R and PSPP have their say where they are installed.
 */
export async function totalsIn(out: string): Promise<Readonly<Record<string, Totals>>> {
  const wide = rowsIn(out, "scores-wide.csv", ",");
  const sites = wide.map(({ site }) => site ?? "");
  return {
    "scores.csv": marksPerSite(rowsIn(out, "scores.csv", ",")),
    "scores-excel.csv": marksPerSite(rowsIn(out, "scores-excel.csv", ";")),
    "scores-wide.csv, the total": wide.map(({ passed }) => Number(passed)),
    "scores-wide.csv, its ones": wide.map(onesIn),
    "scores.json, the total": inJson(out),
    "scores.json, its cells": marksPerSite(JSON.parse(read(out, "scores.json")).cells),
    ...(await inWorkbook(out, sites.length)),
    "index.html": onPage(out),
    "report.pdf": await onPaper(out, sites.length),
    "earl.json": await inEarl(out, sites),
    ...(isInstalled("Rscript") && { "scores.R": inR(out) }),
    ...(isInstalled("pspp") && { "scores.sps": inPspp(out) }),
  };
}

interface Triple {
  readonly s: string;
  readonly p: string;
  readonly o: string;
}

/** `earl.json` as another program reads it. */
async function triplesIn(out: string): Promise<readonly Triple[]> {
  const quads = await jsonld.toRDF(JSON.parse(read(out, "earl.json")));
  return (quads as { subject: { value: string }; predicate: { value: string }; object: { value: string } }[]).map(
    ({ subject, predicate, object }) => ({ s: subject.value, p: predicate.value, o: object.value }),
  );
}

function read(...path: readonly string[]): string {
  return readFileSync(join(...path), "utf8");
}

function rowsIn(out: string, file: string, delimiter: string): readonly Row[] {
  return parse(read(out, file), { columns: true, delimiter, bom: true });
}

function marksPerSite(rows: readonly Row[]): Totals {
  const bySite = Map.groupBy(rows, ({ site }) => site);
  return [...bySite.values()].map((cells) => cells.filter(({ score }) => score === "X").length);
}

/** Only names of criteria have two underscores. */
function onesIn(row: Row): number {
  return Object.entries(row).filter(([name, value]) => /_.*_/.test(name) && value === "1").length;
}

function inJson(out: string): Totals {
  return JSON.parse(read(out, "scores.json")).sites.map(({ total }: { total: { passed: number } }) => total.passed);
}

async function inWorkbook(out: string, sites: number): Promise<Readonly<Record<string, Totals>>> {
  const workbook = await readWorkbook(readFileSync(join(out, "scores.xlsx")));
  const sheet = workbook.getWorksheet("Scores");
  if (sheet === undefined) throw new Error("no sheet with scores");
  const columns = Array.from({ length: sites }, (_, at) => 3 + at);
  const marks = (column: number) => Array.from({ length: 10 }, (_, at) => sheet.getCell(5 + at, column).result);
  return {
    "scores.xlsx, its marks": columns.map((column) => marks(column).filter((mark) => mark === "X").length),
    "scores.xlsx, the total": columns.map((column) => Number(sheet.getCell(15, column).result)),
  };
}

function onPage(out: string): Totals {
  const page = load(read(out, "index.html"));
  const cells = page("table.matrix tfoot tr").first().find("td");
  return cells.toArray().map((cell) => Number(page(cell).text()));
}

async function onPaper(out: string, sites: number): Promise<Totals> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(out, "report.pdf"))));
  const pages = Array.from({ length: 2 }, async (_, at) => (await pdf.getPage(at + 1)).getTextContent());
  const items = (await Promise.all(pages)).flatMap((page) => page.items);
  const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
  const found = /Tota(?:al van|l of) 10\s+((?:\d+\s+)+)/.exec(text)?.[1] ?? "";
  return found.trim().split(/\s+/).slice(0, sites).map(Number);
}

async function inEarl(out: string, sites: readonly string[]): Promise<Totals> {
  const triples = await triplesIn(out);
  const objectOf = (end: string) => new Map(triples.filter(({ p }) => p.endsWith(end)).map(({ s, o }) => [s, o]));
  const subjects = objectOf("earl#subject");
  const outcomes = objectOf("earl#outcome");
  const passed = [...objectOf("earl#result")].filter(([, result]) => outcomes.get(result)?.endsWith("earl#passed"));
  const found = passed.map(([assertion]) => subjects.get(assertion)?.split(":").at(-1));
  return sites.map((id) => found.filter((site) => site === id).length);
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}

function inR(out: string): Totals {
  writeFileSync(join(out, "totals.R"), 'source("scores.R")\nwriteLines(c("totals", wide$passed))\n');
  const printed = execFileSync("Rscript", ["totals.R"], { cwd: out, encoding: "utf8" });
  return numbersBelow("totals", printed);
}

function inPspp(out: string): Totals {
  writeFileSync(join(out, "totals.sps"), "INSERT FILE='scores.sps'.\nLIST VARIABLES=passed.\n");
  const printed = execFileSync("pspp", ["-O", "format=csv", "totals.sps"], { cwd: out, encoding: "utf8" });
  return numbersBelow("passed", printed);
}

function numbersBelow(head: string, printed: string): Totals {
  const lines = printed.trim().split(/\r?\n/);
  return lines.slice(lines.lastIndexOf(head) + 1).map(Number);
}
