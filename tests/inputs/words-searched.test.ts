import { describe, expect, it } from "vitest";
import { compileWords } from "../../src/evidence/forms/matcher.ts";
import { findInUrl } from "../../src/evidence/forms/url.ts";
import { counts, criterion, instrument, searchCheck, term } from "./instrument-2020.ts";

describe("the instrument of 2020", () => {
  it("has the ten criteria and the checks of the method", () => {
    expect(instrument.criteria.map(({ nr, check, missingFunction }) => [nr, check.kind, missingFunction])).toEqual([
      [1, "url", undefined],
      [2, "site-search", "inapplicable"],
      [3, "site-search", "inapplicable"],
      [4, "site-search", "inapplicable"],
      [5, "content", undefined],
      [6, "colophon", "failed"],
      [7, "content", undefined],
      [8, "content", undefined],
      [9, "database-search", "inapplicable"],
      [10, "database-search", "inapplicable"],
    ]);
    expect(instrument.criteria.filter(({ confirm }) => confirm).map(({ nr }) => nr)).toEqual([5]);
  });

  it("types the words of 2020", () => {
    const typed = [2, 3, 4, 9, 10].map((nr) => searchCheck(nr).terms.map((one) => one.typed));
    expect(typed).toEqual([
      ["sociaal werk"],
      [
        "welzijn",
        "welzijnswerk",
        "schoolmaatschappelijk werk",
        "schuldhulpverlening",
        "opbouwwerk",
        "jongerenwerk",
        "ouderenwerk",
      ],
      ["preventie", "zelfzorg"],
      ["sociaal werk", "social work"],
      ["activeren", "faciliteren", "voorlichten", "ondersteunen", "hulpverlenen"],
    ]);
    expect(criterion(10).publishedTerms).toEqual(["ondersteunen", "activeren"]);
    for (const nr of [2, 3, 4, 9]) expect(criterion(nr).publishedTerms).toEqual(typed[[2, 3, 4, 9].indexOf(nr)]);
  });

  it("has every text in both languages", () => {
    for (const { statement, explanation, question, tip } of instrument.criteria) {
      for (const { nl, en } of [statement, explanation, question, tip]) expect(nl).not.toBe(en);
    }
  });
});

describe("criterion 1: the address", () => {
  const { check } = criterion(1);
  const matcher = compileWords(check.kind === "url" ? check : { forms: [], not: [] });

  it.each([
    "https://www.sociaalwerk.nl/",
    "https://digitaal-sociaal-werk.localhost:8712/",
    "https://www.gemeente.nl/sociaal-werk/",
    "https://mijnsociaalwerkplatform.nl/",
    "https://socialwork.example/",
    "https://www.example.nl/social-work-nl",
    "https://www.sociaalwerkers.nl/",
  ])("%s names it", (url) => expect(findInUrl(matcher, url)).not.toEqual([]));

  it.each([
    "https://www.sociaalnetwerk.nl/",
    "https://www.zorgvannu.nl/",
    "https://www.sociaal.nl/werk/",
    "https://sociaal.werk.nl/",
    "https://www.sociaalwerkgever.nl/",
    "https://www.sociaal-werkbedrijf.nl/",
    "https://socialewerkplaats.nl/",
    "https://www.zorgvannu.nl/?q=sociaalwerk#sociaalwerk",
    "https://socialworkspace.example/",
  ])("%s does not", (url) => expect(findInUrl(matcher, url)).toEqual([]));
});

describe("criteria 2 and 9: sociaal werk", () => {
  const cells = [term(2, "sociaal werk"), term(9, "sociaal werk"), term(9, "social work")];

  it.each([
    "sociaal werk",
    "Sociaal-werk in de buurt",
    "de sociaal werker",
    "voor sociaal werkers.",
    "een sociaal werkster",
    "sociaalwerk",
    "het sociaalwerkplatform",
    "het sociaal-werkplatform",
    "sociaal\u00adwerk",
    "SOCIAAL  WERK",
    "Social Work",
    "social workers",
    "Sociaal Werk Nederland",
    "sociaal-werker",
  ])("%j counts", (text) => expect(cells.map((words) => counts(words, text))).toEqual([true, true, true]));

  it.each([
    "sociale werkplaats",
    "sociale werkers",
    "sociaal werkgever",
    "sociaal werkgeverschap",
    "sociaal-werkgever",
    "sociaal werk-gever",
    "sociaalwerkgever",
    "sociaal werknemersbelang",
    "sociaal werkbedrijf",
    "sociaalwerkbedrijven",
    "sociaal werkklimaat",
    "sociaal-werkplaats",
    "sociaal werkvoorziening",
    "sociaal netwerk",
    "sociaal en werk",
    "sociaal, werk",
    "werk is sociaal",
    "sociaal werken",
    "sociaal werkzaam",
    "sociaal. Werk",
    "asociaal werk",
    "social working",
  ])("%j does not", (text) => expect(cells.map((words) => counts(words, text))).toEqual([false, false, false]));
});

