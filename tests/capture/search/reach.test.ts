import { describe, expect, test } from "vitest";
import {
  reachBesideHome,
  reachBeyond,
  reachOf,
  wordsBesideHome,
  wordsBeyond,
  wordsOutside,
} from "../../../src/capture/search/reach.ts";
import type { QueryRecord } from "../../../src/model/capture.ts";

const at = (path: string): string => `https://zorgsite.nl${path}`;
const sections = { "/innovaties": 4, "/verhalen": 4, "/nieuws": 3 };
const territory = {
  home: at("/"),
  homeLists: null,
  homeLatest: ["zorgsite.nl/nieuws"],
  menu: [at("/"), at("/innovaties"), at("/verhalen"), at("/nieuws")],
  pages: [
    at("/"),
    ...Object.entries(sections).flatMap(([path, count]) => Array.from({ length: count }, (_, n) => at(`${path}/${n}`))),
  ],
  words: Object.keys(sections).flatMap((path) =>
    [0, 1].map((n) => ({ word: `${path.slice(1)}${n}`, url: at(`${path}/${n}`) })),
  ),
};

function asked(term: string, foundAt: string | null): QueryRecord {
  const targets = foundAt === null ? [] : [{ url: at(foundAt), page: { status: "captured" as const, value: "a1" } }];
  return {
    kind: "positive",
    term,
    at: "",
    answers: ["a0"],
    failure: null,
    targets,
    stopped: foundAt === null ? "all-read" : "verified",
  };
}
const inInnovations = asked("innovaties0", "/innovaties/0");

describe("how far a search reaches", () => {
  test("is asked with words of other sections, once it found something in one", () => {
    const sectionsAsked = new Set(
      wordsOutside([inInnovations], territory).map(({ url }) => new URL(url).pathname.split("/")[1]),
    );
    expect([...sectionsAsked].toSorted()).toEqual(["nieuws", "verhalen"]);
  });

  test("is one collection when no word elsewhere is found", () => {
    const outside = wordsOutside([inInnovations], territory).map(({ word }) => asked(word, null));
    expect(reachOf([inInnovations, ...outside], territory)).toMatchObject({ role: "database" });
  });

  test("is both when that collection is what the home page lists", () => {
    const outside = wordsOutside([inInnovations], territory).map(({ word }) => asked(word, null));
    const reach = reachOf([inInnovations, ...outside], { ...territory, homeLists: "zorgsite.nl/innovaties" });
    expect(reach).toMatchObject({ role: "both" });
  });

  test("is the site when a word elsewhere is found", () => {
    expect(reachOf([inInnovations, asked("verhalen0", "/verhalen/0")], territory)).toBeNull();
  });

  test("is not told by one word", () => {
    expect(reachOf([inInnovations, asked("verhalen0", null)], territory)).toBeNull();
  });

  test("is not asked of a section that is most of the site", () => {
    const blog = { ...territory, pages: [at("/"), ...[0, 1, 2, 3].map((n) => at(`/innovaties/${n}`))] };
    expect(wordsOutside([inInnovations], blog)).toEqual([]);
  });

  test("is not asked of the section of the home page, nor of one that holds most of the menu", () => {
    expect(wordsOutside([inInnovations], { ...territory, home: at("/innovaties/begin") })).toEqual([]);
    const menu = [at("/"), at("/innovaties/over-ons"), at("/innovaties/contact")];
    expect(wordsOutside([inInnovations], { ...territory, menu })).toEqual([]);
  });

  test("is not told by a word of a page elsewhere that an entry holds as well", () => {
    const [first, ...others] = wordsOutside([inInnovations], territory).map(({ word }) => word);
    const alsoInEntry = asked(first ?? "", "/innovaties/1");
    const missed = others.map((word) => asked(word, null));
    expect(reachOf([inInnovations, alsoInEntry, ...missed], territory)).toMatchObject({ role: "database" });
    expect(reachOf([inInnovations, alsoInEntry], territory)).toBeNull();
  });
});

describe("a search whose label names a collection", () => {
  test("is asked with words of other sections", () => {
    expect(wordsBeyond([inInnovations], territory).some(({ url }) => url.includes("/innovaties/"))).toBe(false);
    expect(wordsBeyond([inInnovations], territory)).not.toEqual([]);
  });

  test("searches the whole site when it finds one of them there", () => {
    expect(reachBeyond([inInnovations, asked("verhalen0", "/verhalen/0")])).toMatchObject({ role: "site" });
    expect(reachBeyond([inInnovations, asked("verhalen0", null)])).toBeNull();
    expect(reachBeyond([inInnovations, asked("verhalen0", "/innovaties/3")])).toBeNull();
  });
});

describe("a field among the entries of the home page", () => {
  const latest = asked("nieuws0", "/nieuws/0");

  test("is asked with words of sections of which that page shows nothing", () => {
    const words = wordsBesideHome([latest], territory);
    expect(words.some(({ url }) => url.includes("/nieuws/"))).toBe(false);
    expect(words).not.toEqual([]);
  });

  test("searches the whole site when it finds one of them there", () => {
    expect(reachBesideHome([latest, asked("verhalen0", "/verhalen/0")], territory)).toMatchObject({ role: "site" });
    expect(reachBesideHome([latest, asked("verhalen0", null)], territory)).toBeNull();
    expect(reachBesideHome([latest, asked("verhalen0", "/nieuws/2")], territory)).toBeNull();
  });

  test("searches the collection, when no other page lists more of it", () => {
    const collection = { ...territory, homeLatest: null };
    expect(wordsBesideHome([latest], collection)).toEqual([]);
    expect(reachBesideHome([latest, asked("verhalen0", "/verhalen/0")], collection)).toBeNull();
  });
});
