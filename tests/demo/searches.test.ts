import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, serveDemo } from "../../src/demo/serve-demo.ts";
import { DEMO_SITES } from "../../src/demo/sites.ts";
import { sourceOf } from "../../src/demo/source.ts";
import { ask, linksOf } from "./ask.ts";

const NONSENSE = "kwistelbroezem";
const SOCIAL_WORK = /\bsociaal[ -]?werk(er|ers|ster|sters)?\b|\bsocial work(er|ers)?\b/i;
const VARIANTS = [
  "schoolmaatschappelijk werk",
  "schuldhulpverlening",
  "opbouwwerk",
  "jongerenwerk",
  "ouderenwerk",
  "welzijnswerk",
];
const VERBS = { ondersteunen: /\bondersteun/i, activeren: /\bactive(ren|ert)|\bactivering/i } as const;

let demo: Demo;
beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(() => demo.close());

const urlOf = (id: string, path: string) => new URL(path, demo.sites.find((site) => site.id === id)?.url).href;

/** Paths that the search functions of the sites answer with, all pages of results. */
const SEARCHES: Readonly<Record<string, (query: string) => Promise<readonly string[]>>> = {
  "zorg-van-nu": (query) => pagesOfResults("zorg-van-nu", `/?s=${encodeURIComponent(query)}`, "search-results"),
  "zorg-voor-innoveren": (query) =>
    pagesOfResults("zorg-voor-innoveren", `/zoeken?trefwoord=${encodeURIComponent(query)}`, "resultaten"),
  "anders-werken-in-de-zorg": async (query) => {
    const { body } = await ask(urlOf("anders-werken-in-de-zorg", "/zoeken"), { zoekterm: query });
    return resultsIn(body, "gevonden");
  },
  zorgthuisnl: async (query) =>
    linksOf((await ask(urlOf("zorgthuisnl", `/suggesties?q=${encodeURIComponent(query)}`))).body),
  zorginnovatie: (query) => jsonResults("/api/zoeken", query),
};

const DATABASES: Readonly<Record<string, (query: string) => Promise<readonly string[]>>> = {
  "zorg-voor-innoveren": (query) =>
    pagesOfResults("zorg-voor-innoveren", `/voorbeelden?q=${encodeURIComponent(query)}`, "resultaten"),
  zorginnovatie: (query) => jsonResults("/api/kennisbank", query),
};

describe.each(Object.entries(SEARCHES))("the site search of %s", (id, search) => {
  it("finds nothing for a word that does not exist", async () => {
    expect(await search(NONSENSE)).toEqual([]);
  });

  it("finds a page by a word from its title", async () => {
    const page = searchedPages(id).find(({ title }) => /[A-Za-z]{9}/.test(title));
    const word = /[A-Za-z]{9,}/.exec(page?.title ?? "")?.[0] ?? "";
    expect(await search(word)).toContain(page?.path);
  });

  it("finds welzijn, and none of the other variants", async () => {
    expect(await verified(id, search, "welzijn", /\bwelzijn\b/i)).not.toEqual([]);
    for (const variant of VARIANTS) {
      expect([variant, await verified(id, search, variant, new RegExp(variant, "i"))]).toEqual([variant, []]);
    }
  });

  it("finds prevention or self-care, but at anders-werken-in-de-zorg", async () => {
    const prevention = await verified(id, search, "preventie", /preventie(?!f)/i);
    const selfCare = await verified(id, search, "zelfzorg", /zelfzorg/i);
    expect([...prevention, ...selfCare].length > 0).toBe(id !== "anders-werken-in-de-zorg");
  });

  it("finds sociaal werk only at zorg-voor-innoveren", async () => {
    const found = await verified(id, search, "sociaal werk", SOCIAL_WORK);
    expect(found.length > 0).toBe(id === "zorg-voor-innoveren");
  });
});

it("leads a careless reader astray: results for terms that their pages do not hold", async () => {
  expect(await SEARCHES["zorg-van-nu"]?.("sociaal werk")).toEqual(["/verhalen/sociaal-netwerk-in-kaart/"]);
  expect(await SEARCHES["anders-werken-in-de-zorg"]?.("preventie")).toEqual(["/techniek"]);
  expect(await SEARCHES["zorgthuisnl"]?.("ouderenwerk")).toContain("/ouderen-thuis");
  expect(await SEARCHES["zorginnovatie"]?.("sociaal werk")).toContain("/nieuws/prijs-voor-de-buurttafel");
  expect(await DATABASES["zorg-voor-innoveren"]?.("activeren")).toEqual(["/voorbeelden/bedalarm-op-maat"]);
});

it("shows the page about sociaal werk only after the first page of results", async () => {
  const found = (await SEARCHES["zorg-voor-innoveren"]?.("sociaal werk")) ?? [];
  expect(found.indexOf("/nieuws/innoveren-in-het-sociaal-werk")).toBe(4);
  expect(found.length).toBeLessThanOrEqual(20);
});

it("shows popular pages where nothing was found", async () => {
  const { body } = await ask(urlOf("zorg-voor-innoveren", `/zoeken?trefwoord=${NONSENSE}`));
  expect(body).toContain("Geen resultaten voor <q>kwistelbroezem</q>");
  expect(body).toContain("/nieuws/innoveren-in-het-sociaal-werk");
});

