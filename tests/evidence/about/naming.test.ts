import { describe, expect, test } from "vitest";
import { isEnumerated } from "../../../src/evidence/about/enumeration.ts";
import { strengthOf } from "../../../src/evidence/about/naming.ts";
import { compileGroups } from "../../../src/evidence/forms/matcher.ts";
import { fold } from "../../../src/evidence/text/fold.ts";

const groups = compileGroups([
  { id: "x", forms: ["jongeren*", "ouderen*", "kinderen", "mensen met een beperking", "Roma en Sinti"], not: [] },
]);

function strength(
  text: string,
  kind: "sentence" | "heading" | "items" | "listed" = "sentence",
  dependent = false,
): string {
  const folded = fold(text);
  const match = groups.find(folded)[0];
  return match ? strengthOf({ kind, text, folded }, match, dependent) : "none";
}

describe("a member of a row is enumerated", () => {
  const enumerated = (text: string, words: string): boolean =>
    isEnumerated(text, text.indexOf(words), text.indexOf(words) + words.length);

  test.each([
    ["Voor ouderen, jongeren en gezinnen.", "ouderen"],
    ["Voor ouderen, jongeren en gezinnen.", "jongeren"],
    ["Voor ouderen, jongeren en gezinnen.", "gezinnen"],
    ["Wij werken met gemeenten, mensen met een beperking, ouderen of scholen aan een plan.", "ouderen"],
    ["Denk aan jongeren / ouderen / gezinnen.", "ouderen"],
  ])("%s %s", (text, words) => expect(enumerated(text, words)).toBe(true));

  test.each([
    ["Ouderen en jongeren koken samen.", "Ouderen"],
    ["De jongeren, die graag gamen, komen elke avond.", "jongeren"],
    ["In Ede, waar het begon, doen ouderen mee.", "ouderen"],
    ["Ouderen willen meedoen, niet bezig gehouden worden.", "Ouderen"],
  ])("not in %s", (text, words) => expect(enumerated(text, words)).toBe(false));
});

describe("how strongly a passage names a group", () => {
  test.each([
    ["full", "De ouderen bellen zelf."],
    ["full", "Ouderen bellen zelf."],
    ["full", "“Jongeren willen geen folder.”"],
    ["full", "De gemeente zegt: Jongeren komen niet."],
    ["full", "OUDEREN BELLEN ZELF"],
    ["full", "Samen met Roma en Sinti is een plan gemaakt."],
    ["slight", "De Stichting Ouderenzorg Maasdal betaalde mee."],
    ["slight", "Het project Samen voor Ouderen kreeg een prijs."],
    ["slight", "Vraag het aan jongerenwerker Fatima."],
  ])("%s: %s", (expected, text) => expect(strength(text)).toBe(expected));

  test("headings may have capitals, but not the names of organisations", () => {
    expect(strength("Zorg voor Ouderen", "heading")).toBe("full");
    expect(strength("Stichting Ouderenzorg", "heading")).toBe("slight");
  });

  test("short items of a list are one enumeration, entries of a list of pages a mention", () => {
    expect(strength("ouderen;\njongeren", "items")).toBe("enumerated");
    expect(strength("Ouderen aan zet", "listed")).toBe("slight");
  });

  test("somebody's children are no target group", () => {
    expect(strength("Haar kinderen wonen ver weg.", "sentence", true)).toBe("slight");
    expect(strength("De kinderen wonen ver weg.", "sentence", true)).toBe("full");
  });
});
