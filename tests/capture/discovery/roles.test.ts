import { describe, expect, test } from "vitest";
import type { FoundFunction } from "../../../src/capture/discovery/functions.ts";
import { callsItselfCollection, type PlacePage, roleOf } from "../../../src/capture/discovery/roles.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";

const place = (path: string, title: string, html = ""): PlacePage => {
  const url = `https://zorgsite.nl${path}`;
  return { url, html, facts: readPage(`<title>${title}</title><body><main><h1>${title}</h1></main></body>`, url) };
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

describe("what a function searches, seen from where it is offered", () => {
  test("the site, when it is offered on the home page", () => {
    expect(roleOf(found(["/", "/nieuws"]), home, [home]).role).toBe("site");
  });

  test("both, when the home page is the collection", () => {
    expect(roleOf(database(["/"]), home, [home]).role).toBe("both");
  });

  test("both, when the site calls itself a wiki or is made with one", () => {
    const wiki = place("/", "Zorgwiki");
    expect(roleOf(found(["/"]), wiki, [wiki]).role).toBe("both");
    const made = place("/", "Zorg", '<meta name="generator" content="MediaWiki 1.43">');
    expect(roleOf(found(["/"]), made, [made]).role).toBe("both");
  });

  test("a database, among its entries or on pages that call themselves one", () => {
    const list = place("/innovaties", "Innovaties");
    expect(roleOf(database(["/innovaties"]), home, [home, list]).role).toBe("database");
    const bank = place("/kennisbank", "Kennisbank");
    expect(roleOf(found(["/kennisbank"]), home, [home, bank]).role).toBe("database");
  });

  test("the site, on a page for searching", () => {
    const page = place("/zoeken", "Zoeken");
    expect(roleOf(database(["/zoeken"]), home, [home, page]).role).toBe("site");
  });

  test("a database, on a linked knowledge base of the same owner", () => {
    expect(roleOf(found(["/"], { linked: "Kennisbank" }), home, [home]).role).toBe("database");
  });
});

test.each([
  ["Naar onze kennisbank", true],
  ["wiki zorgsite nl", true],
  ["Webwinkel", false],
])("%s: a collection %s", (words, is) => {
  expect(callsItselfCollection(words)).toBe(is);
});
