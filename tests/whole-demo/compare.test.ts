import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ComparedScans, compare } from "../../src/app/compare.ts";
import { type DataFolder, openDataFolder, SCAN_ZERO } from "../../src/app/data-folder.ts";
import { DEFAULT_INSTRUMENT } from "../../src/app/default-instrument.ts";
import { DEMO_SETTINGS, demoList } from "../../src/app/demo-list.ts";
import { exportScans } from "../../src/app/export.ts";
import { scan } from "../../src/app/scan.ts";
import type { Override } from "../../src/demo/override.ts";
import { serveDemo } from "../../src/demo/serve-demo.ts";
import { readInstrument } from "../../src/inputs/read-file.ts";
import { changedCells } from "../../src/report/compare/compare-scans.ts";
import { quickscan } from "../cli/run-quickscan.ts";
import { archivedScans, changesWhenJudgedAgain } from "../support/judged-again.ts";

const COALITIE = "coalitie-digivaardig-in-de-zorg";
const SEARCH_FORM =
  '<form role="search" action="/zoeken"><input type="search" name="q" aria-label="Zoeken"><button>Zoeken</button></form>';

/** What stays so: one site gained a search, one lost its database, one moved. */
const FROM_THE_SECOND_YEAR: readonly Override[] = [
  { site: COALITIE, replace: ['<nav class="nav"', `${SEARCH_FORM}<nav class="nav"`] },
  { site: "zorg-van-nu", removeBlock: "database" },
  { site: "zorginnovatie", host: "nieuw.zorginnovatie" },
];
/** Beside it one site does not answer where it was; a year later it does again. */
const SECOND_YEAR: readonly Override[] = [...FROM_THE_SECOND_YEAR, { site: "zorgthuisnl", host: "weg.zorgthuisnl" }];
/** One colophon names an audience of social work, and one site has another name. */
const THIRD_YEAR: readonly Override[] = [
  ...FROM_THE_SECOND_YEAR,
  {
    site: "anders-werken-in-de-zorg",
    page: "/colofon",
    replace: ["bestuurders, roostermakers", "bestuurders, opbouwwerkers"],
  },
];
const RENAMED = "Digivaardig in de zorg";

let folder: string;
let data: DataFolder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickscan-years-"));
  data = openDataFolder(join(folder, "data"));
  const criteria = await withOneMoreTerm();
  await scanDemo("eerste", [], DEFAULT_INSTRUMENT);
  await scanDemo("tweede", SECOND_YEAR, criteria);
  await scanDemo("derde", THIRD_YEAR, criteria, { [COALITIE]: RENAMED });
}, 1_800_000);
afterAll(async () => {
  data.store.close();
  await rm(folder, { recursive: true, force: true });
});

async function scanDemo(
  id: string,
  overrides: readonly Override[],
  criteria: string,
  names: Readonly<Record<string, string>> = {},
): Promise<void> {
  const demo = await serveDemo({ overrides });
  try {
    // The list does not know that a site is gone from its address.
    const sites = demo.sites.map((site) => ({
      ...site,
      name: names[site.id] ?? site.name,
      url: site.url.replace("//weg.", "//"),
    }));
    const siteList = demoList(sites);
    const instrument = readInstrument(criteria);
    const request = { data, id, siteList, instrument, settings: DEMO_SETTINGS, language: "nl" } as const;
    await scan(request, () => undefined, new AbortController().signal);
  } finally {
    await demo.close();
  }
}

/** The criteria with one more term in the fourth. */
async function withOneMoreTerm(): Promise<string> {
  const yaml = await readFile(DEFAULT_INSTRUMENT, "utf8");
  const more = yaml.replace(
    /(id: search-finds-prevention[\s\S]*?terms:\n)/,
    '$1        - typed: techniek\n          forms: ["techniek"]\n',
  );
  if (more === yaml) throw new Error("the criteria file has another form now");
  const path = join(folder, "criteria.yaml");
  await writeFile(path, more);
  return path;
}

