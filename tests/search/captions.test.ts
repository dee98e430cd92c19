import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Assertion } from "../../src/model/assertion.ts";
import type { Capture } from "../../src/model/capture.ts";
import { resultsPage, searchForm } from "./site/answers.ts";
import { someWord } from "./site/article.ts";
import { measure } from "./site/measure.ts";
import type { TestSite } from "./site/site.ts";

let browsers: Browsers;
beforeAll(async () => {
  browsers = await openBrowser();
});
afterAll(() => browsers?.close());

/** What the picture of a cell says above the page, without site and moment. */
function captionOf(criterion: string, { pictures }: Capture, assertions: readonly Assertion[]) {
  const cell = assertions.find((one) => one.criterion === criterion);
  const picture = pictures.find(({ file }) => file === cell?.evidence?.picture);
  const lines = picture?.caption?.lines.map(({ nl }) => nl).slice(1) ?? [];
  return { outcome: cell?.outcome, isMarked: picture?.wordsVisible, address: lines[0], told: lines.slice(1) };
}

test.concurrent("a filter is shown with the value pressed that names the term and leaves nothing", async () => {
  const cards = ["Wonen", "Verpleging", "Wonen", "Verpleging", "Wonen"].map(
    (theme, at) => `<div class="kaart" data-vak="${theme}"><h3>Vondst ${at}</h3><p>Iets voor thuis.</p></div>`,
  );
  const chooser = `<select id="f"><option value="">Alle</option><option>Sociaal werk</option><option>Verpleging</option><option>Wonen</option></select>`;
  const script = `<script>f.addEventListener("change",()=>{for(const e of document.querySelectorAll(".kaart"))e.hidden=f.value!==""&&e.dataset.vak!==f.value})</script>`;
  const main = `<h1>Innovaties</h1><div style="height:1200px">Uitleg</div><label>Vakgebied ${chooser}</label>${cards.join("")}${script}`;
  const site: TestSite = { pages: { "/innovaties": { title: "Innovaties", main } } };
  const { capture, assertions, account } = await measure(browsers, site);
  const { outcome, isMarked, told } = captionOf("database-finds-social-work", capture, assertions);
  expect([outcome, isMarked], account).toEqual(["failed", true]);
  expect(told).toEqual([
    "Filter van een databank · Gekozen: ‘Sociaal werk’",
    "De lijst is dan leeg.",
    "Alle keuzes: ‘Alle’, ‘Sociaal werk’, ‘Verpleging’, ‘Wonen’.",
  ]);
}, 240_000);

test.concurrent("a page that the search went to at once says which question led there", async () => {
  const results = resultsPage({ engine: someWord });
  const site: TestSite = {
    header: searchForm(),
    pages: { "/overzicht": { title: "Overzicht", main: "<h1>Overzicht</h1><p>Alles bij elkaar.</p>" } },
    speak: {
      "/zoeken": (asked) => (asked.fields.get("q") === "preventie" ? { location: "/overzicht" } : results(asked)),
    },
  };
  const { capture, assertions, account } = await measure(browsers, site);
  const { outcome, address, told } = captionOf("search-finds-prevention-or-self-care", capture, assertions);
  expect([outcome, new URL(address ?? "").pathname], account).toEqual(["failed", "/overzicht"]);
  expect(told[0]).toContain("Zoekopdracht: ‘preventie’");
  expect(told[1]).toBe("De zoekfunctie ging meteen naar deze pagina; de term is er niet in gevonden.");
}, 240_000);
