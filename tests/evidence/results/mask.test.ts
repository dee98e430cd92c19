import { describe, expect, test } from "vitest";
import { maskText, maskUrl, repeatsQuery, samePattern } from "../../../src/evidence/results/mask.ts";

describe("two answers made comparable", () => {
  test("echoes of two questions are the same text", () => {
    expect(maskText("Niets gevonden voor Sociaal Werk.", "sociaal werk")).toBe(
      maskText("Niets gevonden voor xqzvarnolk.", "xqzvarnolk"),
    );
  });

  test("accents, capitals, soft hyphens and white space make no difference", () => {
    expect(maskText("Cliënt  in de wijk", "zorg")).toBe(maskText("client in de w\u00adijk", "zorg"));
  });

  test("a text without the question stays as it is", () => {
    expect(maskText("Laatste berichten", "zorg")).toBe("laatste berichten");
  });

  test.each([
    ["https://a.nl/zoeken?q=sociaal+werk", "https://a.nl/zoeken?q=xqzvarnolk"],
    ["https://a.nl/zoeken?q=sociaal%20werk", "https://a.nl/zoeken?q=xqzvarnolk"],
    ["https://a.nl/zoek/sociaal-werk/", "https://a.nl/zoek/xqzvarnolk/"],
    ["https://a.nl/#q=sociaal%20werk", "https://a.nl/#q=xqzvarnolk"],
  ])("%s is the same address with another question", (url, other) => {
    expect(maskUrl(url, "sociaal werk")).toBe(maskUrl(other, "xqzvarnolk"));
  });

  test("the host keeps a word of the question", () => {
    expect(maskUrl("https://zorg.nl/zorg", "zorg")).toContain("https://zorg.nl/");
  });
});

describe("addresses that carry the question", () => {
  test("a parameter that repeats it is a further search", () => {
    expect(repeatsQuery("https://a.nl/?s=zorg&page=2", "zorg")).toBe(true);
    expect(repeatsQuery("https://a.nl/zorg/thuis", "zorg")).toBe(false);
  });

  test("the same page with two questions is one kind of page", () => {
    expect(samePattern("https://a.nl/zoeken?q=zorg", "zorg", "https://a.nl/zoeken?q=xq", "xq")).toBe(true);
    expect(samePattern("https://a.nl/zoeken/zorg", "zorg", "https://a.nl/zoeken/xq", "xq")).toBe(true);
  });

  test("an article is another kind of page than the answer to nonsense", () => {
    expect(samePattern("https://a.nl/artikel/valpreventie", "valpreventie", "https://a.nl/zoeken?q=xq", "xq")).toBe(
      false,
    );
  });
});
