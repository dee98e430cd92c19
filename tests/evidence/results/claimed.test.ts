import { describe, expect, test } from "vitest";
import { claimedCount } from "../../../src/evidence/results/claimed.ts";

describe("the number of results that a site claims", () => {
  test.each([
    ["35 resultaten", 35],
    ["Er zijn 1.204 zoekresultaten gevonden", 1204],
    ["1 tot 10 van 35 resultaten", 35],
    ["Resultaten 1 – 20 van ongeveer 47", 47],
    ["Resultaten (12)", 12],
    ["3 results for zorg", 3],
    ["Showing 1 to 10 of 22 entries", 22],
    ["Wij vonden 7 artikelen", 7],
    ["Geen resultaten gevonden", 0],
    ["Er zijn geen artikelen gevonden", 0],
    ["Niets gevonden", 0],
    ["Helaas, uw zoekopdracht heeft niets opgeleverd", 0],
    ["No results found", 0],
    ["Your search did not match. Nothing found.", 0],
  ])("%s: %i", (line, count) => {
    expect(claimedCount([line])).toBe(count);
  });

  test.each(["Welkom op de site", "Lees meer over zorg in 2026", "Bel 0800 1234"])("%s: says nothing", (line) => {
    expect(claimedCount([line])).toBeNull();
  });

  test("a number with words for results comes before a remark that nothing else was found", () => {
    expect(claimedCount(["Geen documenten gevonden", "8 resultaten"])).toBe(8);
  });

  test("a long text is no such line", () => {
    expect(claimedCount([`${"Dit is een lang verhaal. ".repeat(20)} 12 resultaten`])).toBeNull();
  });
});
