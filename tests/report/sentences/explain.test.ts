import { describe, expect, test } from "vitest";
import type { Assertion, Fact } from "../../../src/model/assertion.ts";
import { DECISIONS, OUTCOMES } from "../../../src/model/outcome.ts";
import { REASONS } from "../../../src/model/reason.ts";
import { LANGUAGES } from "../../../src/model/text.ts";
import { explain } from "../../../src/report/sentences/explain.ts";
import { aFunctionFact, aHit, anAssertion, anInstrument, aQueryFact, aSite } from "../../support/fixtures.ts";

const [url, search, variants, prevention, recognisable, colophon, older, , database] = anInstrument().criteria;

function explained(criterion: typeof url, changes: Partial<Assertion>, language: "nl" | "en" = "nl") {
  return explain(anAssertion({ criterion: criterion!.id, ...changes }), criterion!, aSite(), language);
}

describe("the search criteria", () => {
  const works = aFunctionFact({
    label: "Zoek in Thuis Vernieuwd",
    positiveControl: "tablet",
    negativeControl: "qzxvwk",
  });
  const hit = aQueryFact({ outcome: "passed", claimed: 4, read: 3, verified: 1, hit: aHit({ position: 3 }) });

  test("X: which function finds which result, and how many were read", () => {
    const { short, paragraphs, links } = explained(search, { outcome: "passed", facts: [hit, works] });
    expect(short).toBe(
      "X, want de zoekfunctie (veld ‘Zoek in Thuis Vernieuwd’) vindt ‘sociaal werk’: het derde resultaat, ‘Keukentafelgesprek met een tablet’, bevat ‘sociaal werkers’.",
    );
    expect(paragraphs).toContain("Bij ‘sociaal werk’ meldt de site 4 resultaten; daarvan zijn er 3 gelezen.");
    expect(paragraphs).toContain("Daar staat: ‘In drie wijken proberen sociaal werkers een tablet uit.’");
    expect(links[0]?.url).toBe(hit.hit?.url);
  });

  test("X by a jump straight to the article", () => {
    const jump = aQueryFact({ ...hit, hit: aHit({ url: hit.answerUrl! }) });
    expect(explained(search, { outcome: "passed", facts: [jump, works] }).short).toContain(
      "gaat bij ‘sociaal werk’ meteen naar de pagina ‘Keukentafelgesprek met een tablet’",
    );
  });

  test("0: which terms, how many were read of how many, and the controls", () => {
    const facts = [
      aQueryFact({ term: "preventie", claimed: 34, read: 20 }),
      aQueryFact({ term: "zelfzorg", claimed: 0 }),
      works,
    ];
    const { short, paragraphs } = explained(prevention, { outcome: "failed", facts });
    expect(short).toBe(
      "0, want de zoekfunctie (veld ‘Zoek in Thuis Vernieuwd’) geeft bij ‘preventie’ of ‘zelfzorg’ geen resultaat waarin een van die termen echt staat.",
    );
    expect(paragraphs).toEqual([
      "Bij ‘preventie’ meldt de site 34 resultaten; daarvan zijn er 20 gelezen, en in geen daarvan staat de term.",
      "Bij ‘zelfzorg’ geeft de site geen resultaten.",
      "Nagegaan is dat de zoekfunctie (veld ‘Zoek in Thuis Vernieuwd’) werkt: zij vindt ‘tablet’, dat op de site staat, en niet het onzinwoord ‘qzxvwk’.",
    ]);
  });

  test("n.v.t.: what was looked at", () => {
    const facts: Fact[] = [{ kind: "no-function", role: "database", pagesLookedAt: 12 }];
    const { short } = explained(database, { outcome: "inapplicable", reason: "no-database", facts });
    expect(short).toBe(
      "n.v.t., want de site heeft geen databank of wiki die te doorzoeken is: om dat vast te stellen zijn 12 pagina's bekeken, met menu's, knoppen en formulieren.",
    );
  });

  test("?: why, what was tried, and what helps", () => {
    const broken = aFunctionFact({ works: "not-operable", positiveControl: "tablet" });
    const facts = [aQueryFact({ outcome: "cantTell", reason: "search-not-operable" }), broken];
    const { short, paragraphs } = explained(search, { outcome: "cantTell", reason: "search-not-operable", facts });
    expect(short).toMatch(/^\?: de zoekfunctie kon niet worden bediend/);
    expect(paragraphs[0]).toContain("Ook ‘tablet’, dat op de site staat");
    expect(paragraphs.at(-1)).toContain("Probeer de zoekfunctie zelf in een browser");
  });

  test("tells terms that all went alike in one sentence", () => {
    const facts = ["zelfzorg", "preventie"].map((term) =>
      aQueryFact({ term, outcome: "cantTell", reason: "search-not-operable", answerUrl: null }),
    );
    const { paragraphs } = explained(prevention, { outcome: "cantTell", reason: "search-not-operable", facts });
    expect(paragraphs[0]).toMatch(/^Bij ‘preventie’ en ‘zelfzorg’ is geen antwoord verkregen: /);
    expect(paragraphs).toHaveLength(2);
  });

  test("tells an answer that says nothing from no answer", () => {
    const facts = [aQueryFact({ outcome: "cantTell", reason: "search-not-discriminating" })];
    const { paragraphs } = explained(search, { outcome: "cantTell", reason: "search-not-discriminating", facts });
    expect(paragraphs[0]).toMatch(/^Bij ‘sociaal werk’ zegt het antwoord niets: /);
  });

  test("in English", () => {
    expect(explained(search, { outcome: "passed", facts: [hit, works] }, "en").short).toBe(
      "X, because the search function (field ‘Zoek in Thuis Vernieuwd’) finds ‘sociaal werk’: the third result, ‘Keukentafelgesprek met een tablet’, contains ‘sociaal werkers’.",
    );
  });

  test("names a field that returns on many pages once", () => {
    const field = { kind: "unprobed", label: "Zoek", reason: "budget" } as const;
    const facts = ["a", "b", "c"].map((page): Fact => ({ ...field, page: `https://www.zorgthuis.example/${page}` }));
    const { paragraphs } = explained(search, { outcome: "cantTell", reason: "budget", facts });
    expect(paragraphs[0]).toMatch(
      /^Niet onderzocht is ‘Zoek’ op https:\/\/www.zorgthuis.example\/a en 2 andere pagina's: /,
    );
  });

  test("leaves the name of the site out of titles", () => {
    const titled = aQueryFact({ ...hit, hit: aHit({ title: "Tablet | Zorg Thuis Vernieuwd" }) });
    expect(explained(search, { outcome: "passed", facts: [titled] }).short).toContain("een resultaat, ‘Tablet’, bevat");
  });

  test("says when only a form with a footnote was found", () => {
    const facts = [aQueryFact({ ...hit, term: "welzijn", footnoted: true, hit: aHit({ words: "zorg en welzijn" }) })];
    expect(explained(variants, { outcome: "passed", facts }).paragraphs).toContain(
      "Alleen gevonden als ‘zorg en welzijn’; dat telt, met een voetnoot.",
    );
  });
});

