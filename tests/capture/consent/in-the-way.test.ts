import { afterAll, beforeAll, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../../src/browser/fleet.ts";
import { captureSite } from "../../../src/capture/capture-site.ts";
import { createPoliteness } from "../../../src/capture/politeness.ts";
import { type Route, type Served, serve } from "../../support/serve.ts";
import { aSite, SETTINGS } from "../a-run.ts";

const SENTENCE = "Wij helpen mensen in de wijk met slimme hulpmiddelen. ";
const PAGES: readonly (readonly [string, string, string])[] = [
  ["/", "Welkom", SENTENCE],
  ["/beeldbellen", "Beeldbellen met de wijkverpleegkundige", "Beeldbellen scheelt reistijd. "],
  ["/medicijnen", "Een dispenser voor medicijnen", "De dispenser zegt wanneer het tijd is. "],
  ["/bewegen", "Samen bewegen in het park", "Bewegen houdt mensen fit. "],
];
/** Comes over the home page a moment after it was opened, each time. */
const NEWSLETTER = `<script>setTimeout(() => { document.body.insertAdjacentHTML("beforeend", '<div role="dialog" id="brief" style="position:fixed;inset:0;background:white;z-index:9"><h2>Nieuwsbrief</h2><input type="email"><button aria-label="Sluiten" onclick="brief.remove()">×</button></div>') }, 100)</script>`;
const SEARCH = `<button id="knop" aria-label="Zoeken" onclick="vak.hidden = false; vak.querySelector('input').focus()">🔍</button>
  <form id="vak" role="search" action="/zoeken" hidden><input name="q" aria-label="Zoeken"></form>`;

function page(title: string, inside: string): string {
  const menu = PAGES.map(([path, name]) => `<a href="${path}">${name}</a>`).join(" ");
  return `<!doctype html><html lang="nl"><title>${title} - Proefplaats</title><body><header><nav>${menu}</nav>${SEARCH}</header>
    <main><h1>${title}</h1>${inside}</main>${title === "Welkom" ? NEWSLETTER : ""}</body></html>`;
}

const answer: Route = (request, response) => {
  const query = (new URL(request.url ?? "", "http://x").searchParams.get("q") ?? "").toLowerCase();
  const found = PAGES.filter(([, title, text]) => query !== "" && `${title} ${text}`.toLowerCase().includes(query));
  const list = found
    .map(([path, title, text]) => `<li><h2><a href="${path}">${title}</a></h2><p>${text}</p></li>`)
    .join("");
  response
    .writeHead(200, { "content-type": "text/html; charset=utf-8" })
    .end(page("Zoekresultaten", list === "" ? "<p>Niets gevonden.</p>" : `<ul>${list}</ul>`));
};

let browsers: Browsers;
let site: Served;

beforeAll(async () => {
  browsers = await openBrowser();
  const pages = PAGES.map(([path, title, text]) => [path, page(title, `<p>${text.repeat(6)}</p>`)]);
  site = await serve({ ...Object.fromEntries(pages), "/zoeken": answer });
});

afterAll(async () => {
  await browsers.close();
  await site.close();
});

it("a search behind an icon is found and works, though a newsletter lies over the home page", {
  timeout: 120_000,
}, async () => {
  const tab = await browsers.openSite({ hosts: [site.host] });
  const capture = await captureSite({
    scan: "proef",
    site: aSite(`${site.origin}/`),
    number: 1,
    tab,
    plan: { siteTerms: [], databaseTerms: [], contentChecks: [], colophonChecks: [], ownWords: [] },
    settings: SETTINGS,
    politeness: createPoliteness(0),
    sink: { page: async () => "pagina", picture: async () => "plaatje" },
    browser: browsers.info(),
    tool: "proef",
    language: "nl",
    emit: () => undefined,
    stopped: () => false,
  });
  await tab.close();
  const verified = capture.search.functions.flatMap(({ queries }) =>
    queries.filter(({ kind, stopped }) => kind === "positive" && stopped === "verified"),
  );
  expect(capture.state).toEqual({ status: "read" });
  expect(verified.length, JSON.stringify(capture.search, null, 1)).toBeGreaterThan(0);
});
