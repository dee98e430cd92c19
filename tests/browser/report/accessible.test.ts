import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../../../src/browser/find.ts";
import { LANGUAGES } from "../../../src/model/text.ts";
import { htmlReport } from "../../../src/report/html/report.ts";
import { writeReport } from "../../../src/report/write.ts";
import { anExampleReport } from "../../support/an-example-report.ts";

const PAGES = [
  "index.html",
  "sites/thuis.html",
  "sites/netwerk.html",
  "cells/thuis-search-finds-social-work.html",
  "cells/thuis-database-finds-functions.html",
];
const PICTURE = join("captures", "thuis", "1", "shots", "aaaaaaaaaaaaaaaaaaaa.png");

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
  browser = await chromium.launch({
    executablePath: (await findBrowser())!.path,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const blank = await browser.newPage({ viewport: { width: 640, height: 360 } });
  const png = await blank.screenshot();
  await blank.close();
  for (const language of LANGUAGES) {
    await writeReport(join(folder, language), htmlReport(anExampleReport(language)));
    mkdirSync(join(folder, language, PICTURE, ".."), { recursive: true });
    writeFileSync(join(folder, language, PICTURE), png);
  }
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["nl", 1280, PAGES],
  ["nl", 390, PAGES],
  ["en", 390, PAGES.slice(0, 2)],
] as const)(
  "pages in %s, %i pixels wide, are accessible, fit, and show their pictures, from a folder on the disk",
  async (language, width, paths) => {
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) complaints.push(request.url());
    });
    for (const path of paths) {
      await page.goto(pathToFileURL(join(folder, language, path)).href);
      await page.locator("details").evaluateAll((all) => {
        for (const details of all) details.setAttribute("open", "");
      });
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      for (const image of await page.locator("img").all()) {
        await image.scrollIntoViewIfNeeded();
        await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(640);
      }
    }
    expect(complaints).toEqual([]);
    await context.close();
  },
);