describe("the address", () => {
  test("is quoted with the words in it", () => {
    const facts: Fact[] = [{ kind: "url", url: "https://sociaalwerk.example/", found: "sociaalwerk" }];
    expect(explained(url, { outcome: "passed", facts }).short).toBe(
      "X, want in het webadres https://sociaalwerk.example/ staat ‘sociaalwerk’.",
    );
  });
});

describe("the colophon", () => {
  const page = { url: "https://www.zorgthuis.example/over", label: "Over ons", read: true, reason: null };
  const statement = {
    url: page.url,
    artifact: "p3",
    sentence: "Deze site is er voor zorg en sociaal werk.",
    words: "sociaal werk",
    audience: "sociaal-werk",
    pattern: "P1",
    footnote: false,
  };

  test("X: the sentence and the page", () => {
    const facts: Fact[] = [{ kind: "colophon", pages: [page], statement, near: [] }];
    expect(explained(colophon, { outcome: "passed", facts }).short).toBe(
      "X, want op ‘Over ons’ staat: ‘Deze site is er voor zorg en sociaal werk.’",
    );
  });

  test("0: which pages were read, and what came near", () => {
    const near = { ...statement, sentence: "Voor iedereen in zorg en welzijn." };
    const facts: Fact[] = [{ kind: "colophon", pages: [page], statement: null, near: [near] }];
    const { short, paragraphs } = explained(colophon, { outcome: "failed", facts, borderCase: true });
    expect(short).toBe("0, want op ‘Over ons’ staat niet dat de site er (ook) voor sociaal werk is.");
    expect(paragraphs[0]).toContain("Voor iedereen in zorg en welzijn.");
    expect(paragraphs[1]).toMatch(/^Grensgeval/);
  });

  test("0: a statement on the home page is named as such", () => {
    const near = { ...statement, url: "https://www.zorgthuis.example/" };
    const facts: Fact[] = [{ kind: "colophon", pages: [page], statement: null, near: [near] }];
    expect(explained(colophon, { outcome: "failed", facts }).paragraphs[0]).toMatch(
      /op de startpagina staat ‘Deze site/,
    );
  });

  test("?: which page could not be read, and why", () => {
    const facts: Fact[] = [
      { kind: "colophon", pages: [{ ...page, read: false, reason: "timeout" }], statement: null, near: [] },
    ];
    const { paragraphs } = explained(colophon, { outcome: "cantTell", reason: "colophon-not-read", facts });
    expect(paragraphs[0]).toBe(
      "Niet gelezen: ‘Over ons’ (https://www.zorgthuis.example/over), want de site antwoordde niet op tijd.",
    );
  });
});

