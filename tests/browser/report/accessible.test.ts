import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../../../src/browser/find.ts";
import { LANGUAGES } from "../../../src/model/text.ts";
import { printedReport } from "../../../src/report/html/printed-report.ts";
import { htmlReport } from "../../../src/report/html/report.ts";
import { writeReport } from "../../../src/report/write.ts";
import { aTable } from "../../support/a-table.ts";
import { anExampleReport } from "../../support/an-example-report.ts";

/** What is printed to PDF, shown on a screen. */
const PAPER = "paper.html";
const PAGES = [
  "index.html",
  "sites/thuis.html",
  "sites/netwerk.html",
  "cells/thuis-search-finds-social-work.html",
  "cells/thuis-database-finds-functions.html",
  "cells/thuis-content-recognisable.html",
  "cells/thuis-colophon-names-social-work.html",
  PAPER,
];
const MANY = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [`s${at}`, at % 3 === 0 ? "0???X0XX00" : "0XX0X0XXnn"]),
);
const LONG = ["index.html", "check-first.html"];
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
    const report = anExampleReport(language);
    const paper = { path: PAPER, content: printedReport(report) };
    await writeReport(join(folder, language), [...htmlReport(report), paper]);
    mkdirSync(join(folder, language, PICTURE, ".."), { recursive: true });
    writeFileSync(join(folder, language, PICTURE), png);
    const many = anExampleReport(language, { table: aTable(MANY, language), captures: [] });
    const long = htmlReport(many).filter(({ path }) => !path.includes("/"));
    await writeReport(join(folder, `${language}-many`), long);
  }
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["nl", 1280, PAGES],
  ["nl", 390, PAGES],
  ["en", 1280, PAGES],
  ["en", 390, PAGES],
  ["nl-many", 1280, LONG],
  ["en-many", 390, LONG],
] as const)(
  "pages in %s, %i pixels wide, are accessible, fit, and show their pictures, from a folder on the disk",
  async (place, width, paths) => {
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) complaints.push(request.url());
    });
    for (const path of paths) {
      await page.goto(pathToFileURL(join(folder, place, path)).href);
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

test("a long matrix can be filtered by name and by open outcomes, keeps its heads in view, and is whole without script", async () => {
  const address = pathToFileURL(join(folder, "nl-many", "index.html")).href;
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  const rows = page.locator(".matrix tbody tr:visible");
  await page.getByLabel("Toon sites met deze naam").fill("S1");
  expect(await rows.count()).toBe(11);
  expect(await page.locator("#filter-said").textContent()).toBe("11 van 40 sites");
  await page.getByLabel("alleen sites met een open uitkomst").check();
  expect(await rows.count()).toBe(3);
  await page.getByLabel("Toon sites met deze naam").fill("");
  await page.getByLabel("alleen sites met een open uitkomst").uncheck();
  await page.goto(`${address}#site-s39`);
  const head = await page.locator(".matrix thead th").first().boundingBox();
  const row = await page.locator("#site-s39 th").boundingBox();
  expect(row!.y).toBeGreaterThanOrEqual(head!.y + head!.height - 1);
  expect(head!.y).toBeGreaterThanOrEqual(-1);
  await page.close();

  const without = await browser.newContext({ javaScriptEnabled: false });
  const plain = await without.newPage();
  await plain.goto(address);
  expect(await plain.locator(".matrix tbody tr:visible").count()).toBe(40);
  expect(await plain.locator("#filter:visible").count()).toBe(0);
  await without.close();
});

test("everything can be reached with the keyboard, and one sees where one is", async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, "nl", "index.html")).href);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  expect((await page.locator(".skip").boundingBox())!.x).toBeGreaterThanOrEqual(0);
  const places = await page.locator("a[href], summary, [tabindex='0']").count();
  let seen = 1;
  while (seen < places) {
    await page.keyboard.press("Tab");
    const outlined = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outlined, await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 100))).not.toBe("none");
    seen += 1;
  }
  await page.close();
});
