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

/** One document; a script shows the page whose title the fragment is, keeps what was shown before, and takes it away. */
const NOTEBOOK = `<!doctype html><html lang="nl"><title>Schrift</title><body><div>${[
  "Welkom",
  "De luisterdoos",
  "Voelbare kaart",
]
  .map((title) => `<p>3 mei <a href="#${encodeURIComponent(title)}">${title}</a></p>`)
  .join("")}</div><section></section><script>
const texts = {
  "Welkom": "Dit is het schrift van de zolder, met per proef een bladzijde.",
  "De luisterdoos": "Een doos met een knop. Wie drukt, hoort een verhaal.",
  "Voelbare kaart": "Een kaart van de wijk met straten van touw.",
};
const show = () => {
  const title = decodeURIComponent(location.hash.slice(1)) || "Welkom";
  document.querySelector("section").insertAdjacentHTML("afterbegin", "<h2>" + title + "</h2><p>" + texts[title] + "</p>");
  history.replaceState(null, "", location.pathname);
};
addEventListener("hashchange", () => location.hash && show());
show();
</script></body></html>`;

const PARTS = ["Begin", "Midden", "Einde", "Noten"];
const hrefs = (names: readonly string[]): string =>
  names.map((name) => `<li><a href="#${name.toLowerCase()}">${name}</a></li>`).join("");
const LONG = page(
  "Een lang stuk",
  `<ul>${hrefs(PARTS)}</ul>${PARTS.map((name) => `<h2 id="${name.toLowerCase()}">${name}</h2>${TEXT}`).join("")}`,
);
/** The script scrolls to parts that have no name in the document, and a saying changes with every visit. */
const SCROLLING: Route = (_, response) =>
  response
    .writeHead(200, { "content-type": "text/html; charset=utf-8" })
    .end(
      page(
        "Alles onder elkaar",
        `<p>Spreuk ${Math.random()}</p><ul>${hrefs(PARTS)}</ul>${PARTS.map((name) => `<h2>${name}</h2>${TEXT}`).join("")}`,
      ),
    );
const TABS = page(
  "Tabbladen",
  `<ul>${hrefs(PARTS)}</ul>${PARTS.map((name, at) => `<div id="${name.toLowerCase()}" ${at > 0 ? "hidden" : ""}>${TEXT}</div>`).join("")}`,
);

const inPlace = (handle: (name: string) => string): string =>
  page("Zolder", `<nav>${PARTS.map(handle).join(" ")}</nav>`).replace(
    "</body>",
    `<script>for (const one of document.querySelectorAll("nav *")) one.addEventListener("click", (event) => {
      event.preventDefault();
      if (one.textContent.length < 9) document.querySelector("p").innerHTML = "Dit staat onder " + one.textContent + " en nergens anders, want het heeft geen adres.";
    });</script></body>`,
  );

const ROUTES: Readonly<Record<string, Route>> = {
  "/": page("Welkom", links(["/een", "/fout", "/twee", "/inloggen-eerst", "/drie"])),
  "/een": page("Een"),
  "/twee": page("Twee"),
  "/drie": page("Drie"),
  "/fout": page("Oeps, er is iets misgegaan").replace(TEXT, ""),
  "/inloggen-eerst": page("Kennisbank", "<p>U moet ingelogd zijn om deze pagina te bekijken.</p>").replace(TEXT, ""),
  "/routes": ROUTED,
  "/schrift": NOTEBOOK,
  "/lang": LONG,
  "/onder-elkaar": SCROLLING,
  "/tabbladen": TABS,
  "/links": inPlace((name) => `<a href="#">${name}</a>`),
  "/knoppen": inPlace((name) => `<button>${name}</button>`),
  "/zonder-werking": inPlace((name) => `<a href="#">${name} zonder werking</a>`),
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

describe("a site that shows its pages by fragments that are their names", () => {
  it("is read page by page, each as for whoever comes from elsewhere, and known under the address that shows it", async () => {
    const { pages, known } = await crawled("/schrift");
    expect(pages.map(({ url }) => decodeURIComponent(new URL(url).hash))).toEqual([
      "",
      "#De luisterdoos",
      "#Voelbare kaart",
    ]);
    expect(
      pages.map(({ facts }) => facts.blocks.filter(({ kind }) => kind === "heading").map(({ text }) => text)),
    ).toEqual([["Welkom"], ["De luisterdoos"], ["Voelbare kaart"]]);
    expect(known).toBe(3);
  });

  it.each([
    ["a table of contents", "/lang"],
    ["parts to which a script scrolls", "/onder-elkaar"],
    ["tabs", "/tabbladen"],
  ])("is something else than one page with %s", async (_, path) => {
    const { pages, known } = await crawled(path);
    expect([pages.length, known]).toEqual([1, 1]);
  });
});

describe("a home page that opens in place what has no address", () => {
  it.each([
    ["links that open something", "/links", 4],
    ["buttons", "/knoppen", 4],
    ["links that do nothing", "/zonder-werking", 0],
    ["a table of contents", "/lang", 0],
  ])("is told from others: one with %s", async (_, path, count) => {
    const { pages, inPlace } = await crawled(path);
    expect([pages.length, inPlace]).toEqual([1, count]);
  });
});

describe("a site that begins to refuse", () => {
  it("is left alone after some refusals in a row", async () => {
    const { pages, failed } = await crawled("/halverwege");
    expect(pathsOf(pages)).toEqual(["/halverwege", "/een", "/twee"]);
    expect(failed).toHaveLength(8);
  });
});