describe("criterion 3: a variant", () => {
  it.each([
    ["welzijn", "welzijn van ouderen"],
    ["welzijn", "in zorg en welzijn"],
    ["welzijn", "de welzijnssector"],
    ["welzijn", "een welzijnsorganisatie"],
    ["welzijnswerk", "welzijnswerkers"],
    ["welzijnswerk", "welzijns-werk"],
    ["schoolmaatschappelijk werk", "schoolmaatschappelijk werkers"],
    ["schoolmaatschappelijk werk", "school-maatschappelijk werk"],
    ["schuldhulpverlening", "schuldhulpverleners"],
    ["schuldhulpverlening", "schuldhulpverleningstraject"],
    ["opbouwwerk", "opbouwwerker"],
    ["jongerenwerk", "online jongerenwerk"],
    ["jongerenwerk", "kinder- en jongerenwerkers"],
    ["ouderenwerk", "ouderenwerk"],
  ])("%s: %j counts", (typed, text) => expect(counts(term(3, typed), text)).toBe(true));

  it.each([
    ["welzijn", "dierenwelzijn"],
    ["welzijn", "dieren-welzijn"],
    ["welzijn", "het welzijn van de dieren"],
    ["welzijn", "het ministerie van Volksgezondheid, Welzijn en Sport"],
    ["welzijn", "Volksgezondheid, Welzijn & Sport"],
    ["welzijn", "Ministerie van Onderwijs, Sport en Welzijn"],
    ["welzijn", "Welzijn, Volksgezondheid en Gezin"],
    ["welzijn", "Stichting Welzijn Maasdal"],
    ["welzijn", "de afdeling Zorg en Welzijn"],
    ["welzijn", "welvaart"],
    ["schuldhulpverlening", "schulden"],
    ["opbouwwerk", "opbouwwerkzaamheden"],
    ["jongerenwerk", "jongerenwerkloosheid"],
    ["ouderenwerk", "ouderenwerkgroep"],
  ])("%s: %j does not", (typed, text) => expect(counts(term(3, typed), text)).toBe(false));

  it("gives a footnote to what rests on zorg en welzijn", () => {
    const welzijn = searchCheck(3).terms.find((one) => one.typed === "welzijn");
    expect(counts({ forms: welzijn?.footnoted ?? [], not: [] }, "innovatie in zorg en welzijn")).toBe(true);
    expect(counts({ forms: welzijn?.footnoted ?? [], not: [] }, "welzijn op recept")).toBe(false);
  });
});

describe("criterion 4: preventie or zelfzorg", () => {
  it.each([
    ["preventie", "Preventie"],
    ["preventie", "valpreventie"],
    ["preventie", "val-preventie"],
    ["preventie", "preventieprogramma's"],
    ["preventie", "preventie-akkoord"],
    ["zelfzorg", "zelfzorg"],
    ["zelfzorg", "zelfzorgadvies"],
  ])("%s: %j counts", (typed, text) => expect(counts(term(4, typed), text)).toBe(true));

  it.each([
    ["preventie", "preventief"],
    ["preventie", "preventieve maatregelen"],
    ["preventie", "voorkomen"],
    ["zelfzorg", "zelf zorg verlenen"],
  ])("%s: %j does not", (typed, text) => expect(counts(term(4, typed), text)).toBe(false));
});

describe("criterion 10: functions", () => {
  it.each([
    ["activeren", "geactiveerd"],
    ["activeren", "activering"],
    ["faciliteren", "faciliteert"],
    ["faciliteren", "facilitator"],
    ["voorlichten", "voorlichter"],
    ["voorlichten", "voorlichting"],
    ["ondersteunen", "ondersteunt"],
    ["ondersteunen", "ondersteuning"],
    ["hulpverlenen", "hulp verlenen"],
    ["hulpverlenen", "hulp te verlenen"],
    ["hulpverlenen", "verleent snelle hulp"],
    ["hulpverlenen", "hulpverleners"],
  ])("%s: %j counts", (typed, text) => expect(counts(term(10, typed), text)).toBe(true));

  it.each([
    ["activeren", "actief"],
    ["faciliteren", "faciliteiten"],
    ["voorlichten", "licht"],
    ["ondersteunen", "steun"],
    ["hulpverlenen", "hulpmiddelen verlenen"],
  ])("%s: %j does not", (typed, text) => expect(counts(term(10, typed), text)).toBe(false));
});
