import { describe, expect, test } from "vitest";
import { columnWords } from "../../../src/evidence/results/column-words.ts";

const words = (cells: readonly string[], avoid: readonly string[] = []) =>
  columnWords(cells, "https://zorgsite.nl/register", avoid).map(({ word }) => word);

describe("what a field over a column has to find", () => {
  test("are words of its cells, the rarest first", () => {
    expect(words(["Nachtdienst op afstand", "Beeldbellen op afstand", "Stil"])).toEqual([
      "nachtdienst",
      "beeldbellen",
      "afstand",
    ]);
  });

  test("are no words of the instrument", () => {
    expect(words(["Preventie thuis", "Zelfzorg"], ["preventie", "zelfzorg"])).toEqual(["thuis"]);
  });

  test("is nothing where cells hold numbers, amounts or dates", () => {
    expect(words(["2019", "2020"])).toEqual([]);
    expect(words(["€ 4.000 euro", "€ 11.000 euro", "onbekend"])).toEqual([]);
    expect(words(["12 januari 2024", "3 augustus 2025"])).toEqual([]);
  });

  test("is nothing where cells say too little to find them by", () => {
    expect(words(["ja", "nee", "ja"])).toEqual([]);
  });
});
