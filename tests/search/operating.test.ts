import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { discoverSite } from "../../src/app/discover.ts";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import { recipe as recipeSchema } from "../../src/inputs/schema/site-schema.ts";
import { openCaptureArchive } from "../../src/store/archive.ts";
import { aSite, someSettings } from "../support/fixtures.ts";
import { WORKS } from "./classes/search-class.ts";
import { resultsPage, searchForm } from "./site/answers.ts";
import { someWord } from "./site/article.ts";
import { measure } from "./site/measure.ts";
import { serveSite } from "./site/serve.ts";
import type { TestSite } from "./site/site.ts";

/** The colour of a caption behind its words. */
const BAND = [0xe8, 0xed, 0xf4];
const speak = { "/zoeken": resultsPage({ engine: someWord }) };
const withForm: TestSite = { header: searchForm(), speak };
/** A field that nothing gives away as one for searching. */
const withOddField: TestSite = {
  header: '<form action="/wijzer"><input id="raar" name="x" placeholder="Waar bent u benieuwd naar?"></form>',
  pages: { "/over": { title: "Over ons", main: "<h1>Over ons</h1><p>Wij zijn er.</p>" } },
  speak: { "/wijzer": resultsPage({ engine: someWord, field: "x" }) },
};

let browsers: Browsers;
beforeAll(async () => {
  browsers = await openBrowser();
});
afterAll(() => browsers?.close());

describe.concurrent("what a search costs", () => {
  test("the next question is asked on the page of the last answer, and no page is visited twice", async () => {
    const { asked, marks, account } = await measure(browsers, withForm);
    expect(marks, account).toBe(WORKS);
    const questions = asked.filter((path) => path.includes("/zoeken?") && !path.includes("pagina="));
    expect(questions).toHaveLength(6);
    // Once for the crawl and its openers, once to show the function, and again only after results were opened.
    const homes = asked.filter((path) => path.endsWith("GET /"));
    expect(homes.length).toBeLessThanOrEqual(7);
    const articles = asked.filter((path) => path.includes("/verhalen/"));
    // Each was read by the crawl; a page that decides an X is shown once more for its picture.
    expect(articles.length).toBeLessThanOrEqual(8 + 3);
  }, 240_000);

  test("the budget of queries is kept, and what it leaves open is unknown", async () => {
    const { capture, marks, account } = await measure(browsers, withForm, { settings: { maxQueries: 4 } });
    expect(marks, account).toBe("X ? ? n.a. n.a.");
    const sent = capture.search.functions.flatMap(({ queries }) => queries.filter(({ answers }) => answers.length > 0));
    expect(sent).toHaveLength(4);
  }, 240_000);
});

test.concurrent("what is not found is shown by the answer to a question of its own criterion, once", async () => {
  const { capture, assertions, account } = await measure(browsers, withForm, { allTerms: true });
  const failed = assertions.filter(({ outcome }) => outcome === "failed");
  expect(failed.length, account).toBeGreaterThan(0);
  for (const { evidence } of failed) {
    const picture = capture.pictures.find(({ file }) => file === evidence?.picture);
    expect(picture, account).toMatchObject({ purpose: "empty-answer", query: evidence?.query });
    const caption = picture?.caption?.lines.map(({ nl }) => nl).join(" ");
    expect(caption, account).toContain(`Zoekopdracht: ‘${evidence?.query}’`);
    expect(caption, account).toMatch(/Geen resultaten|is er niet in gevonden/);
    expect(caption, account).toMatch(/Ter controle: ‘.+’ staat op de site en is .* gevonden[.]$/);
  }
  expect(capture.pictures.filter(({ purpose }) => purpose === "empty-answer")).toHaveLength(failed.length);
}, 240_000);

describe.concurrent("hints of the site list", () => {
  const hint = (origin: string, field: string) => [
    { role: "site" as const, page: `${origin}/`, open: [], field, submit: "enter" as const },
  ];

  test("are obeyed where discovery would not have looked", async () => {
    const { marks, account } = await measure(browsers, withOddField, { hints: (origin) => hint(origin, "#raar") });
    expect(marks, account).toBe(WORKS);
  }, 240_000);

  test("are put to the test like anything else: a wrong one makes it unknown, not 0", async () => {
    const { marks, account } = await measure(browsers, withOddField, {
      hints: (origin) => hint(origin, "#bestaat-niet"),
    });
    expect(marks, account).toBe("? ? ? n.a. n.a.");
  }, 240_000);
});

describe.concurrent("what was discovered", () => {
  test("can be pasted into a site list, with a picture of each function", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ontdekt-"));
    const served = await serveSite(withForm);
    try {
      const site = aSite({ url: `${served.origin}/` });
      const settings = { ...someSettings, delayMs: 0, maxPages: 10 };
      const found = await discoverSite(
        { site, folder, settings, language: "nl" },
        () => undefined,
        new AbortController().signal,
      );
      const [form] = found.functions;
      expect(form).toMatchObject({ works: true, recipe: { role: "site", field: "#zoekveld", submit: "enter" } });
      const pasted = (parse(found.hints) as { hints: unknown[] }).hints;
      expect(pasted.map((one) => recipeSchema.safeParse(one).error)).toEqual([undefined]);
      const { pictures } = openCaptureArchive(folder).capture;
      const { lines, height } = pictures.find(({ file }) => file === form?.picture)?.caption ?? {
        lines: [],
        height: 0,
      };
      const [heading, address, told] = lines.map(({ nl }) => nl);
      expect(heading).toMatch(/ · \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
      expect([address, told]).toEqual([site.url, "Zoekfunctie (veld ‘Zoeken’). Er is nog niet gezocht."]);
      const drawn = PNG.sync.read(readFileSync(join(folder, form?.picture ?? "")));
      expect(drawn.height).toBe(900 + height);
      expect([...drawn.data.subarray(0, 3)]).toEqual(BAND);
    } finally {
      served.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 240_000);
});
