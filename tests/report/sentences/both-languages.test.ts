import { describe, expect, test } from "vitest";
import type { Assertion, ColophonFact, ContentFact, Fact } from "../../../src/model/assertion.ts";
import type { Criterion } from "../../../src/model/instrument.ts";
import { explain } from "../../../src/report/sentences/explain.ts";
import { aFunctionFact, aHit, anAssertion, anInstrument, aQueryFact, aSite } from "../../support/fixtures.ts";

const [url, search, , prevention, , colophon, older, , database] = anInstrument().criteria;

/** The whole explanation, one sentence a line, in Dutch and English. */
function inBoth(criterion: Criterion | undefined, changes: Partial<Assertion>) {
  const told = (language: "nl" | "en") => {
    const { short, paragraphs } = explain(anAssertion(changes), criterion!, aSite(), language);
    return [short, ...paragraphs];
  };
  return { nl: told("nl"), en: told("en") };
}

describe("the address", () => {
  test("with and without the words", () => {
    const facts = (found: string | null): Fact[] => [{ kind: "url", url: "https://x.example/", found }];
    expect(inBoth(url, { outcome: "passed", facts: facts("socialwork") }).en[0]).toBe(
      "X, because the address https://x.example/ contains ‘socialwork’.",
    );
    expect(inBoth(url, { facts: facts(null) }).en[0]).toBe(
      "0, because the address https://x.example/ contains neither ‘sociaal werk’ nor ‘social work’.",
    );
  });
});

describe("queries", () => {
  test("each way that an answer can be read", () => {
    const facts = [
      aQueryFact({ term: "preventie", read: 1, claimed: null }),
      aQueryFact({
        term: "zelfzorg",
        read: 3,
        claimed: 9,
        unopened: 1,
        outcome: "cantTell",
        reason: "result-not-opened",
      }),
    ];
    const { nl, en } = inBoth(prevention, { outcome: "cantTell", reason: "result-not-opened", facts });
    expect(nl[1]).toBe(
      "Bij ‘preventie’ is 1 resultaat gelezen (de site noemt geen aantal), en daar staat de term niet in.",
    );
    expect(nl[2]).toBe(
      "Bij ‘zelfzorg’ meldt de site 9 resultaten; daarvan zijn er 3 gelezen; 1 daarvan kon niet worden geopend.",
    );
    expect(en[1]).toBe(
      "For ‘preventie’ 1 result was read (the site gives no number), and it does not contain the term.",
    );
    expect(en[2]).toBe("For ‘zelfzorg’ the site claims 9 results; 3 of them were read; 1 of them could not be opened.");
  });

  test("with results that lack the term, in both languages", () => {
    const facts = [
      aQueryFact({ term: "preventie", read: 4, claimed: 4, unopened: 2 }),
      aQueryFact({ term: "zelfzorg" }),
    ];
    const { nl, en } = inBoth(prevention, { facts });
    expect(nl[1]).toBe(
      "Bij ‘preventie’ meldt de site 4 resultaten; die zijn alle gelezen, en in geen daarvan staat de term; 2 daarvan konden niet worden geopend.",
    );
    expect(en.slice(0, 3)).toEqual([
      "0, because the search function gives no result for ‘preventie’ or ‘zelfzorg’ that really contains one of those terms.",
      "For ‘preventie’ the site claims 4 results; all of them were read, and none of them contains the term; 2 of them could not be opened.",
      "For ‘zelfzorg’ the site gives no results.",
    ]);
  });

  test("that were never typed", () => {
    const facts = [
      aQueryFact({ term: "sociaal werk", outcome: "passed", read: 1, verified: 1, hit: aHit({ position: 1 }) }),
      aQueryFact({ term: "social work", outcome: "untested", reason: "not-asked" }),
    ];
    const { nl, en } = inBoth(database, { outcome: "passed", facts });
    expect(nl).toContain("Naar ‘social work’ is toen niet gezocht.");
    expect(en).toContain("‘social work’ was not typed then.");
  });

  test("over several functions", () => {
    const facts = [
      aQueryFact(),
      aQueryFact({ function: "s2" }),
      aFunctionFact(),
      aFunctionFact({ function: "s2", label: "" }),
    ];
    const { nl, en } = inBoth(search, { facts });
    expect(nl[0]).toBe(
      "0, want geen van de 2 zoekfuncties geeft bij ‘sociaal werk’ een resultaat waarin dat echt staat.",
    );
    expect(en[0]).toBe(
      "0, because none of the 2 search functions gives a result for ‘sociaal werk’ that really contains it.",
    );
    expect(nl.slice(1, 3)).toEqual([
      "De zoekfunctie (veld ‘Zoeken’): bij ‘sociaal werk’ geeft de site geen resultaten.",
      "De zoekfunctie: bij ‘sociaal werk’ geeft de site geen resultaten.",
    ]);
  });

  test("by a jump, with a footnote", () => {
    const hit = aHit({ url: "https://www.zorgthuis.example/?s=sociaal+werk" });
    const { en } = inBoth(search, {
      outcome: "passed",
      facts: [aQueryFact({ outcome: "passed", hit, footnoted: true })],
    });
    expect(en[0]).toContain("goes straight to the page ‘Keukentafelgesprek met een tablet’ for ‘sociaal werk’");
    expect(en).toContain("Only found as ‘sociaal werkers’; that counts, with a footnote.");
  });
});

