import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseSiteList } from "../../../src/inputs/site-list.ts";
import { readTable } from "../../../src/inputs/table/read-table.ts";
import { siteListFromTable } from "../../../src/inputs/table/site-list-table.ts";
import { OperatorError } from "../../../src/model/operator-error.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quickscan-table-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function workbook(name: string, rows: readonly (readonly ExcelJS.CellValue[])[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Sites").addRows(rows.map((row) => [...row]));
  const path = join(folder, name);
  await book.xlsx.writeFile(path);
  return path;
}

async function listOf(path: string) {
  const [sheet] = await readTable(path);
  if (sheet === undefined) throw new Error("no sheet");
  return siteListFromTable(sheet, "lijst", "Lijst");
}

describe("a site list made in a spreadsheet", () => {
  it("becomes YAML that a scan can read, with links and addresses without https", async () => {
    const path = await workbook("sites.xlsx", [
      ["Naam", "Webadres", "Eigenaar", "Bereik", "Contactpersoon"],
      [
        "Zorg Thuis",
        { text: "zorgthuis.example", hyperlink: "https://www.zorgthuis.example/" },
        "Stichting A",
        null,
        "mevrouw",
      ],
      ["Programma B", "https://groot.example/b/", "Gemeente", "https://groot.example/b/", null],
    ]);
    const { yaml, sites, ignored } = await listOf(path);
    const list = parseSiteList(yaml, "lijst.yaml");
    expect({ sites, ignored }).toEqual({ sites: 2, ignored: ["Contactpersoon"] });
    expect(list.sites.map(({ id, name, url, owner, scope }) => ({ id, name, url, owner, scope }))).toEqual([
      {
        id: "zorg-thuis",
        name: "Zorg Thuis",
        url: "https://zorgthuis.example/",
        owner: "Stichting A",
        scope: undefined,
      },
      {
        id: "programma-b",
        name: "Programma B",
        url: "https://groot.example/b/",
        owner: "Gemeente",
        scope: "https://groot.example/b/",
      },
    ]);
  });

  it("is read from a CSV file of Excel: semicolons and the Windows alphabet", async () => {
    const path = join(folder, "sites.csv");
    writeFileSync(path, Buffer.from("naam;url\r\nCaf\u00e9 Zorg;cafezorg.example\r\n", "latin1"));
    expect((await listOf(path)).yaml).toContain("Café Zorg");
  });

  it("is refused with every problem at once, by cell", async () => {
    const path = await workbook("fout.xlsx", [
      ["naam", "url", "status"],
      ["A", "geen adres", "actief"],
      ["B", null, "kapot"],
      ["C", "https://c.example/", null],
      ["D", "https://c.example/", null],
    ]);
    const problems = await listOf(path).then(
      () => [],
      (error: unknown) => (error instanceof OperatorError ? error.linesIn("nl") : [String(error)]),
    );
    expect(problems.map((line) => line.replace(/^.*\[Sites\] /, ""))).toEqual([
      expect.stringMatching(/^B2: "geen adres" /),
      expect.stringMatching(/^B3: hier ontbreekt het webadres/),
      expect.stringMatching(/^C3: "kapot" is geen status/),
      expect.stringMatching(/^B5: staat ook in rij 4/),
    ]);
  });

  it("says so when the file is no workbook", async () => {
    const path = join(folder, "nep.xlsx");
    writeFileSync(path, "dit is geen werkmap");
    await expect(readTable(path)).rejects.toThrow(/no Excel workbook/);
  });
});
