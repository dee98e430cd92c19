import { describe, expect, it } from "vitest";
import { importedScores } from "../../../src/inputs/table/imported-scores.ts";
import type { Sheet } from "../../../src/inputs/table/sheet.ts";
import { OperatorError } from "../../../src/model/operator-error.ts";
import { MARKS } from "../../../src/model/outcome.ts";
import { anInstrument } from "../../support/fixtures.ts";

/** A sheet as it is typed here: columns apart by `|`. */
function sheet(text: string, kind: Sheet["kind"] = "workbook"): Sheet {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return { file: "tabel.xlsx", name: kind === "csv" ? null : "Blad1", kind, rows };
}

function marksOf(text: string): Readonly<Record<string, string>> {
  const scores = importedScores(sheet(text), anInstrument());
  const sites = [...new Set(scores.map(({ siteName }) => siteName))];
  const marks = (site: string) =>
    scores.filter(({ siteName }) => siteName === site).map(({ outcome }) => MARKS[outcome]);
  return Object.fromEntries(sites.map((site) => [site, marks(site).join(" ")]));
}

function problemsOf(text: string, kind?: Sheet["kind"]): readonly string[] {
  try {
    importedScores(sheet(text, kind), anInstrument());
    return [];
  } catch (error) {
    if (error instanceof OperatorError) return error.linesIn("nl");
    throw error;
  }
}

describe("a table of scores that people made", () => {
  it("is read in the form of 2020: criteria down, sites across, with titles above and notes below", () => {
    expect(
      marksOf(`
        Tabel 1. Scores | | | |
        | Aspect | Zorg van nu | Zorgthuisnl | Totaal
        1 | Naam in URL | 0 | O | 0
        2 | Zoekfunctie | X | / | 1
        3 | Variant | x | n.v.t. | 1
        4 | Preventie | n.a. | ? | 0
        | Totaal | 2 | 0 |
        * alleen welzijn | | | |`),
    ).toEqual({ "Zorg van nu": "0 X X n.a.", Zorgthuisnl: "0 n.a. n.a. ?" });
  });

  it("is read with criteria in the first column, number and statement together", () => {
    expect(
      marksOf(`
        | Zorg van nu
        1. Sociaal werk in de URL | X
        2. Vindbaar | 0`),
    ).toEqual({ "Zorg van nu": "X 0" });
  });

  it("is read the other way round: sites down, criteria across", () => {
    expect(
      marksOf(`
        nr | site | url | 1 | 2 | 3 | totaal
        1 | Zorg van nu | https://www.zorgvannu.nl | 0 | X | / | 1
        2 | Zorgthuisnl | https://zorgthuisnl.nl | X | X | - | 2`),
    ).toEqual({ "Zorg van nu": "0 X n.a.", Zorgthuisnl: "X X -" });
  });

  it("is read with a row per score, by number or id of the criterion", () => {
    expect(
      marksOf(`
        site | criterion | score | evidence_url
        zorg-van-nu | url-names-social-work | 0 | https://verzonnen.example/
        zorg-van-nu | 2 | X |`),
    ).toEqual({ "zorg-van-nu": "0 X" });
  });

  it("is refused with every wrong cell at once, by its place in the workbook", () => {
    expect(
      problemsOf(`
        | A | B
        1 | X | ja
        2 | | 0
        3 | 1 | 0`),
    ).toEqual([
      expect.stringMatching(/^tabel\.xlsx \[Blad1\] C2: "ja" is geen score/),
      expect.stringMatching(/^tabel\.xlsx \[Blad1\] B3: is leeg/),
      expect.stringMatching(/^tabel\.xlsx \[Blad1\] B4: "1" is geen score/),
    ]);
  });

  it("is refused by row and column in a CSV file", () => {
    expect(
      problemsOf(
        `
        site | criterion | score
        a | 99 | X
        a | serch-finds-variant | X
        | 2 | Z`,
        "csv",
      ),
    ).toEqual([
      expect.stringMatching(/^tabel\.xlsx rij 2, kolom 2 \(criterion\): "99" is geen aspect/),
      expect.stringMatching(/rij 3, kolom 2 \(criterion\): .*bedoelt u search-finds-variant\?/),
      expect.stringMatching(/rij 4, kolom 1 \(site\): de site ontbreekt/),
    ]);
  });

  it("is refused where a total does not add up, and where a score is given twice", () => {
    expect(problemsOf("| A\n1 | X\n2 | X\nTotaal | 3")).toEqual([
      expect.stringContaining("het totaal is 3, maar bij A staat 2 keer X"),
    ]);
    expect(problemsOf("site | nr | score\na | 1 | X\na | 1 | 0")).toEqual([
      expect.stringContaining("staat er twee keer"),
    ]);
  });

  it("is refused when it is something else", () => {
    expect(problemsOf("maand | omzet\njanuari | 10")).toEqual([expect.stringContaining("geen tabel met scores")]);
  });
});
