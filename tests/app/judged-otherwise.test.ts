import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compare } from "../../src/app/compare.ts";
import { type DataFolder, openDataFolder } from "../../src/app/data-folder.ts";
import { DEMO_SETTINGS } from "../../src/app/demo-list.ts";
import { findScan, loadScan } from "../../src/app/load-scan.ts";
import { writeOutputs } from "../../src/app/outputs.ts";
import { createPasses } from "../../src/app/scan-pass.ts";
import { score } from "../../src/app/score.ts";
import { readInstrument, readSiteList } from "../../src/inputs/read-file.ts";
import { JUDGE_VERSION } from "../../src/judge/judge.ts";
import { changedCells } from "../../src/report/compare/compare-scans.ts";
import { archiveScan, plainPages } from "../support/an-archived-scan.ts";

const SITES = [{ id: "a", pages: plainPages() }];

let path = "";
let data: DataFolder;
beforeAll(async () => {
  path = mkdtempSync(join(tmpdir(), "quickscan-judged-"));
  data = openDataFolder(path);
  // An earlier version of the tool saw a statement in this colophon.
  await archiveScan(data, {
    id: "2025",
    date: "2025-09-01",
    sites: SITES,
    judgeVersion: JUDGE_VERSION - 1,
    published: (one) => (one.criterion === "colophon-names-social-work" ? { ...one, outcome: "passed" } : one),
  });
  await archiveScan(data, { id: "2026", date: "2026-09-01", sites: SITES });
});
afterAll(() => {
  data.store.close();
  rmSync(path, { recursive: true, force: true });
});

function colophonOf(scan: string): string | undefined {
  const { assertions } = loadScan(data, scan, "nl").judgement;
  return assertions.find(({ criterion }) => criterion === "colophon-names-social-work")?.outcome;
}

describe("a scan that an earlier version of the tool published, judged again", () => {
  it("stays as it was published; what is given now stands in a folder beside it", async () => {
    await writeOutputs(data, "2025", "nl");
    const published = readFileSync(join(data.scan("2025"), "scores.csv"), "utf8");
    const { folder, table } = await score(data, "2025", undefined, "nl");
    expect(folder).toMatch(/judged-[0-9a-f]{12}$/);
    expect(table.columns[0]?.total.passed).toBe(0);
    expect(readFileSync(join(folder, "scores.csv"), "utf8")).not.toBe(published);
    expect(readFileSync(join(data.scan("2025"), "scores.csv"), "utf8")).toBe(published);
    expect(colophonOf("2025")).toBe("passed");
  });

  it("is compared as it was published, and the tool is named as what changed", async () => {
    await score(data, "2025", undefined, "nl");
    const { comparisons } = await compare(data, ["2025", "2026"], "nl");
    const [cell, ...others] = comparisons.flatMap(({ sites }) => sites.flatMap(changedCells));
    expect([cell?.criterion.nr, cell?.change.transition, cell?.change.cause]).toEqual([6, "lost", "tool-changed"]);
    expect(others).toEqual([]);
  });

  it("is told so in the report of the next scan, in what to check first and in its JSON", async () => {
    await writeOutputs(data, "2026", "nl");
    const page = readFileSync(join(data.scan("2026"), "index.html"), "utf8");
    expect(page).toContain("veranderd sinds de vorige scan (was X; het programma veranderde)");
    const { changes } = JSON.parse(readFileSync(join(data.scan("2026"), "scores.json"), "utf8"));
    expect(changes).toEqual([
      {
        site: "a",
        criterion: "colophon-names-social-work",
        since: "2025",
        before: "X",
        transition: "lost",
        cause: "tool-changed",
        because: [],
        also: [],
        text: "het programma veranderde",
      },
    ]);
  });
});

it("an interrupted scan that a newer version goes on with has one judgement, of all its sites", async () => {
  const b = { id: "b", pages: plainPages() };
  const begun = { id: "2024", date: "2024-09-01", sites: [...SITES, b], waiting: ["b"] };
  await archiveScan(data, { ...begun, judgeVersion: JUDGE_VERSION - 1 });
  const scan = findScan(data, "2024");
  const siteList = readSiteList(join(data.scan("2024"), "sites.yaml"));
  const instrument = readInstrument(join(data.scan("2024"), "instrument.yaml"));
  const request = { data, siteList, instrument, settings: DEMO_SETTINGS, language: "nl" } as const;
  createPasses(request, scan, () => undefined, new AbortController().signal).settleWritten();
  expect(data.store.assertions.judgementsOf("2024")).toHaveLength(1);
  expect(loadScan(data, "2024", "nl").table.columns.map(({ total }) => total.untested)).toEqual([0, 0]);
});

it("a scan that this version published is judged again in its own folder", async () => {
  expect((await score(data, "2026", undefined, "nl")).folder).toBe(data.scan("2026"));
});
