import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compare } from "../../src/app/compare.ts";
import { type DataFolder, openDataFolder, SCAN_ZERO } from "../../src/app/data-folder.ts";
import { DEFAULT_INSTRUMENT } from "../../src/app/default-instrument.ts";
import { DEMO_SETTINGS, demoList } from "../../src/app/demo-list.ts";
import { scan } from "../../src/app/scan.ts";
import type { Override } from "../../src/demo/override.ts";
import { serveDemo } from "../../src/demo/serve-demo.ts";
import { readInstrument } from "../../src/inputs/read-file.ts";
import { changedCells } from "../../src/report/compare/compare-scans.ts";
import { changesWhenJudgedAgain } from "../support/judged-again.ts";

const SEARCH_FORM =
  '<form role="search" action="/zoeken"><input type="search" name="q" aria-label="Zoeken"><button>Zoeken</button></form>';

/** A year later: one site gained a search, one lost its database, one does not answer where it was, one moved. */
const A_YEAR_LATER: readonly Override[] = [
  { site: "coalitie-digivaardig-in-de-zorg", replace: ['<nav class="nav"', `${SEARCH_FORM}<nav class="nav"`] },
  { site: "zorg-van-nu", removeBlock: "database" },
  { site: "zorgthuisnl", host: "weg.zorgthuisnl" },
  { site: "zorginnovatie", host: "nieuw.zorginnovatie" },
];

let folder: string;
let data: DataFolder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickscan-years-"));
  data = openDataFolder(join(folder, "data"));
});
afterAll(async () => {
  data.store.close();
  await rm(folder, { recursive: true, force: true });
});

async function scanDemo(id: string, overrides: readonly Override[], criteria: string): Promise<void> {
  const demo = await serveDemo({ overrides });
  try {
    // The list does not know that a site is gone from its address.
    const sites = demo.sites.map((site) => ({ ...site, url: site.url.replace("//weg.", "//") }));
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

it("of every changed cell the transition and the cause are told, and no other cell is marked", async () => {
  await scanDemo("eerste", [], DEFAULT_INSTRUMENT);
  const zero = await compare(data, [SCAN_ZERO, "eerste"], "nl");
  expect(zero.comparisons.flatMap(({ sites }) => sites.flatMap(changedCells))).toEqual([]);

  await scanDemo("tweede", A_YEAR_LATER, await withOneMoreTerm());
  const { comparisons } = await compare(data, ["eerste", "tweede"], "nl");
  const sites = comparisons.flatMap((one) => one.sites);
  const told = sites.flatMap((site) =>
    changedCells(site).map(
      ({ criterion, change }) => `${site.id} ${criterion.nr}: ${change.transition}, ${change.cause}`,
    ),
  );
  expect(told).toEqual([
    "zorg-van-nu 9: no-longer-applicable, site-changed",
    "zorg-van-nu 10: no-longer-applicable, site-changed",
    "coalitie-digivaardig-in-de-zorg 2: became-applicable, site-changed",
    "coalitie-digivaardig-in-de-zorg 3: became-applicable, site-changed",
    "coalitie-digivaardig-in-de-zorg 4: became-applicable, site-changed",
    "anders-werken-in-de-zorg 4: not-asked-then, criteria-changed",
    ...Array.from({ length: 10 }, (_, at) => `zorgthuisnl ${at + 1}: now-undetermined, could-not-be-read`),
  ]);
  const moved = sites.filter(({ news }) => news.some(({ kind }) => kind === "moved")).map(({ id }) => id);
  expect(moved).toEqual(["zorginnovatie"]);

  expect(changesWhenJudgedAgain(data)).toEqual([]);
}, 1_200_000);
