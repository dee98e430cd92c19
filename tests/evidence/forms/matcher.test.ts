import { describe, expect, it } from "vitest";
import { compileGroups, compileWords } from "../../../src/evidence/forms/matcher.ts";

function found(forms: readonly string[], text: string, not: readonly string[] = []): readonly string[] {
  return compileWords({ forms, not })
    .find(text)
    .map((match) => match.words);
}

const SOCIAL_WORK = ["sociaal werk(er/ers/ster/sters)", "sociaalwerk*", "social work(er/ers)"];
const OTHER_WORDS = ["sociaalwerkgever*", "sociaalwerknemer*", "sociaalwerkbedrijf*", "sociaalwerkplaats*"];

describe("sociaal werk", () => {
  it.each([
    ["Dit is sociaal werk.", "sociaal werk"],
    ["SOCIAAL WERK", "SOCIAAL WERK"],
    ["Sociaal\u00a0werk", "Sociaal\u00a0werk"],
    ["het soci\u00adaal werk", "soci\u00adaal werk"],
    ["sociaal-werk", "sociaal-werk"],
    ["het sociaal-werkplatform", "sociaal-werkplatform"],
    ["sociaalwerkorganisaties", "sociaalwerkorganisaties"],
    ["de sociaal werkers", "sociaal werkers"],
    ["'sociaal werk'", "sociaal werk"],
    ["(sociaal werk)", "sociaal werk"],
    ["sociaal  werk", "sociaal  werk"],
    ["a social worker's role", "social worker"],
    ["Sociaal Werk Nederland", "Sociaal Werk"],
    ["maatschappelijk/sociaal werk", "sociaal werk"],
    ["sociaal‑werk", "sociaal‑werk"],
  ])("stands in: %s", (text, words) => {
    expect(found(SOCIAL_WORK, text, OTHER_WORDS)).toEqual([words]);
  });

  it.each([
    "sociale werkplaats",
    "sociaal werkgever",
    "sociaal-werkgeverschap",
    "sociaalwerkgever",
    "sociaal werkgeverschap",
    "sociaal netwerk",
    "sociaal/werk",
    "sociaal, werk",
    "sociaal. Werk",
    "sociaal – werk",
    "sociaal - werk",
    "sociaal\nwerk",
    "asociaal werk",
    "sociaal en werk",
    "sociaal werkklimaat",
  ])("does not stand in: %s", (text) => {
    expect(found(SOCIAL_WORK, text, OTHER_WORDS)).toEqual([]);
  });
});

describe("forms", () => {
  it.each([
    ["*preventie", "valpreventie en preventie", ["valpreventie", "preventie"]],
    ["*preventie", "val-preventie", ["val-preventie"]],
    ["*preventie", "preventief", []],
    ["preventie*", "preventieprogramma", ["preventieprogramma"]],
    ["*zorg*", "ouderenzorgaanbod", ["ouderenzorgaanbod"]],
    ["dakloze(n)", "dakloze, daklozen en daklozenopvang", ["dakloze", "daklozen"]],
    ["65-plusser(s)", "65-plussers, 65 plusser en 65plussers", ["65-plussers", "65 plusser", "65plussers"]],
    ["65+", "alle 65+'ers, geen 165+", ["65+"]],
    [
      "sociaal-cultureel werk",
      "sociaal-cultureel werk, sociaal cultureel werk",
      ["sociaal-cultureel werk", "sociaal cultureel werk"],
    ],
    [
      "schoolmaatschappelijk werk",
      "school-maatschappelijk werk; school-maatschappelijk-werk",
      ["school-maatschappelijk werk", "school-maatschappelijk-werk"],
    ],
    ["jongerenwerk*", "jeugd- en jongerenwerk", ["jongerenwerk"]],
    ["jongerenwerk*", "jongeren- en ouderenwerk", []],
    ["ouderenwerk*", "jongeren-/ouderenwerk", ["ouderenwerk"]],
    ["welzijnswerk*", "welzijns- en jongerenwerk", []],
    ["jeugd*", "jeugd- en jongerenwerk", ["jeugd"]],
    ["foto's", "foto’s van het buurthuis", ["foto’s"]],
    ["(site/website) voor", "een website voor, een site voor", ["website voor", "site voor"]],
    [
      "mensen met een [0-2] beperking",
      "mensen met een licht verstandelijke beperking",
      ["mensen met een licht verstandelijke beperking"],
    ],
    ["mensen met een [0-2] beperking", "mensen met een beperking", ["mensen met een beperking"]],
    [
      "mensen met een [0-2] beperking",
      "mensen met een (lichte), verstandelijke beperking",
      ["mensen met een (lichte), verstandelijke beperking"],
    ],
    ["mensen met een [0-2] beperking", "mensen met een heel erg lange beperking", []],
    ["mensen met een [0-2] beperking", "mensen met een droom. Geen beperking", []],
    ["digivaardig* in", "digivaardig-heid in de zorg", ["digivaardig-heid in"]],
    ["welzijn", "zorg-en-welzijn", ["welzijn"]],
    ["één", "een", ["een"]],
  ] as const)("%s in: %s", (form, text, words) => {
    expect(found([form], text)).toEqual(words);
  });

  it("says where a match stands", () => {
    const text = "Voor soci\u00adaal werkers hier";
    const [match] = compileWords({ forms: ["sociaal werkers"], not: [] }).find(text);
    expect(text.slice(match?.start, match?.end)).toBe("soci\u00adaal werkers");
    expect(match?.form).toBe("sociaal werkers");
  });

  it("takes the longest of overlapping forms, and each place once", () => {
    expect(found(["sociaal", "sociaal werk", "werk*"], "sociaal werk, werkplek")).toEqual(["sociaal werk", "werkplek"]);
  });

  it("compiles the same words once", () => {
    const words = { forms: ["welzijn"], not: [] };
    expect(compileWords(words)).toBe(compileWords(words));
  });
});

describe("exclusions", () => {
  it("cancel what they overlap and nothing else", () => {
    const not = ["volksgezondheid welzijn en sport", "dierenwelzijn*", "ministerie van [0-2] welzijn"];
    expect(found(["welzijn", "welzijns*"], "dierenwelzijn en welzijn", not)).toEqual(["welzijn"]);
    expect(found(["*welzijn"], "dieren-welzijn", not)).toEqual([]);
    expect(found(["welzijn"], "het ministerie van Volksgezondheid, Welzijn en Sport", not)).toEqual([]);
    expect(found(["welzijn"], "ministerie van VWS over ons welzijn", not)).toEqual(["welzijn"]);
  });

  it("hold within their own group", () => {
    const matcher = compileGroups([
      { id: "jeugd", forms: ["jeugd*"], not: ["jeugdherberg*"] },
      { id: "reizen", forms: ["jeugdherberg*"], not: [] },
    ]);
    expect(matcher.find("de jeugdherberg").map((match) => match.group)).toEqual(["reizen"]);
    expect(matcher.explain("de jeugdherberg").cancelled).toMatchObject([
      { group: "jeugd", by: { form: "jeugdherberg*" } },
    ]);
  });
});
