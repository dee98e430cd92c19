import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { dutchChoice, visitHome } from "../../src/capture/home.ts";
import { readPage } from "../../src/evidence/page/read-page.ts";
import { type Route, type Served, serve } from "../support/serve.ts";
import { aRun, aSite } from "./a-run.ts";

const html = { "content-type": "text/html; charset=utf-8" };
const CHALLENGE = "<title>Just a moment...</title><p>Checking if the site connection is secure</p>";
const answering =
  (status: number, body: string): Route =>
  (_, response) =>
    response.writeHead(status, html).end(body);

const ROUTES: Readonly<Record<string, Route>> = {
  "/controle-200": CHALLENGE,
  "/controle-403": answering(403, CHALLENGE),
  "/controle-503": answering(503, CHALLENGE),
  "/te-koop": "<title>zorgsite.nl</title><h1>Dit domein is te koop</h1>",
  "/inloggen": `<title>Inloggen</title><h1>Inloggen</h1><form><input name="n"><input type="password"></form>`,
  "/database": answering(200, "<h1>Error establishing a database connection</h1>"),
  "/weg": answering(404, "<h1>Niet gevonden</h1>"),
  "/talen": `<a href="/en">English</a> <a href="/nl">Nederlands</a>`,
  "/nl": `<main><h1>Welkom</h1><p>Wij helpen mensen in de wijk.</p></main><div id="balk" style="position:fixed;bottom:0"><p>Wij gebruiken cookies</p>
    <button onclick="balk.remove()">Weigeren</button></div>`,
  "/cookiemuur": `<main><h1>Welkom</h1></main><div style="position:fixed;inset:0;background:white"><p>Wij gebruiken cookies</p><button>Accepteren</button></div>`,
};

let browsers: Browsers;
let site: Served;
let tab: Tab;

beforeAll(async () => {
  browsers = await openBrowser();
  site = await serve(ROUTES);
});

afterAll(async () => {
  await browsers.close();
  await site.close();
});

beforeEach(async () => {
  tab = await browsers.openSite({ hosts: [site.host] });
});

afterEach(() => tab.close());

describe("a site whose home page cannot be had", () => {
  it.each([
    ["/controle-200", "blocked"],
    ["/controle-403", "blocked"],
    ["/controle-503", "blocked"],
    ["/inloggen", "blocked"],
    ["/te-koop", "parked"],
    ["/database", "http-error"],
    ["/weg", "http-error"],
    ["/cookiemuur", "consent-wall"],
  ])("is not read: %s is %s", async (path, reason) => {
    const home = await visitHome(aRun(tab, aSite(site.origin + path)));
    expect([home.page, home.state]).toMatchObject([null, { status: "unread", reason }]);
  });
});

describe("a choice of languages", () => {
  it("may have the question about cookies behind it", async () => {
    const home = await visitHome(aRun(tab, aSite(`${site.origin}/talen`)));
    expect([home.page?.url, home.consent.by]).toEqual([`${site.origin}/nl`, "Weigeren"]);
  });

  const choice = (body: string): string | null => dutchChoice(readPage(body, "https://zorgsite.nl/"));

  it.each([
    [`<a href="/en">English</a> <a href="/nl">Nederlands</a>`, "https://zorgsite.nl/nl"],
    [`<a href="/fr">FR</a><a href="/nl/">NL</a><a href="/de">DE</a>`, "https://zorgsite.nl/nl/"],
  ])("that is all there is leads to the Dutch pages: %s", (body, url) => {
    expect(choice(body)).toBe(url);
  });

  it("beside a text of the page's own is none", () => {
    expect(
      choice(`<p>${"Wij helpen mensen. ".repeat(40)}</p><a href="/en">English</a> <a href="/nl">Nederlands</a>`),
    ).toBeNull();
  });

  it("without another language is none", () => {
    expect(choice(`<a href="/nl">Nederlands</a> <a href="/over">Over ons</a>`)).toBeNull();
  });
});