describe("functions as instruments", () => {
  const told = (changes: Parameters<typeof aFunctionFact>[0]) =>
    inBoth(search, {
      outcome: "cantTell",
      reason: "search-not-operable",
      facts: [aFunctionFact({ label: "", ...changes })],
    });

  test("that work, with and without a nonsense word", () => {
    expect(told({}).en[1]).toBe(
      "It was checked that the search function works: it finds ‘tablet’, which is on the site, and not the nonsense word ‘qzxvwk’.",
    );
    expect(told({ negativeControl: null }).nl[1]).toBe(
      "Nagegaan is dat de zoekfunctie werkt: zij vindt ‘tablet’, dat op de site staat.",
    );
  });

  test("that do not", () => {
    expect(told({ works: "not-operable" }).en[1]).toBe(
      "Even ‘tablet’, which is on the site, was not found with the search function.",
    );
    expect(told({ works: "not-operable", positiveControl: null }).nl[1]).toBe(
      "Er was niets waarvan vaststaat dat de zoekfunctie het moet vinden.",
    );
    expect(told({ works: "not-discriminating" }).en[1]).toBe(
      "For the nonsense word ‘qzxvwk’ the search function gives the same results as for ‘tablet’, which is on the site.",
    );
  });

  test("that were found and not asked", () => {
    const facts: Fact[] = [{ kind: "unprobed", label: "", page: "https://x.example/", reason: "budget" }];
    const { en } = inBoth(search, { outcome: "cantTell", reason: "budget", facts });
    expect(en[1]).toBe(
      "Not examined: a search function on https://x.example/, because the agreed maximum of pages, queries, data or time was reached.",
    );
  });

  test("that a site does not have", () => {
    const facts: Fact[] = [{ kind: "no-function", role: "site", pagesLookedAt: 1 }];
    expect(inBoth(search, { outcome: "inapplicable", facts })).toEqual({
      nl: [
        "n.v.t., want de site heeft geen zoekfunctie: om dat vast te stellen is 1 pagina bekeken, met menu's, knoppen en formulieren.",
      ],
      en: [
        "n.a., because the site has no search function: to establish this, 1 page was looked at, with menus, buttons and forms.",
      ],
    });
  });
});

describe("the colophon", () => {
  const page = { url: "https://x.example/over", label: "Over ons", read: true, reason: null };
  const statement = {
    url: page.url,
    artifact: "p3",
    sentence: "Voor jongerenwerkers.",
    words: "jongerenwerkers",
    audience: null,
    pattern: "P1",
    footnote: true,
  };
  const fact = (changes: Partial<ColophonFact>): Fact[] => [
    { kind: "colophon", pages: [page], statement: null, near: [], ...changes },
  ];

  test("that names a field, and only just", () => {
    const { en } = inBoth(colophon, { outcome: "passed", facts: fact({ statement }), borderCase: true });
    expect(en).toEqual([
      "X, because ‘Over ons’ says: ‘Voor jongerenwerkers.’",
      "A field of social work is named (jongerenwerkers), not social work itself; that counts, with a footnote.",
      "Border case: the outcome rests on one sentence that may be read otherwise.",
    ]);
  });

  test("that is not there, is silent, or comes near", () => {
    expect(inBoth(colophon, { facts: fact({ pages: [] }) }).en[0]).toMatch(
      /the site has no page that says who makes it/,
    );
    expect(inBoth(colophon, { facts: fact({}) }).en[0]).toMatch(/‘Over ons’ does not say that the site is/);
    expect(inBoth(colophon, { facts: fact({ near: [statement] }) }).en[1]).toMatch(
      /^Near, but not enough: ‘Over ons’ says/,
    );
  });

  test("that could be read only in part", () => {
    const pages = [page, { url: "https://x.example/colofon", label: "", read: false, reason: null }];
    const { nl, en } = inBoth(colophon, { outcome: "cantTell", reason: "colophon-not-read", facts: fact({ pages }) });
    expect(nl[1]).toBe("Gelezen: ‘Over ons’ (https://x.example/over).");
    expect(en.slice(1, 3)).toEqual([
      "Read: ‘Over ons’ (https://x.example/over).",
      "Not read: https://x.example/colofon.",
    ]);
  });
});

