import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkSite } from "../../src/app/check.ts";
import { type DataFolder, openDataFolder } from "../../src/app/data-folder.ts";
import { explainCell } from "../../src/app/explain-cell.ts";
import { exportScans } from "../../src/app/export.ts";
import { exportBenchmark } from "../../src/app/export-benchmark.ts";
import { exportForOwner } from "../../src/app/export-for-owner.ts";
import { importFile } from "../../src/app/import.ts";
import { OperatorError } from "../../src/model/operator-error.ts";
import { archiveScan, plainPages } from "../support/an-archived-scan.ts";
import { changesWhenJudgedAgain } from "../support/judged-again.ts";

let path = "";
let data: DataFolder;

beforeAll(async () => {
  path = mkdtempSync(join(tmpdir(), "quickscan-own-site-"));
  data = openDataFolder(path);
  const others = Array.from({ length: 10 }, (_, at) => ({ id: `ander-${at + 1}`, pages: plainPages() }));
  await archiveScan(data, {
    id: "scan",
    date: "2026-09-01",
    sites: [
      {
        id: "eigen",
        name: "Eigen Site",
        pages: plainPages({ "/bericht-2": "<h1>Sport</h1><p>Er kwamen ook jongeren kijken. Het regende.</p>" }),
      },
      {
        id: "zonder-colofon",
        pages: Object.fromEntries(Object.entries(plainPages()).filter(([page]) => page !== "/colofon")),
      },
      { id: "plat", pages: {}, down: true },
      ...others,
    ],
  });
});

afterAll(() => {
  data.store.close();
  rmSync(path, { recursive: true, force: true });
});

describe("one site for its owner", () => {
  it("is told what would earn points, the most first, and what is not advised for the score last", async () => {
    const { own } = await checkSite(data, { scan: "scan", site: "Eigen Site" }, "nl");
    expect(own.advice.map(({ kind, points }) => `${kind} ${points}`)).toEqual([
      "search-function 3",
      "colophon 1",
      "content 1",
      "content 1",
      "content 1",
      "database-function 2",
      "address 1",
    ]);
  });

  it("is shown a sentence that earns the point, on its own colophon or on a new one, and nothing is stored of it", async () => {
    const manifest = join(data.scan("scan"), "captures", "eigen", "1", "capture.json");
    const before = readFileSync(manifest, "utf8");
    const { own } = await checkSite(data, { scan: "scan", site: "eigen" }, "nl");
    const sentence = own.advice.find(({ kind }) => kind === "colophon")?.sentence;
    expect(sentence?.page?.label).toBe("Colofon");
    expect(sentence?.sentence).toContain("sociaal werk");
    expect(readFileSync(manifest, "utf8")).toBe(before);
    const without = await checkSite(data, { scan: "scan", site: "zonder-colofon" }, "nl");
    expect(without.own.advice.find(({ kind }) => kind === "colophon")?.sentence).toMatchObject({ page: null });
  });

  it("reads examples from its own pages in plain words, without marks that mean wrong to a lay reader", async () => {
    const { page } = await checkSite(data, { scan: "scan", site: "eigen" }, "nl");
    const html = readFileSync(page, "utf8");
    expect(html).toContain("Er kwamen ook jongeren kijken.");
    expect(html).toMatch(/<span class="badge failed">nee<\/span>/);
    expect(html).not.toMatch(/>(?:X|0|\?)</);
    expect(html).not.toContain("ander-1");
  });

  it("gets no advice on what could not be looked at", async () => {
    const { own } = await checkSite(data, { scan: "scan", site: "plat" }, "nl");
    expect(own.advice).toEqual([]);
    expect(own.total).toMatchObject({ min: 0, max: 10 });
  });

  it("has a place only among ten or more, by a file that says the table of names is not public", async () => {
    const out = join(path, "vergelijking");
    const standing = async (among: string) =>
      (await checkSite(data, { scan: "scan", site: "eigen", among }, "nl")).page;
    const closed = await exportBenchmark(data, "scan", out, false, "nl");
    expect(readFileSync(await standing(join(closed.folder, "benchmark.json")), "utf8")).toContain(
      "Dat is plaats 1 van 13.",
    );
    const open = await exportBenchmark(data, "scan", `${out}-open`, true, "nl");
    expect(readFileSync(await standing(join(open.folder, "benchmark.json")), "utf8")).toContain(
      "Een plaats noemen wij niet",
    );
    expect(readFileSync(await standing("scan"), "utf8")).toContain("Een plaats noemen wij niet");
    for (const file of closed.files)
      expect(readFileSync(join(closed.folder, file), "utf8")).not.toMatch(/ander-1|Eigen Site|eigen\.example/);
  });
});

