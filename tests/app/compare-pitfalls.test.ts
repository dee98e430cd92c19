import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ComparedScans, compare } from "../../src/app/compare.ts";
import { type DataFolder, openDataFolder } from "../../src/app/data-folder.ts";
import { importFile } from "../../src/app/import.ts";
import { type Comparison, changedCells } from "../../src/report/compare/compare-scans.ts";
import { totalTexts } from "../../src/report/compare/trend-text.ts";
import { archiveScan, plainPages, type ScanThen } from "../support/an-archived-scan.ts";

const STATEMENT = "<h1>Colofon</h1><p>Deze site is er voor professionals in zorg en sociaal werk.</p>";
const PLAIN = { id: "a", pages: plainPages() };
const WITH_STATEMENT = { id: "a", pages: plainPages({ "/colofon": STATEMENT }) };
const COLOPHON = "colophon-names-social-work";

let path = "";
let data: DataFolder;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "quickscan-pitfalls-"));
  data = openDataFolder(path);
});
afterEach(() => {
  data.store.close();
  rmSync(path, { recursive: true, force: true });
});

async function years(...scans: readonly Omit<ScanThen, "id" | "date">[]): Promise<ComparedScans> {
  const ids = scans.map((_, at) => String(2025 + at));
  for (const [at, then] of scans.entries())
    await archiveScan(data, { ...then, id: ids[at] ?? "", date: `${ids[at]}-09-01` });
  return await compare(data, ids, "nl");
}

function newsOf({ comparisons }: ComparedScans): readonly string[] {
  return comparisons.flatMap(({ sites }) => sites.flatMap(({ id, news }) => news.map(({ kind }) => `${id} ${kind}`)));
}

function told({ sites }: Comparison): readonly string[] {
  return sites.flatMap((site) =>
    changedCells(site).map(({ criterion, change: { transition, cause, also } }) =>
      [`${site.id} ${criterion.nr}: ${transition}, ${cause}`, ...also].join(", "),
    ),
  );
}

describe("what could mislead in a comparison", () => {
  it("a site with another id is not just new and gone: the likely pair is named", async () => {
    const compared = await years(
      { sites: [PLAIN, { id: "oud", url: "https://zelfde.example/", pages: plainPages() }] },
      { sites: [PLAIN, { id: "jong", url: "https://www.zelfde.example", pages: plainPages() }] },
    );
    expect(newsOf(compared)).toEqual(["jong new", "jong other-id", "oud gone"]);
  });

  it("a site that a scan left out, or did not come to, is not gone from the list", async () => {
    const b = { id: "b", pages: plainPages() };
    const c = { id: "c", pages: plainPages() };
    const compared = await years({ sites: [PLAIN, b, c] }, { sites: [PLAIN, b], waiting: ["b"], leftOut: ["c"] });
    expect(newsOf(compared)).toEqual(["b left-out-now", "c left-out-now"]);
    expect(compared.comparisons.flatMap(told)).toEqual([]);
  });

  it("a site that was not looked at then is not new", async () => {
    const b = { id: "b", pages: plainPages() };
    expect(newsOf(await years({ sites: [PLAIN], leftOut: ["b"] }, { sites: [PLAIN, b] }))).toEqual(["b left-out-then"]);
  });

  it("a year that could not be read does not hide what was lost over it", async () => {
    const compared = await years(
      { sites: [WITH_STATEMENT] },
      { sites: [{ id: "a", pages: {}, down: true }] },
      { sites: [PLAIN] },
    );
    expect(compared.comparisons.flatMap(told).filter((line) => line.includes("site-changed"))).toEqual([]);
    expect(compared.overall && told(compared.overall)).toEqual(["a 6: lost, site-changed"]);
  });

  it("a list that shrank, and a site that ended, take no points from the trend", async () => {
    const others = ["b", "c"].map((id) => ({ id, pages: plainPages({ "/colofon": STATEMENT }) }));
    const [b, c] = others;
    if (b === undefined || c === undefined) throw new RangeError();
    const { trend } = await years(
      { sites: [WITH_STATEMENT, b, c] },
      { sites: [WITH_STATEMENT, { ...b, status: "ended" }, c] },
      { sites: [WITH_STATEMENT] },
    );
    expect(trend?.sites.map((site) => [site.id, ...totalTexts(site, "nl")])).toEqual([
      ["a", "1", "1", "1"],
      ["b", "1", "bestaat niet meer", "niet in de lijst"],
      ["c", "1", "1", "niet in de lijst"],
    ]);
    const counts = trend?.criteria.find(({ criterion }) => criterion.id === COLOPHON)?.counts;
    expect(counts?.map(({ passed, sites }) => `${passed} of ${sites}`)).toEqual(["3 of 3", "2 of 2", "1 of 1"]);
  });

  it("what people settled stands in the trend too", async () => {
    const { trend } = await years(
      {
        sites: [PLAIN],
        published: (one) => (one.criterion === COLOPHON ? { ...one, outcome: "passed", decision: "settled" } : one),
      },
      { sites: [PLAIN] },
      { sites: [PLAIN] },
    );
    expect(trend?.sites.flatMap((site) => totalTexts(site, "nl"))).toEqual(["1", "0", "0"]);
  });

  it("scans of one day follow the time at which they began, however they are named", async () => {
    const day = "2026-09-01";
    await archiveScan(data, { id: "z-ochtend", date: day, at: "08:00", sites: [PLAIN] });
    await archiveScan(data, { id: "a-middag", date: day, at: "14:00", sites: [WITH_STATEMENT] });
    const { comparisons } = await compare(data, ["a-middag", "z-ochtend"], "nl");
    expect(comparisons.map(({ older, newer }) => [older.scan.id, newer.scan.id])).toEqual([["z-ochtend", "a-middag"]]);
    expect(comparisons.flatMap(told)).toEqual(["a 6: gained, site-changed"]);
  });

  it("criteria that became milder are not the site's merit, though the site changed as well", async () => {
    const milder = (yaml: string) =>
      yaml.replace('["*sociaalwerk*", "*socialwork*"]', '["*sociaalwerk*", "*socialwork*", "*welzijnplein*"]');
    const site = { id: "a", url: "https://welzijnplein.example/", pages: plainPages() };
    const compared = await years(
      { sites: [site] },
      { sites: [{ ...site, pages: plainPages({ "/colofon": STATEMENT }) }], criteria: milder },
    );
    expect(compared.comparisons.flatMap(told)).toEqual(["a 1: gained, criteria-changed", "a 6: gained, site-changed"]);
  });

  it("a point that people gave is never lost because of the site alone", async () => {
    const file = join(path, "hand.csv");
    writeFileSync(file, "aspect;a\n6;X\n7;0\n");
    await importFile(data, { file, id: "hand", date: "2020-09" }, "nl");
    await archiveScan(data, { id: "2026", date: "2026-09-01", sites: [PLAIN] });
    const lines = (await compare(data, ["hand", "2026"], "nl")).comparisons.flatMap(told);
    expect(lines.find((line) => line.startsWith("a 6"))).toBe("a 6: lost, cannot-be-separated");
    expect(lines.filter((line) => line.includes("site-changed"))).toEqual([]);
  });
});
