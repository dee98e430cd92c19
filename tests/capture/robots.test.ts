import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import { waitAsked } from "../../src/browser/page/visits.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { readRobots, rulesFrom } from "../../src/capture/robots.ts";
import { followLink } from "../../src/capture/visit.ts";
import { type Route, type Served, serve } from "../support/serve.ts";
import { aRun, aSite } from "./a-run.ts";

describe("the rules of robots.txt", () => {
  const rules = rulesFrom(
    "https://zorgsite.nl/robots.txt",
    "User-agent: *\nDisallow: /zoeken\nAllow: /zoeken/hulp\nCrawl-delay: 5\nSitemap: https://zorgsite.nl/kaart.xml",
  );

  it("close what they name to followed links", () => {
    const addresses = ["/", "/zoeken?q=zorg", "/zoeken/hulp"].map((path) => `https://zorgsite.nl${path}`);
    expect(addresses.map(rules.allows)).toEqual([true, false, true]);
  });

  it("give a pace and sitemaps", () => {
    expect([rules.crawlDelaySeconds, rules.sitemaps]).toEqual([5, ["https://zorgsite.nl/kaart.xml"]]);
  });
});

describe("how long a server wants to be left alone", () => {
  it.each([
    ["120", 120],
    ["Wed, 25 Nov 2026 12:00:30 GMT", 30],
    ["Wed, 25 Nov 2026 11:00:00 GMT", 0],
    ["straks", null],
    [undefined, null],
  ])("is read from %s", (header, seconds) => {
    expect(waitAsked(header, Date.parse("2026-11-25T12:00:00Z"))).toBe(seconds);
  });
});

describe("robots.txt of a site", () => {
  let browsers: Browsers;
  let site: Served;
  let tab: Tab;
  let answer: Route;

  beforeAll(async () => {
    browsers = await openBrowser();
    site = await serve({
      "/robots.txt": (request, response) =>
        typeof answer === "function" ? answer(request, response) : response.end(answer),
      "/pagina": `<h1>Welkom</h1><p>${"Tekst over de wijk. ".repeat(9)}</p>`,
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

  const robots = () => readRobots(tab, site.origin);

  it.each([404, 403])("that is not there (%i) closes nothing", async (status) => {
    answer = (_, response) => response.writeHead(status).end();
    const rules = await robots();
    expect([rules.status, rules.allows(`${site.origin}/pagina`)]).toEqual(["absent", true]);
  });

  it("that is a page of the site closes nothing", async () => {
    answer = (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Disallow: /</p>");
    expect((await robots()).status).toBe("absent");
  });

  it("that cannot be read, twice, closes the site to followed links", async () => {
    answer = (_, response) => response.writeHead(503).end();
    const rules = await robots();
    expect([rules.status, site.asked.filter((path) => path === "/robots.txt").length >= 2]).toEqual([
      "unreadable",
      true,
    ]);
    const run = aRun(tab, aSite(site.origin), { robots: rules });
    expect(await followLink(run, `${site.origin}/pagina`)).toMatchObject({ status: "failed", reason: "robots" });
  });

  it("that allows a page lets it be followed", async () => {
    answer = (_, response) =>
      response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\nDisallow: /geheim");
    const run = aRun(tab, aSite(site.origin), { robots: await robots() });
    expect(await followLink(run, `${site.origin}/pagina`)).toMatchObject({ status: "captured" });
    expect(await followLink(run, `${site.origin}/geheim`)).toMatchObject({ status: "failed", reason: "robots" });
  });
});