describe("content", () => {
  const about = {
    url: "https://www.zorgthuis.example/jongeren",
    artifact: "p4",
    title: "Digitaal jongerenwerk",
    group: "jeugd",
    sentences: ["Jongeren maken samen een app."],
    words: ["jongeren"],
  };
  const nothing = {
    kind: "content",
    pagesRead: 24,
    more: false,
    about: [],
    mentions: [],
    groups: [],
    seen: [],
  } as const;

  test("X: the page, its sentence and how many there are", () => {
    const facts: Fact[] = [{ ...nothing, about: [about], groups: ["jeugd"], seen: ["minima"] }];
    const { short, paragraphs } = explained(older, { outcome: "passed", facts });
    expect(short).toBe("X, want de pagina ‘Digitaal jongerenwerk’ gaat over jeugd (‘jongeren’).");
    expect(paragraphs).toEqual([
      "Daar staat: ‘Jongeren maken samen een app.’",
      "In totaal gaat 1 van de 24 gelezen pagina's over jeugd.",
      "Ook gezien, maar dat telt bij dit aspect niet mee: mensen in armoede.",
    ]);
  });

  test("0: what was seen and is not enough", () => {
    const mention = {
      url: about.url,
      artifact: "p4",
      title: "Nieuws",
      group: "jeugd",
      sentence: "Ook jongeren.",
      words: "jongeren",
    };
    const { short, paragraphs } = explained(older, { outcome: "failed", facts: [{ ...nothing, mentions: [mention] }] });
    expect(short).toBe("0, want geen van de 24 gelezen pagina's gaat over jeugd of ouderen.");
    expect(paragraphs[0]).toBe("Wel gezien, maar niet genoeg: op ‘Nieuws’ staat ‘Ook jongeren.’");
  });

  test("a proposal that nobody confirmed says so", () => {
    const facts: Fact[] = [{ ...nothing, about: [about], groups: ["jeugd"] }];
    const { paragraphs } = explained(recognisable, { outcome: "passed", mode: "semiAuto", facts });
    expect(paragraphs.at(-1)).toMatch(/nog niet bevestigd/);
  });
});

describe("decisions of people", () => {
  test("are told as theirs, the tool's facts apart", () => {
    const facts: Fact[] = [{ kind: "url", url: "https://x.example/", found: null }];
    const { short, paragraphs } = explained(url, { outcome: "passed", mode: "manual", decision: "overruled", facts });
    expect(short).toBe("X, gecorrigeerd door een beoordelaar.");
    expect(paragraphs[0]).toMatch(/niet waarop deze uitkomst rust/);
  });

  test("of 2020 are told as taken over", () => {
    expect(explained(url, { decision: "imported", mode: "manual", capture: 0 }).short).toMatch(/^0, overgenomen uit/);
  });
});

describe("every cell can be explained", () => {
  const cells = LANGUAGES.flatMap((language) =>
    anInstrument().criteria.flatMap((criterion) => OUTCOMES.map((outcome) => ({ language, criterion, outcome }))),
  );

  test.each(REASONS)("with reason %s", (reason) => {
    for (const { language, criterion } of cells) {
      const alone = explain(anAssertion({ outcome: "cantTell", reason }), criterion, aSite(), language);
      const site: Fact = { kind: "site", reason, detail: "geen antwoord", url: aSite().url };
      const whole = explain(anAssertion({ outcome: "cantTell", reason, facts: [site] }), criterion, aSite(), language);
      expect(alone.short).toMatch(/^\?: .{10,}\.$/);
      expect(whole.short).toBe(alone.short);
    }
  });

  test("of every outcome and decision, also without facts", () => {
    for (const { language, criterion, outcome } of cells) {
      for (const decision of DECISIONS) {
        const { short } = explain(anAssertion({ outcome, decision }), criterion, aSite(), language);
        expect(short).toMatch(/\.$/);
        expect(short).not.toMatch(/undefined|null/);
      }
    }
  });
});