function told({ comparisons }: Pick<ComparedScans, "comparisons">): readonly string[] {
  return comparisons.flatMap(({ sites }) =>
    sites.flatMap((site) =>
      changedCells(site).map(
        ({ criterion, change }) => `${site.id} ${criterion.nr}: ${change.transition}, ${change.cause}`,
      ),
    ),
  );
}

function newsOf({ comparisons }: ComparedScans): readonly string[] {
  return comparisons.flatMap(({ sites }) => sites.flatMap(({ id, news }) => news.map(({ kind }) => `${id} ${kind}`)));
}

const tenCells = (site: string, change: string): readonly string[] =>
  Array.from({ length: 10 }, (_, at) => `${site} ${at + 1}: ${change}`);

/** What is other in the second year than in the first, and stays so. */
const CHANGED_IN_A_YEAR = [
  "zorg-van-nu 9: no-longer-applicable, site-changed",
  "zorg-van-nu 10: no-longer-applicable, site-changed",
  "coalitie-digivaardig-in-de-zorg 2: became-applicable, site-changed",
  "coalitie-digivaardig-in-de-zorg 3: became-applicable, site-changed",
  "coalitie-digivaardig-in-de-zorg 4: became-applicable, site-changed",
  "anders-werken-in-de-zorg 4: not-asked-then, criteria-changed",
];

describe("scans of the demo, compared", () => {
  it("with the table of 2020: all 60 cells are unchanged", async () => {
    const zero = await compare(data, [SCAN_ZERO, "eerste"], "nl");
    expect(told(zero)).toEqual([]);
    expect(zero.comparisons.flatMap(({ sites }) => sites.flatMap(({ cells }) => cells))).toHaveLength(60);
  });

  it("with a year later: of every changed cell transition and cause are told, and no other cell is marked", async () => {
    const compared = await compare(data, ["eerste", "tweede"], "nl");
    expect(told(compared)).toEqual([
      ...CHANGED_IN_A_YEAR,
      ...tenCells("zorgthuisnl", "now-undetermined, could-not-be-read"),
    ]);
    expect(newsOf(compared)).toEqual(["zorgthuisnl unread", "zorginnovatie moved"]);
    // The new search of one site finds the new term, and neither of the old ones.
    const alsoCriteria = compared.comparisons.flatMap(({ sites }) =>
      sites.flatMap((site) =>
        changedCells(site).flatMap(({ criterion, change }) =>
          change.also.includes("criteria-changed") ? [`${site.id} ${criterion.nr}`] : [],
        ),
      ),
    );
    expect(alsoCriteria).toEqual([`${COALITIE} 4`]);
  });

  it("with two years later: what came back is no progress, and what stayed is not told again", async () => {
    const compared = await compare(data, ["tweede", "derde"], "nl");
    expect(told(compared)).toEqual([
      "anders-werken-in-de-zorg 6: gained, site-changed",
      ...tenCells("zorgthuisnl", "was-undetermined, could-not-be-read"),
    ]);
    expect(newsOf(compared)).toEqual(["coalitie-digivaardig-in-de-zorg renamed", "zorgthuisnl readable"]);
  });

  it("the first with the third: all that changed over the years, and nothing of the one that could not be read", async () => {
    const { overall } = await compare(data, ["eerste", "tweede", "derde"], "nl");
    expect(overall && told({ comparisons: [overall] })).toEqual([
      ...CHANGED_IN_A_YEAR,
      "anders-werken-in-de-zorg 6: gained, site-changed",
    ]);
  });

  it("give no change when they are judged again", () => {
    expect(archivedScans(data)).toEqual(["eerste", "tweede", "derde"]);
    expect(changesWhenJudgedAgain(data)).toEqual([]);
  });
});

