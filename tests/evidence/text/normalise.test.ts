import { describe, expect, it } from "vitest";
import { fold, foldText, sourceEnd, sourceStart } from "../../../src/evidence/text/fold.ts";
import { normalise } from "../../../src/evidence/text/normalise.ts";

describe("normalise", () => {
  it.each([
    ["schuld\u00adhulp\u00adverlening", "schuldhulpverlening"],
    ["Sociaal\u00a0werk", "Sociaal werk"],
    ["  zorg \n\t en\u2009welzijn ", "zorg en welzijn"],
    ["e\u0301e\u0301n", "één"],
    ["sociaal\u2011werk", "sociaal-werk"],
    ["so\u200bci\u200daal\ufeff \u202ewerk\u202c", "sociaal werk"],
    ["nul\u0000teken\u0007", "nulteken"],
    ["half \ud800", "half \ufffd"],
  ])("%j becomes %j", (text, expected) => {
    expect(normalise(text)).toBe(expected);
    expect(normalise(normalise(text))).toBe(expected);
  });
});

describe("fold", () => {
  it.each([
    ["SOCIAAL WERK", "sociaal werk"],
    ["Coördinatie, crèche, ĳs", "coordinatie, creche, ijs"],
    ["zo’n ‘huis’", "zo'n 'huis'"],
    ["één\u00a0\u00a0twee", "een twee"],
    ["regel een \r\n regel twee", "regel een\nregel twee"],
  ])("%j compares as %j", (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it("knows where every folded character came from", () => {
    const text = "de schuld\u00adhulp in e\u0301e\u0301n ĳslands huis";
    const folded = fold(text);
    const plain = foldText(text);
    for (const word of ["schuldhulp", "een", "ijslands", "huis"]) {
      const at = plain.indexOf(word);
      const piece = text.slice(sourceStart(folded, at), sourceEnd(folded, at + word.length));
      expect(foldText(piece)).toBe(word);
    }
  });
});
