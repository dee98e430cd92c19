import { allWords, anyWord, beginnings, phrase } from "./search/engine.ts";
import type { DemoSearch, DemoSite } from "./site.ts";

const SEARCH: Omit<DemoSearch, "path" | "engine"> = {
  method: "GET",
  field: "q",
  within: ["/"],
  without: [],
  filters: [],
  pageSize: 10,
  collection: false,
  format: "page",
  title: "Zoekresultaten",
  template: "search",
  result: "result",
};

/** Data only: what each site searches, where, and with which kind of engine. */
export const DEMO_SITES: readonly DemoSite[] = [
  {
    id: "zorg-van-nu",
    name: "Zorg van nu",
    slash: true,
    scripted: false,
    sitemap: true,
    // The innovations are left out of the site search; their own page filters the cards in the browser.
    searches: [{ ...SEARCH, path: "/", field: "s", engine: allWords, without: ["/innovaties/"], pageSize: 5 }],
  },
  {
    id: "zorg-voor-innoveren",
    name: "Zorg voor innoveren",
    slash: false,
    scripted: false,
    sitemap: true,
    searches: [
      { ...SEARCH, path: "/zoeken", field: "trefwoord", engine: anyWord, pageSize: 4 },
      {
        ...SEARCH,
        path: "/voorbeelden",
        engine: allWords,
        within: ["/voorbeelden/"],
        filters: ["fase", "thema"],
        pageSize: 6,
        collection: true,
        title: "Voorbeeldenbank",
        template: "database",
        result: "entry",
      },
    ],
  },
  {
    id: "coalitie-digivaardig-in-de-zorg",
    name: "Coalitie Digivaardig in de zorg",
    slash: false,
    scripted: false,
    sitemap: false,
    // Both would answer, and no page offers them.
    searches: [
      { ...SEARCH, path: "/zoeken", engine: allWords },
      { ...SEARCH, path: "/hulpmiddelen", engine: allWords, within: ["/hulpmiddelen/"], collection: true },
    ],
  },
  {
    id: "anders-werken-in-de-zorg",
    name: "Anders werken in de zorg",
    slash: false,
    scripted: false,
    sitemap: false,
    searches: [
      { ...SEARCH, path: "/zoeken", method: "POST", field: "zoekterm", engine: phrase },
      // Would answer, and no page offers it.
      { ...SEARCH, path: "/praktijk", engine: allWords, within: ["/praktijk/"], collection: true },
    ],
  },
  {
    id: "zorgthuisnl",
    name: "Zorgthuisnl",
    slash: false,
    scripted: false,
    sitemap: false,
    searches: [
      { ...SEARCH, path: "/suggesties", engine: beginnings, pageSize: 30, format: "fragment", template: "suggestions" },
      // Would answer, and no page offers it.
      {
        ...SEARCH,
        path: "/standpunten",
        engine: allWords,
        within: ["/standpunten/"],
        collection: true,
        result: "item",
      },
    ],
  },
  {
    id: "zorginnovatie",
    name: "Zorginnovatie",
    slash: false,
    scripted: true,
    sitemap: true,
    searches: [
      {
        ...SEARCH,
        path: "/api/zoeken",
        engine: allWords,
        without: ["/kennisbank", "/over"],
        pageSize: 6,
        format: "json",
      },
      {
        ...SEARCH,
        path: "/api/kennisbank",
        engine: allWords,
        within: ["/kennisbank/"],
        filters: ["sector", "vorm"],
        pageSize: 6,
        collection: true,
        format: "json",
      },
    ],
  },
];