describe("the folder for an owner", () => {
  const out = () => join(path, "map");

  async function filled(
    name: string,
    fill: (sheet: exceljs.Worksheet, book: exceljs.Workbook) => void,
  ): Promise<string> {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(out(), "reactie.xlsx"));
    const sheet = book.getWorksheet("Reactie");
    if (sheet === undefined) throw new Error("no sheet");
    fill(sheet, book);
    const file = join(path, name);
    await book.xlsx.writeFile(file);
    return file;
  }

  beforeAll(async () => {
    await exportForOwner({ data, scan: "scan", site: "eigen", out: out(), replyBefore: "2026-12-15", language: "nl" });
  });

  it("names no other site, and says when to reply", () => {
    for (const file of ["index.html", "verslag/index.html", "verslag/sites/eigen.html"]) {
      expect(readFileSync(join(out(), file), "utf8")).not.toMatch(/ander-\d/);
    }
    expect(readFileSync(join(out(), "index.html"), "utf8")).toContain("15 december 2026");
  });

  it("leads only to files in it", () => {
    const html = readFileSync(join(out(), "index.html"), "utf8");
    const links = [...html.matchAll(/href="([^"#]+)"/g)]
      .map(([, href]) => href ?? "")
      .filter((href) => !href.startsWith("http"));
    expect(links).toEqual(["reactie.xlsx", "verslag/index.html"]);
    for (const link of links) expect(readFileSync(join(out(), link)).length).toBeGreaterThan(0);
  });

  it("comes back in as responses that are shown and change no score", async () => {
    const before = data.store.assertions.judgementsOf("scan").map((head) => data.store.assertions.get(head));
    const file = await filled("terug.xlsx", (sheet) => {
      sheet.getCell(3, 3).value = "redactie";
      sheet.getCell(12, 5).value = "nee";
      sheet.getCell(12, 6).value = "Het staat op onze pagina over wijkteams.";
      sheet.getCell(12, 7).value = "eigen.example/wijk";
      sheet.getCell(7, 5).value = "ja";
    });
    expect(await importFile(data, { file }, "nl")).toMatchObject({
      kind: "responses",
      site: "eigen",
      responses: 2,
      added: 2,
    });
    expect(await importFile(data, { file }, "nl")).toMatchObject({ added: 0 });
    const { responses } = explainCell(data, { scan: "scan", site: "eigen", criterion: "6" }, "nl");
    expect(responses).toEqual([
      expect.stringMatching(/niet eens.*wijkteams.*redactie.*https:\/\/eigen\.example\/wijk/),
    ]);
    const cell = readFileSync(join(data.scan("scan"), "cells", "eigen-colophon-names-social-work.html"), "utf8");
    expect(cell).toContain("Het staat op onze pagina over wijkteams.");
    const exported = join(out(), "alles");
    await exportScans({ data, scans: ["scan"], formats: ["html"], out: exported, publish: false, language: "nl" });
    expect(readFileSync(join(exported, "cells", "eigen-colophon-names-social-work.html"), "utf8")).toBe(cell);
    expect(data.store.assertions.judgementsOf("scan").map((head) => data.store.assertions.get(head))).toEqual(before);
  });

  it.each<[string, (sheet: exceljs.Worksheet) => void]>([
    ["rows removed", (sheet) => sheet.spliceRows(7, 5)],
    [
      "rows in another order",
      (sheet) => {
        const moved = sheet.getRow(12).values;
        sheet.getRow(12).values = sheet.getRow(7).values;
        sheet.getRow(7).values = moved;
      },
    ],
    ["a row of their own above", (sheet) => sheet.insertRow(1, ["Ontvangen door de redactie"])],
    [
      "a column of their own before the answers",
      (sheet) => sheet.spliceColumns(5, 0, ["", "", "", "", "", "intern", "overleg"]),
    ],
    [
      "another name of the sheet",
      (sheet) => {
        sheet.name = "Blad1";
      },
    ],
  ])("comes back in as it was meant with %s", async (what, change) => {
    const file = await filled(`${what}.xlsx`, (sheet) => {
      sheet.getCell(3, 3).value = "redactie";
      sheet.getCell(12, 5).value = "nee";
      sheet.getCell(12, 6).value = `Anders: ${what}.`;
      change(sheet);
    });
    expect(await importFile(data, { file }, "nl")).toMatchObject({ site: "eigen", responses: 1, added: 1 });
    const kept = data.store.responses.of("scan").at(-1);
    expect(kept).toMatchObject({
      criterion: "colophon-names-social-work",
      agrees: false,
      text: `Anders: ${what}.`,
      by: { name: "redactie", role: "" },
    });
  });

  it.each<[string, RegExp, (sheet: exceljs.Worksheet, book: exceljs.Workbook) => void]>([
    ["a question answered twice", /A\d+: this question was answered twice/, (sheet) => sheet.duplicateRow(12, 1, true)],
    [
      "heads taken away",
      /heads of the form were changed/,
      (sheet) => {
        sheet.getRow(6).values = [];
      },
    ],
    [
      "a site that is not in the scan",
      /belongs to site elders/,
      (_, book) => {
        const cell = book.getWorksheet("Gegevens")?.getCell(3, 2);
        if (cell) cell.value = "elders";
      },
    ],
    [
      "another scan of that name",
      /measured by other criteria/,
      (_, book) => {
        const cell = book.getWorksheet("Gegevens")?.getCell(4, 2);
        if (cell) cell.value = "0".repeat(64);
      },
    ],
    [
      "what ties it to a scan left out",
      /no longer says to which scan it belongs/,
      (_, book) => book.removeWorksheet("Gegevens"),
    ],
  ])("is refused in one line with %s", async (what, message, change) => {
    const file = await filled(`${what}.xlsx`, (sheet, book) => {
      sheet.getCell(12, 5).value = "ja";
      change(sheet, book);
    });
    await expect(importFile(data, { file }, "nl")).rejects.toThrow(message);
  });

  it("is refused with every wrong cell at once, and when nothing was filled in", async () => {
    const wrong = await filled("fout.xlsx", (sheet) => {
      sheet.getCell(7, 5).value = "misschien";
      sheet.getCell(8, 5).value = "nee";
    });
    const problems = await importFile(data, { file: wrong }, "nl").then(
      () => [],
      (error: unknown) => (error instanceof OperatorError ? error.linesIn("nl") : [String(error)]),
    );
    expect(problems).toEqual([
      expect.stringMatching(/E7: "misschien" is geen antwoord/),
      expect.stringMatching(/F8: zeg er kort bij/),
    ]);
    await expect(importFile(data, { file: join(out(), "reactie.xlsx") }, "nl")).rejects.toThrow(
      /nothing was filled in/,
    );
  });
});

it("gives no change when its archive is judged again", () => {
  expect(changesWhenJudgedAgain(data)).toEqual([]);
});
