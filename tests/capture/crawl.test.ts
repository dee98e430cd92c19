import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { type Crawl, crawl } from "../../src/capture/crawl/crawl.ts";
import { visitHome } from "../../src/capture/home.ts";
import { type Route, type Served, serve } from "../support/serve.ts";
import { aRun, aSite, SETTINGS } from "./a-run.ts";

const TEXT = `<p>${"Wij helpen mensen in de wijk met slimme hulpmiddelen. ".repeat(5)}</p>`;
const links = (paths: readonly string[]): string => paths.map((path) => `<a href="${path}">Naar ${path}</a> `).join("");
const page = (title: string, more = ""): string =>
  `<!doctype html><html lang="nl"><title>${title}</title><body><main><h1>${title}</h1>${TEXT}${more}</main></body></html>`;
const forbidden: Route = (_, response) =>
  response.writeHead(403, { "content-type": "text/html" }).end("<h1>Verboden</h1>");

const REFUSED = Array.from({ length: 20 }, (_, at) => `/dicht/${at}`);

/** One document; a script shows what the fragment names, and `?plaats=` in it is a place on that page. */
const ROUTED = `<!doctype html><html lang="nl"><title>Routes</title><body><nav>${[
  "#/",
  "#/een",
  "#/twee",
  "#/een?plaats=2",
  "#onder",
]
  .map((href) => `<a href="${href}">${href}</a>`)
  .join(" ")}</nav><main></main><script>
const show = () => {
  const name = location.hash.split("?")[0] || "#/";
  document.querySelector("main").innerHTML = "<h1>Bladzijde " + name + "</h1>" + ${JSON.stringify(TEXT)};
};
addEventListener("hashchange", show);
show();
</script></body></html>`;

const ROUTES: Readonly<Record<string, Route>> = {
  "/": page("Welkom", links(["/een", "/fout", "/twee", "/inloggen-eerst", "/drie"])),
  "/een": page("Een"),
  "/twee": page("Twee"),
  "/drie": page("Drie"),
  "/fout": page("Oeps, er is iets misgegaan").replace(TEXT, ""),
  "/inloggen-eerst": page("Kennisbank", "<p>U moet ingelogd zijn om deze pagina te bekijken.</p>").replace(TEXT, ""),
  "/routes": ROUTED,
  "/halverwege": page("Halverwege", links(["/een", "/twee", ...REFUSED, "/drie"])),
  ...Object.fromEntries(REFUSED.map((path) => [path, forbidden])),
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

async function crawled(path: string, maxPages = 20): Promise<Crawl> {
  const run = aRun(tab, aSite(site.origin + path), { settings: { ...SETTINGS, maxPages } });
  const home = await visitHome(run);
  if (home.page === null) throw new Error("the home page was not read");
  return crawl(run, home.page);
}

const pathsOf = (pages: readonly { readonly url: string }[]): readonly string[] =>
  pages.map(({ url }) => new URL(url).pathname);

describe("a page that came instead of one of the selection", () => {
  it("is listed with its reason and replaced by the next", async () => {
    const { pages, failed } = await crawled("/", 4);
    expect(pathsOf(pages)).toEqual(["/", "/een", "/twee", "/drie"]);
    expect(failed.map(({ url, reason }) => [new URL(url).pathname, reason])).toEqual([
      ["/fout", "http-error"],
      ["/inloggen-eerst", "blocked"],
    ]);
  });
});

describe("a site whose pages are routes in the fragment", () => {
  it("is read page by page, and a place on a page is no further page", async () => {
    const { pages } = await crawled("/routes");
    expect(pages.map(({ url }) => new URL(url).hash)).toEqual(["", "#/een", "#/twee"]);
    expect(pages.map(({ facts }) => facts.blocks.find(({ kind }) => kind === "heading")?.text)).toEqual([
      "Bladzijde #/",
      "Bladzijde #/een",
      "Bladzijde #/twee",
    ]);
  });
});

describe("a site that begins to refuse", () => {
  it("is left alone after some refusals in a row", async () => {
    const { pages, failed } = await crawled("/halverwege");
    expect(pathsOf(pages)).toEqual(["/halverwege", "/een", "/twee"]);
    expect(failed).toHaveLength(8);
  });
});
