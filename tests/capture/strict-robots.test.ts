import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { rulesFrom } from "../../src/capture/robots.ts";
import { createAsker } from "../../src/capture/search/put-question.ts";
import type { Recipe } from "../../src/model/site.ts";
import { type Served, serve } from "../support/serve.ts";
import { aRun, aSite, SETTINGS } from "./a-run.ts";

const TEXT = `<p>${"Wij helpen mensen in de wijk met slimme hulpmiddelen. ".repeat(5)}</p>`;

let browsers: Browsers;
let site: Served;
let tab: Tab;

beforeAll(async () => {
  browsers = await openBrowser();
  site = await serve({
    "/": `<h1>Welkom</h1>${TEXT}<form action="/zoeken"><input name="q" id="q"><button>Zoek</button></form>`,
    "/zoeken": `<h1>Resultaten</h1>${TEXT}`,
  });
});

afterAll(async () => {
  await browsers.close();
  await site.close();
});

beforeEach(async () => {
  tab = await browsers.openSite({ hosts: [site.host] });
});

afterEach(() => tab.close());

function ask(robots: "visitor" | "strict", closed: string) {
  const rules = rulesFrom(`${site.origin}/robots.txt`, `User-agent: *\nDisallow: ${closed}`);
  const run = aRun(tab, aSite(site.origin), { robots: rules, settings: { ...SETTINGS, robots } });
  const recipe: Recipe = { role: "site", page: `${site.origin}/`, open: [], field: "#q", submit: "enter" };
  return createAsker(run).put(recipe, "zorg", false);
}

const searched = (): number => site.asked.filter((path) => path.startsWith("/zoeken")).length;

describe("results that robots.txt closes to programs", () => {
  it("are asked for as a visitor would", async () => {
    expect(await ask("visitor", "/zoeken")).toMatchObject({ status: "answered" });
  });

  it("are not even asked for when robots.txt is strictly obeyed", async () => {
    const before = searched();
    expect(await ask("strict", "/zoeken")).toMatchObject({ status: "failed", reason: "robots" });
    expect(searched()).toBe(before);
  });

  it("leave other results alone", async () => {
    expect(await ask("strict", "/geheim")).toMatchObject({ status: "answered" });
  });
});