describe("the databases", () => {
  it("of zorginnovatie finds sociaal werk and two functions of it", async () => {
    const search = DATABASES["zorginnovatie"] as (query: string) => Promise<readonly string[]>;
    expect(await verified("zorginnovatie", search, "sociaal werk", SOCIAL_WORK)).toHaveLength(2);
    expect(await verified("zorginnovatie", search, "ondersteunen", VERBS.ondersteunen)).toHaveLength(1);
    expect(await verified("zorginnovatie", search, "activeren", VERBS.activeren)).toHaveLength(1);
  });

  it("of zorg-voor-innoveren finds neither sociaal werk nor a function of it", async () => {
    const search = DATABASES["zorg-voor-innoveren"] as (query: string) => Promise<readonly string[]>;
    const asked = { "sociaal werk": SOCIAL_WORK, "social work": SOCIAL_WORK, ...VERBS };
    for (const [query, words] of Object.entries({
      ...asked,
      faciliteren: /facilit/i,
      voorlichten: /voorlicht/i,
      hulpverlenen: /hulpverl/i,
    })) {
      expect([query, await verified("zorg-voor-innoveren", search, query, words)]).toEqual([query, []]);
    }
    expect(await search("wondfoto")).toEqual(["/voorbeelden/wondfoto"]);
  });

  it("of zorg-voor-innoveren can be narrowed by its choices", async () => {
    const { body } = await ask(urlOf("zorg-voor-innoveren", "/voorbeelden?q=&fase=idee&thema=langer+thuis"));
    expect(resultsIn(body, "resultaten")).toEqual(["/voorbeelden/slimme-inlegzolen"]);
    expect(body).toContain('<option value="idee" selected>');
  });

  it("of zorg-van-nu shows cards with sociaal werk, ondersteunen and activeren", async () => {
    const { body } = await ask(urlOf("zorg-van-nu", "/innovaties/"));
    const cards = [...body.matchAll(/<article class="innovatie-card">[\s\S]*?<\/article>/g)].map(([card]) => card);
    expect(cards).toHaveLength(9);
    const holding = (words: RegExp) => cards.filter((card) => words.test(card)).length;
    expect([SOCIAL_WORK, /ondersteunen/, /activeren/, /social work/].map(holding)).toEqual([2, 1, 1, 0]);
  });
});

describe("an address that would answer although no page offers it", () => {
  it.each([
    ["coalitie-digivaardig-in-de-zorg", "/zoeken?q=beeldbellen", "/hulpmiddelen/stappenkaart-beeldbellen"],
    ["coalitie-digivaardig-in-de-zorg", "/hulpmiddelen?q=kaartspel", "/hulpmiddelen/kaartspel"],
    ["anders-werken-in-de-zorg", "/praktijk?q=apotheek", "/praktijk/de-mobiele-apotheek"],
    ["zorgthuisnl", "/standpunten?q=loket", "/standpunten/een-loket"],
  ])("of %s: %s", async (id, path, found) => {
    expect(linksOf((await ask(urlOf(id, path))).body)).toContain(found);
    const home = (await ask(urlOf(id, path.slice(0, path.indexOf("?"))))).body;
    expect(home).not.toMatch(/name="q"/);
  });
});

/** Results whose page really holds the words. */
async function verified(
  id: string,
  search: (query: string) => Promise<readonly string[]>,
  query: string,
  words: RegExp,
): Promise<readonly string[]> {
  const { pages } = sourceOf(siteOf(id), []);
  return (await search(query)).filter((path) => {
    const page = pages.get(path);
    return words.test(`${page?.title}. ${page?.summary}. ${page?.text}`);
  });
}

function searchedPages(id: string) {
  const [search] = siteOf(id).searches;
  const pages = [...sourceOf(siteOf(id), []).pages.values()];
  return pages.filter(({ path }) => path !== "/" && !search?.without.some((start) => path.startsWith(start)));
}

function siteOf(id: string) {
  const site = DEMO_SITES.find((candidate) => candidate.id === id);
  if (site === undefined) throw new Error(`no demo site ${id}`);
  return site;
}

async function pagesOfResults(id: string, path: string, list: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const { body } = await ask(urlOf(id, next));
    found.push(...resultsIn(body, list));
    next = /rel="next" href="([^"]*)"/.exec(body)?.[1]?.replaceAll("&amp;", "&");
  }
  return found;
}

function resultsIn(html: string, list: string): readonly string[] {
  const start = html.indexOf(`class="${list}"`);
  if (start < 0) return [];
  const rest = html.slice(start);
  const ends = ["</table>", "</ol>", "</ul>", '<section class="populair">', "<nav "].map((end) => rest.indexOf(end));
  return linksOf(rest.slice(0, Math.min(...ends.filter((end) => end >= 0))));
}

async function jsonResults(path: string, query: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let page = 1; ; page++) {
    const { body } = await ask(urlOf("zorginnovatie", `${path}?q=${encodeURIComponent(query)}&pagina=${page}`));
    const answer: { count: number; results: { path: string }[] } = JSON.parse(body);
    found.push(...answer.results.map((result) => result.path));
    if (found.length >= answer.count) return found;
  }
}
