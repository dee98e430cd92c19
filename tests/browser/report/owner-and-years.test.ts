import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkSite } from "../../../src/app/check.ts";
import { compare } from "../../../src/app/compare.ts";
import { type DataFolder, openDataFolder } from "../../../src/app/data-folder.ts";
import { exportBenchmark } from "../../../src/app/export-benchmark.ts";
import { exportForOwner } from "../../../src/app/export-for-owner.ts";
import { findBrowser } from "../../../src/browser/find.ts";
import { LANGUAGES } from "../../../src/model/text.ts";
import { archiveScan, plainPages } from "../../support/an-archived-scan.ts";

let path = "";
let data: DataFolder;
let browser: Browser;

beforeAll(async () => {
  path = mkdtempSync(join(tmpdir(), "quickscan-pages-"));
  data = openDataFolder(path);
  const statement = "<h1>Colofon</h1><p>Deze site is er voor professionals in zorg en sociaal werk.</p>";
  await archiveScan(data, { id: "a", date: "2025-09-01", sites: [{ id: "eigen", pages: plainPages() }] });
  await archiveScan(data, {
    id: "b",
    date: "2026-09-01",
    sites: [{ id: "eigen", name: "Anders genoemd", pages: plainPages({ "/colofon": statement }) }],
  });
  await archiveScan(data, { id: "c", date: "2027-09-01", sites: [{ id: "eigen", pages: {}, down: true }] });
  const found = await findBrowser();
  if (found === undefined) throw new Error("there is no browser");
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  browser = await chromium.launch({ executablePath: found.path, args });
});

afterAll(async () => {
  await browser?.close();
  data.store.close();
  rmSync(path, { recursive: true, force: true });
});

describe.each(LANGUAGES)("in language %s", (language) => {
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    const out = join(path, language);
    const benchmark = await exportBenchmark(data, "a", join(out, "benchmark"), false, language);
    const folder = await exportForOwner({ data, scan: "a", site: "eigen", out: join(out, "map"), language });
    const among = join(benchmark.folder, "benchmark.json");
    Object.assign(pages, {
      comparison: (await compare(data, ["a", "b", "c"], language)).page,
      check: (await checkSite(data, { scan: "a", site: "eigen", among }, language)).page,
      factsheet: join(benchmark.folder, "factsheet.html"),
      mailed: join(folder.folder, "index.html"),
    });
  });

  test.each(["comparison", "check", "factsheet", "mailed"])(
    "%s page has no fault of WCAG 2.2 AA that a program can find",
    async (name) => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(pathToFileURL(pages[name] ?? "").href);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await page.close();
    },
  );
});
