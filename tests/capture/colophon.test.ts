import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { readColophon } from "../../src/capture/colophon.ts";
import { type Crawl, crawl } from "../../src/capture/crawl/crawl.ts";
import { visitHome } from "../../src/capture/home.ts";
import type { Run } from "../../src/capture/run.ts";
import type { ColophonCandidate } from "../../src/model/capture.ts";
import type { Site } from "../../src/model/site.ts";
import { type Route, type Served, serve } from "../support/serve.ts";
import { aRun, aSite } from "./a-run.ts";

const TEXT = `<p>${"Wij helpen mensen in de wijk met slimme hulpmiddelen. ".repeat(5)}</p>`;
const page = (title: string, more = ""): string =>
  `<!doctype html><html lang="nl"><title>${title}</title><body><main><h1>${title}</h1>${TEXT}</main>${more}</body></html>`;
const busy: Route = (_, response) => response.writeHead(503, { "content-type": "text/html" }).end("<h1>Storing</h1>");

const ROUTES: Readonly<Record<string, Route>> = {
  "/": page("Welkom", `<footer><a href="/wie"><img alt="Wie zijn wij" width="40" height="20"></a></footer>`),
  "/wie": page("Makers"),
  // A menu of which nothing stands in the page until it is opened.
  "/voet": page(
    "Voet",
    `<header><nav><a href="/nieuws">Actueel</a></nav></header><footer><a href="/werkplaats">In de werkplaats</a>
      <a href="/nieuws">Actueel</a> <a href="/privacy">Privacyverklaring</a></footer>`,
  ),
  "/werkplaats": page("In de werkplaats"),
  "/privacy": page("Privacyverklaring"),
  "/menu": page(
    "Menu",
    `<header><button id="knop" aria-expanded="false">Meer</button></header><script>
      knop.onclick = () => { knop.setAttribute("aria-expanded", "true");
        document.querySelector("header").insertAdjacentHTML("beforeend", '<a href="/colofon">Colofon</a> <a href="/nieuws">Nieuws</a>') }</script>`,
  ),
  "/colofon": page("Colofon"),
  "/nieuws": page("Nieuws"),
  "/wiki/Hoofdpagina": page("Hoofdpagina", `<footer><a href="/wiki/Project:Over">Over deze wiki</a></footer>`),
  "/wiki/Project:Over": page("Project:Over"),
  "/kapot": page(
    "Kapot",
    `<footer><a href="/storing">Over ons</a> <a href="/weg">Colofon</a> <a href="/storing2">Contact</a></footer>`,
  ),
  "/storing": busy,
  "/storing2": busy,
  "/programma/": page(
    "Programma",
    `<a href="/programma/een">Een</a> <a href="/programma-anders/x">Elders</a> <footer><a href="/over-ons">Over ons</a></footer>`,
  ),
  "/programma/een": page("Een", `<a href="/programma/over">Over het programma</a>`),
  "/programma/over": page("Over het programma"),
  "/programma-anders/x": page("Iets anders"),
  "/over-ons": page("Over ons"),
  "/stil/": page("Stil programma", `<a href="/stil/een">Een</a>`),
  "/stil/een": page("Een"),
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

async function gather(path: string, more: Partial<Site> = {}): Promise<{ run: Run; crawled: Crawl }> {
  const run = aRun(tab, aSite(site.origin + path, more));
  const home = await visitHome(run);
  if (home.page === null) throw new Error(`the home page was not read: ${JSON.stringify(home.state)}`);
  return { run, crawled: await crawl(run, home.page) };
}

async function candidates(path: string, more: Partial<Site> = {}): Promise<readonly ColophonCandidate[]> {
  const { run, crawled } = await gather(path, more);
  return (await readColophon(run, crawled)).candidates;
}

const paths = (found: readonly ColophonCandidate[]): readonly string[] => found.map(({ url }) => new URL(url).pathname);

describe("the colophon of a site is found", () => {
  it("behind a picture in the footer", async () => {
    expect(paths(await candidates("/"))).toEqual(["/wie"]);
  });

  it("in a menu that is built when somebody opens it", async () => {
    const { run, crawled } = await gather("/menu");
    expect(paths((await readColophon(run, crawled)).candidates)).toEqual(["/colofon"]);
    expect(crawled.pages.map(({ url, from }) => [new URL(url).pathname, from])).toContainEqual(["/nieuws", "menu"]);
  });

  it("under a name of its own, where only the footer leads and nothing promises to be one", async () => {
    expect(paths(await candidates("/voet"))).toEqual(["/werkplaats"]);
  });

  it("as the project page of a wiki", async () => {
    expect(paths(await candidates("/wiki/Hoofdpagina"))).toEqual(["/wiki/Project:Over"]);
  });
});

describe("a colophon that cannot be read", () => {
  it("is kept with the reason when it surely is one, and let go when it is gone or was only a guess", async () => {
    const found = await candidates("/kapot");
    expect(paths(found)).toEqual(["/storing"]);
    expect(found[0]?.page).toMatchObject({ status: "failed", detail: "status 503" });
  });
});

describe("a programme that is a part of a site", () => {
  it("has content of its own part only, and the colophon of that part before the host's", async () => {
    const { run, crawled } = await gather("/programma/", { scope: `${site.origin}/programma/` });
    expect(crawled.pages.map(({ url }) => new URL(url).pathname)).toEqual([
      "/programma/",
      "/programma/een",
      "/programma/over",
    ]);
    expect(paths((await readColophon(run, crawled)).candidates)).toEqual(["/programma/over", "/over-ons"]);
  });

  it("without any colophon is looked for on the host's home page", async () => {
    expect(paths(await candidates("/stil/", { scope: `${site.origin}/stil/` }))).toEqual(["/wie"]);
  });
});