describe("content", () => {
  const page = (n: number) => ({
    url: `https://x.example/${n}`,
    artifact: `p${n}`,
    title: `Pagina ${n}`,
    group: "jeugd",
  });
  const about = (n: number) => ({ ...page(n), sentences: ["Jongeren doen mee."], words: ["jongeren"] });
  const mention = { ...page(9), sentence: "Ook jongeren.", words: "jongeren" };
  const fact = (changes: Partial<ContentFact>): Fact[] => [
    { kind: "content", pagesRead: 24, more: false, about: [], mentions: [], groups: ["jeugd"], seen: [], ...changes },
  ];

  test("about a group, on several pages", () => {
    const { en } = inBoth(older, { outcome: "passed", facts: fact({ about: [about(1), about(2)], seen: ["minima"] }) });
    expect(en).toEqual([
      "X, because the page ‘Pagina 1’ is about youth (‘jongeren’).",
      "It says: ‘Jongeren doen mee.’",
      "In all, 2 of the 24 pages read are about youth.",
      "‘Pagina 2’ is about youth: ‘Jongeren doen mee.’",
      "Also seen, but not counted for this aspect: people in poverty.",
    ]);
  });

  test("naming a group on enough pages", () => {
    const facts = fact({ mentions: [mention], groups: ["jeugd", "ouderen"] });
    expect(inBoth(older, { outcome: "passed", facts })).toMatchObject({
      nl: ["X, want jeugd en ouderen worden op genoeg van de 24 gelezen pagina's genoemd.", expect.any(String)],
      en: ["X, because youth and older people are named on enough of the 24 pages read.", expect.any(String)],
    });
  });

  test("about it on too few pages, or on none", () => {
    const few = inBoth(older, { facts: fact({ about: [about(1)] }), borderCase: true });
    expect(few.en[0]).toBe("0, because only 1 of the 24 pages read is about youth, which is too few.");
    expect(few.en.at(-1)).toMatch(/^Border case: had one page with a passing mention counted/);
    expect(inBoth(older, { facts: fact({ mentions: [mention] }) }).en).toEqual([
      "0, because none of the 24 pages read is about youth or older people.",
      "Seen, but not enough: ‘Pagina 9’ says ‘Ook jongeren.’",
    ]);
    expect(inBoth(older, { facts: fact({ pagesRead: 0 }) }).nl[0]).toBe(
      "0, want er is geen pagina over dit onderwerp.",
    );
    expect(inBoth(older, { facts: fact({ pagesRead: 1 }) }).en[0]).toMatch(
      /the only page read is not about youth or older people/,
    );
  });

  test("of which too little could be read", () => {
    const { nl, en } = inBoth(older, {
      outcome: "cantTell",
      reason: "too-few-pages",
      facts: fact({ pagesRead: 3, more: true }),
    });
    expect(nl[1]).toBe("Er zijn 3 pagina's gelezen, en de site heeft er meer.");
    expect(en[1]).toBe("3 pages were read, and the site has more.");
    expect(inBoth(older, { outcome: "cantTell", facts: fact({ pagesRead: 1 }) }).en[1]).toBe("1 page was read.");
  });
});

test("a site that moved leads to where it went", () => {
  const fact: Fact = {
    kind: "site",
    reason: "moved",
    detail: "naar https://elders.example/.",
    url: "https://elders.example/",
  };
  const assertion = anAssertion({ outcome: "cantTell", reason: "moved", facts: [fact] });
  const { paragraphs, links } = explain(assertion, url!, aSite(), "en");
  expect(paragraphs[0]).toBe("What happened: naar https://elders.example/.");
  expect(links).toEqual([{ text: "where the address leads", url: "https://elders.example/" }]);
});
