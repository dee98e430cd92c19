import { describe, expect, it } from "vitest";
import { inScope } from "../../src/evidence/scope.ts";

const SCOPE = "https://www.zorgsite.nl/programma/";

describe("the part of a site that a scope names", () => {
  it.each([
    "https://www.zorgsite.nl/programma/",
    "https://www.zorgsite.nl/programma",
    "https://www.zorgsite.nl/programma/nieuws?jaar=2026",
    "https://www.zorgsite.nl/programma.html",
    "https://zorgsite.nl/programma/een",
    "http://www.zorgsite.nl/programma/een",
  ])("holds %s", (url) => {
    expect(inScope(url, SCOPE)).toBe(true);
  });

  it.each([
    "https://www.zorgsite.nl/",
    "https://www.zorgsite.nl/programma-anders/",
    "https://www.zorgsite.nl/nieuws/programma/",
    "https://nieuws.zorgsite.nl/programma/",
    "https://elders.nl/?van=https://www.zorgsite.nl/programma/",
  ])("does not hold %s", (url) => {
    expect(inScope(url, SCOPE)).toBe(false);
  });

  it("may be the whole host", () => {
    expect(inScope("https://zorgsite.nl/wat/dan/ook", "https://zorgsite.nl/")).toBe(true);
  });
});
