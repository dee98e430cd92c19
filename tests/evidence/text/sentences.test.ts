import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/evidence/text/sentences.ts";

const split: readonly (readonly string[])[] = [
  ["Dit is de eerste zin.", "Dit is de tweede."],
  ["Voor wie is deze site?", "Voor professionals in zorg en welzijn!", "Ook voor u."],
  ["Wij werken o.a. met gemeenten, bijv. Utrecht en Zwolle.", "Daarna volgt een nieuwe zin."],
  ["Zorg i.p.v. Regels heet het programma.", "Dr. J. de Vries en prof. Jansen leiden het."],
  ["De site richt zich op m.n. Sociaal werkers."],
  ["Het kost 3.50 euro of 1.000,00 euro.", "Dat is nr. 5 van de lijst."],
  ["Op 1 jan. 2024 ging de site live.", "Op 12 september 2020 sloot hij."],
  ["En toen ...", "Toen kwam de hulpverlener."],
  ["Wij wachten... en wachten."],
  ["“Dit werkt.”", "Zo zegt een ouderenadviseur."],
  ["“Kom binnen!” zei de opbouwwerker."],
  ["Boeken, folders, enz.", "Die staan in de databank."],
  ["'s Avonds is het buurthuis open.", "'t Is er druk."],
  ["Kijk op www.zorgvannu.nl voor meer.", "Of mail naar info@voorbeeld.nl."],
  ["De site is er voor jou.", "iPads zijn te leen."],
  ["We hebben een nieuwe website (sinds kort.)", "Kijk maar."],
  ["Onze collega's helpen je graag verder.", "E-health is 24/7 beschikbaar."],
  ["The site is meant for e.g. Dutch professionals, i.e. social workers.", "It is free."],
  ["Versie 2.0 is uit.", "65+ers zijn tevreden."],
];

describe("sentences", () => {
  it.each(split.map((parts) => [parts.join(" "), parts] as const))("splits: %s", (text, parts) => {
    expect(sentences(text)).toEqual(parts);
  });

  it("ends a sentence where a line breaks and where an editor forgot the space", () => {
    expect(sentences("Over deze site\nVoor professionals")).toEqual(["Over deze site", "Voor professionals"]);
    expect(sentences("1. Inleiding\n2. Doelgroep")).toEqual(["1. Inleiding", "2. Doelgroep"]);
    expect(sentences("• welzijnswerkers • opbouwwerkers")).toEqual(["welzijnswerkers", "opbouwwerkers"]);
    expect(sentences("Dit is ons werk.Wij doen het graag.")).toEqual(["Dit is ons werk.", "Wij doen het graag."]);
  });

  it("keeps every word", () => {
    for (const parts of split) expect(sentences(parts.join(" ")).join(" ")).toBe(parts.join(" "));
  });

  it("finds nothing in nothing", () => {
    expect(sentences(" \n ")).toEqual([]);
  });

  it("reads long texts without end to their end", () => {
    expect(sentences("a . ".repeat(50_000))).not.toHaveLength(0);
    expect(sentences(`${".".repeat(200_000)}x`)).toHaveLength(1);
    expect(sentences(`${"a\n ".repeat(50_000)}x`)).not.toHaveLength(0);
    expect(sentences(" ".repeat(200_000))).toEqual([]);
  });
});
