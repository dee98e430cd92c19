import { describe, expect, test } from "vitest";
import type { FoundFunction } from "../../../src/capture/discovery/functions.ts";
import { callsItselfCollection, type Role, roleOf } from "../../../src/capture/discovery/roles.ts";
import { type PlacePage, wikiOf } from "../../../src/capture/discovery/wiki.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";

const place = (path: string, title: string, head = "", body = ""): PlacePage => {
  const url = `https://zorgsite.nl${path}`;
  const html = `<title>${title}</title>${head}<body>${body}<main><h1>${title}</h1></main></body>`;
  return { url, html, facts: readPage(html, url) };
};
const home = place("/", "Zorgsite");
const found = (pages: readonly string[], changes: Partial<FoundFunction> = {}): FoundFunction => ({
  key: "k",
  endpoint: null,
  recipe: { role: "site", page: `https://zorgsite.nl${pages[0]}`, open: [], field: "#v", submit: "enter" },
  certain: true,
  because: "",
  pages: pages.map((path) => `https://zorgsite.nl${path}`),
  entries: 0,
  region: "header",
  ...changes,
});
const database = (pages: readonly string[]): FoundFunction => {
  const one = found(pages);
  return { ...one, entries: 5, recipe: { ...one.recipe, role: "database" } };
};

const role = (one: FoundFunction, start: PlacePage, pages: readonly PlacePage[]): Role["role"] =>
  roleOf(one, { home: start, pages, wiki: wikiOf(start, pages, ["Zorgsite"]) }).role;

describe("what a function searches, seen from where it is offered", () => {
  test("the site, when it is offered on the home page", () => {
    expect(role(found(["/", "/nieuws"]), home, [home])).toBe("site");
  });

  test("both, when the home page is the collection", () => {
    expect(role(database(["/"]), home, [home])).toBe("both");
  });

  test("both, when the site calls itself a wiki or is made with one", () => {
    const wiki = place("/", "Zorgwiki");
    expect(role(found(["/"]), wiki, [wiki])).toBe("both");
    const made = place("/", "Zorg", '<meta name="generator" content="MediaWiki 1.43">');
    expect(role(found(["/"]), made, [made])).toBe("both");
  });

  test("a database, among its entries or on pages that call themselves one", () => {
    const list = place("/innovaties", "Innovaties");
    expect(role(database(["/innovaties"]), home, [home, list])).toBe("database");
    const bank = place("/kennisbank", "Kennisbank");
    expect(role(found(["/kennisbank"]), home, [home, bank])).toBe("database");
  });

  test("the site, on a page for searching", () => {
    const page = place("/zoeken", "Zoeken");
    expect(role(database(["/zoeken"]), home, [home, page])).toBe("site");
  });

  test.each([
    ["Ideeën doorzoeken", "database"],
    ["Zoek een idee", "database"],
    ["Zoek in de kennisbank", "database"],
    ["Zoeken", "site"],
    ["Zoek op deze site", "site"],
    ["Uitgebreid zoeken", "site"],
    ["Zoek een monteur", "site"],
    ["Zoeken in Zorgsite", "site"],
  ])("what the link to its page names, when that is a section of the site: %s", (label, is) => {
    const menu = `<a href="/">Zorgsite</a><nav><a href="/ideeen">Alle ideeën</a> <a href="/nieuws">Nieuws</a> <a href="/vind">${label}</a></nav>`;
    const start = place("/", "Zorgsite", "", menu);
    expect(role(found(["/vind"]), start, [start, place("/vind", "Formulier", "", menu)])).toBe(is);
  });

  test("the site, when one link names a section and another promises no more than to search", () => {
    const menu = `<nav><a href="/ideeen">Ideeën</a> <a href="/vind">Zoeken</a></nav><p><a href="/vind">Zoek een idee</a>`;
    const start = place("/", "Zorgsite", "", menu);
    expect(role(found(["/vind"]), start, [start, place("/vind", "Formulier")])).toBe("site");
  });

  test("the section, when the menu names it and one page within it says no more than to search", () => {
    const menu = `<nav><a href="/ideeen">Ideeën</a> <a href="/vind">Ideeën doorzoeken</a></nav>`;
    const start = place("/", "Zorgsite", "", menu);
    const list = place("/ideeen", "Ideeën", "", `${menu}<p><a href="/vind">Zoeken</a>`);
    expect(role(found(["/vind"]), start, [start, list, place("/vind", "Formulier", "", menu)])).toBe("database");
  });

  test.each([
    ["Doorzoek alle praktijken", "database"],
    ["Doorzoek de methodenbank", "database"],
    ["Zoek op trefwoord", "site"],
    ["Zoek op de site", "site"],
    ["Trefwoord", "site"],
  ])("what the label of its field names, when that is a section of the site: %s", (label, is) => {
    const menu = `<nav><a href="/praktijken">Praktijken</a> <a href="/nieuws">Nieuws</a></nav>`;
    const start = place("/", "Zorgsite", "", menu);
    const one = found(["/praktijken"]);
    const labelled = { ...one, recipe: { ...one.recipe, label } };
    expect(role(labelled, start, [start, place("/praktijken", "Praktijken", "", menu)])).toBe(is);
  });

  test("a database, on a linked knowledge base of the same owner", () => {
    expect(role(found(["/"], { linked: "Kennisbank" }), home, [home])).toBe("database");
  });
});

test.each([
  ["Naar onze kennisbank", true],
  ["wiki zorgsite nl", true],
  ["Praktijkbank", true],
  ["Voorbeeldenbank", true],
  ["Voedselbank", false],
  ["Webwinkel", false],
])("%s: a collection %s", (words, is) => {
  expect(callsItselfCollection(words)).toBe(is);
});
