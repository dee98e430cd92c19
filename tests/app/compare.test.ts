import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ComparedScans, compare } from "../../src/app/compare.ts";
import { type DataFolder, openDataFolder, SCAN_ZERO } from "../../src/app/data-folder.ts";
import { importFile } from "../../src/app/import.ts";
import { OperatorError } from "../../src/model/operator-error.ts";
import { type Comparison, changedCells } from "../../src/report/compare/compare-scans.ts";
import { archiveScan, plainPages } from "../support/an-archived-scan.ts";
import { archivedScans, changesWhenJudgedAgain } from "../support/judged-again.ts";

const ABOUT_OLDER = "<h1>Ouderen thuis</h1><p>Ouderen wonen langer thuis. Voor ouderen is er hulp in de buurt.</p>";
const STATEMENT = "<h1>Colofon</h1><p>Deze site is er voor professionals in zorg en sociaal werk.</p>";

let path = "";
let data: DataFolder;

beforeAll(async () => {
  path = mkdtempSync(join(tmpdir(), "quickscan-compare-"));
  data = openDataFolder(path);
  await archiveScan(data, {
    id: "2025",
    date: "2025-09-01",
    sites: [
      { id: "blijft", pages: plainPages() },
      { id: "colofon", pages: plainPages() },
      { id: "ouderen", pages: plainPages({ "/bericht-1": ABOUT_OLDER }) },
      { id: "plat", pages: plainPages({ "/bericht-1": ABOUT_OLDER }) },
      { id: "adres", url: "https://welzijnplein.example/", pages: plainPages() },
      { id: "anders", pages: plainPages() },
      { id: "weg", pages: plainPages() },
      { id: "gestopt", pages: plainPages() },
    ],
  });
  await archiveScan(data, {
    id: "2026",
    date: "2026-09-01",
    list: "lijst-2026",
    continues: "lijst",
    criteria: (yaml) =>
      yaml.replace('["*sociaalwerk*", "*socialwork*"]', '["*sociaalwerk*", "*socialwork*", "*welzijnplein*"]'),
    sites: [
      { id: "blijft", name: "Nieuwe naam", url: "https://elders.example/", pages: plainPages() },
      { id: "colofon", pages: plainPages({ "/colofon": STATEMENT }) },
      { id: "ouderen", pages: plainPages() },
      { id: "plat", pages: {}, down: true },
      { id: "adres", url: "https://welzijnplein.example/", pages: plainPages() },
      {
        id: "anders",
        pages: plainPages({ "/colofon": STATEMENT }),
        changes: { browser: { name: "chrome", version: "150" } },
      },
      { id: "gestopt", status: "ended", pages: plainPages() },
      { id: "nieuw", pages: plainPages() },
    ],
  });
  await archiveScan(data, {
    id: "2027",
    date: "2027-09-01",
    list: "lijst-2027",
    continues: "lijst-2026",
    sites: [
      { id: "colofon", pages: plainPages({ "/colofon": STATEMENT }) },
      { id: "ouderen", pages: plainPages() },
    ],
  });
});

afterAll(() => {
  data.store.close();
  rmSync(path, { recursive: true, force: true });
});

function told({ sites }: Comparison): readonly string[] {
  return sites.flatMap((site) =>
    changedCells(site).map(
      ({ criterion, change }) => `${site.id} ${criterion.nr}: ${change.transition}, ${change.cause}`,
    ),
  );
}

function only({ comparisons }: ComparedScans): Comparison {
  const [comparison] = comparisons;
  if (comparison === undefined) throw new Error("nothing compared");
  return comparison;
}

describe("two scans of a line", () => {
  it("say of every changed cell what changed it, and mark no other", async () => {
    const compared = await compare(data, ["2026", "2025"], "nl");
    const unread = Array.from({ length: 10 }, (_, at) => `plat ${at + 1}: now-undetermined, could-not-be-read`);
    expect(told(only(compared))).toEqual([
      "colofon 6: gained, site-changed",
      "ouderen 7: lost, site-changed",
      ...unread,
      "adres 1: gained, criteria-changed",
      "anders 6: gained, cannot-be-separated",
    ]);
    expect(compared.acrossLines).toEqual([]);
  });

  it("tell which sites are new, gone, ended, renamed, moved or could not be read", async () => {
    const { sites } = only(await compare(data, ["2025", "2026"], "nl"));
    const news = sites
      .filter((site) => site.news.length > 0)
      .map(({ id, news: all }) => [id, ...all.map(({ kind }) => kind)]);
    expect(news).toEqual([
      ["blijft", "renamed", "moved"],
      ["plat", "unread"],
      ["gestopt", "ended"],
      ["nieuw", "new"],
      ["weg", "gone"],
    ]);
    const uncompared = sites.filter(({ cells }) => cells.length === 0).map(({ id }) => id);
    expect(uncompared).toEqual(["gestopt", "nieuw", "weg"]);
  });

  it("write a page with both evidences, and change nothing that was published", async () => {
    const before = readdirSync(data.scan("2025"), { recursive: true }).length;
    const judgements = data.store.assertions.judgementsOf("2025").length;
    const { page } = await compare(data, ["2025", "2026"], "nl");
    const html = readFileSync(page, "utf8");
    expect(page).toBe(join(path, "compare-2025-2026.html"));
    expect(html).toContain("De criteria veranderden.");
    expect(html).toContain("2026/cells/colofon-colophon-names-social-work.html");
    expect(html).not.toMatch(/<script|src="http/);
    expect(readdirSync(data.scan("2025"), { recursive: true })).toHaveLength(before);
    expect(data.store.assertions.judgementsOf("2025")).toHaveLength(judgements);
  });

  it("show the trend when there are three, every scan by the same criteria", async () => {
    const { comparisons, trend } = await compare(data, ["2025", "2026", "2027"], "nl");
    expect(comparisons).toHaveLength(2);
    const row = trend?.sites.find(({ id }) => id === "colofon")?.totals.map((total) => total?.text);
    expect(row).toEqual(["0", "1", "1"]);
    expect(trend?.sites.find(({ id }) => id === "nieuw")?.totals.map((total) => total?.text ?? null)).toEqual([
      null,
      "0",
      null,
    ]);
  });

  it("are refused when there is nothing to compare", async () => {
    await expect(compare(data, ["2025", "2025"], "nl")).rejects.toThrow(OperatorError);
    await expect(compare(data, ["2025"], "nl")).rejects.toThrow(/at least two/);
    await expect(compare(data, ["2025", SCAN_ZERO], "nl")).rejects.toThrow(/no site in common/);
  });
});

describe("captures judged again by the same instrument and tool", () => {
  it("give no change", () => {
    expect(archivedScans(data)).toEqual(["2025", "2026", "2027"]);
    expect(changesWhenJudgedAgain(data)).toEqual([]);
  });
});

describe("a table that was scored by hand", () => {
  it("can be compared, and no change of it is ever blamed on the site", async () => {
    const file = join(path, "hand.csv");
    const { writeFileSync } = await import("node:fs");
    writeFileSync(file, "aspect;colofon;ouderen\n1;0;0\n6;0;0\n7;0;X\n");
    await importFile(data, { file, id: "hand", date: "2024-05" }, "nl");
    const compared = await compare(data, ["hand", "2027"], "nl");
    const asked = told(only(compared)).filter((line) => !line.includes("not-asked-then"));
    expect(asked).toEqual(["colofon 6: gained, cannot-be-separated", "ouderen 7: lost, cannot-be-separated"]);
    expect(only(compared).scoredByHand).toBe(true);
    expect(existsSync(compared.page)).toBe(true);
  });
});