/** By the criteria of the third year: `techniek` was never typed in the first, and `-` is no point. */
const TOTALS = {
  "Zorg van nu": ["7", "5", "5"],
  "Zorg voor innoveren": ["6", "6", "6"],
  [RENAMED]: ["2", "5", "5"],
  "Anders werken in de zorg": ["3 + 1-", "4", "5"],
  Zorgthuisnl: ["3", "0 + 10?", "3"],
  Zorginnovatie: ["8", "8", "8"],
};
/** Sites with an X in each year; in the second Zorgthuisnl is open everywhere. */
const SITES_WITH: readonly (readonly [first: number, second: number, third: number])[] = [
  [0, 0, 0],
  [1, 2, 2],
  [5, 5, 6],
  [4, 5, 6],
  [5, 5, 5],
  [1, 1, 2],
  [6, 5, 6],
  [3, 3, 3],
  [2, 1, 1],
  [2, 1, 1],
];
const open = (nr: number, year: number): number => Number(year === 1 || (nr === 4 && year === 0));
const COUNTS = SITES_WITH.map((years, at) =>
  years.map((passed, year) => ({ passed, known: 6 - open(at + 1, year), sites: 6 })),
);
const COUNT_TEXTS = COUNTS.map((years) =>
  years.map(({ passed, known }) => (known === 6 ? `${passed} van 6` : `${passed} van ${known}, ${6 - known} open`)),
);

describe("the trend of three scans of the demo", () => {
  const YEARS = ["eerste", "tweede", "derde"];

  it("stands on the page", async () => {
    const { page } = await compare(data, YEARS, "nl");
    const $ = load(await readFile(page, "utf8"));
    const rowsOf = (region: string) =>
      $(`[aria-label="Verloop: ${region}"] tbody tr`)
        .toArray()
        .map((row) => [
          $("th", row).text(),
          ...$("td", row)
            .map((_, cell) => $(cell).text())
            .toArray(),
        ]);
    expect(rowsOf("Site")).toEqual(Object.entries(TOTALS).map(([name, totals]) => [name, ...totals]));
    expect(rowsOf("Aspect").map(([, ...counts]) => counts)).toEqual(COUNT_TEXTS);
  });

  it("stands in the terminal and in its JSON", async () => {
    const path = join(folder, "data");
    const { stdout } = await quickscan(["compare", ...YEARS, "--data", path]);
    for (const [name, totals] of Object.entries(TOTALS))
      expect(stdout).toMatch(new RegExp(`^${[name, ...totals.map(literally)].join(" +")}$`, "m"));
    for (const [at, counts] of COUNT_TEXTS.entries())
      expect(stdout).toMatch(new RegExp(`^ ?${at + 1} .+ {2}${counts.map(literally).join(" +")}$`, "m"));

    const { trend } = JSON.parse((await quickscan(["compare", ...YEARS, "--data", path, "--json"])).stdout);
    expect(trend.scans).toEqual(YEARS);
    expect(
      trend.sites.map(({ name, totals }: { name: string; totals: { text: string }[] }) => [
        name,
        totals.map(({ text }) => text),
      ]),
    ).toEqual(Object.entries(TOTALS));
    expect(trend.criteria.map(({ counts }: { counts: unknown }) => counts)).toEqual(COUNTS);
  });

  it("stands in the workbook: as numbers, and as texts where something is open", async () => {
    const out = join(folder, "out");
    await exportScans({ data, scans: YEARS, formats: ["xlsx"], out, publish: false, language: "nl" });
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(join(out, "derde", "scores.xlsx"));
    const rows = (workbook.getWorksheet("Vergelijking")?.getSheetValues() ?? []).flatMap((row) =>
      Array.isArray(row) ? [[row[1], row[4], row[5], row[6]]] : [],
    );
    const shown = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);
    for (const [name, totals] of Object.entries(TOTALS)) expect(rows).toContainEqual([name, ...totals.map(shown)]);
    const first = rows.findIndex(([name]) => name === "Aantal sites waar het aspect voorkomt") + 1;
    expect(rows.slice(first, first + 10).map(([, ...counts]) => counts)).toEqual(
      COUNT_TEXTS.map((texts) => texts.map((text) => shown(text.replace(/ van 6$/, "")))),
    );
  });
});

function literally(text: string): string {
  return text.replace(/[?+]/g, "\\$&");
}
