import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findStatements } from "../../../src/evidence/statements/find-statements.ts";
import { blocksOf } from "../../support/blocks.ts";
import { colophonCheck } from "../../support/colophon-check.ts";

interface Example {
  readonly name: string;
  readonly text: string;
  readonly says: readonly string[];
  readonly field?: boolean;
  readonly near?: readonly string[];
}

const examples: readonly Example[] = parse(readFileSync(new URL("colophons.yaml", import.meta.url), "utf8"));

const lines: Readonly<Record<string, readonly string[]>> = parse(
  readFileSync(new URL("single-lines.yaml", import.meta.url), "utf8"),
);

function countsOn(text: string): boolean {
  return findStatements(colophonCheck(), blocksOf(text)).statements.length > 0;
}

describe("single lines", () => {
  it.each([...(lines["counts"] ?? []), ...(lines["known-mistaken"] ?? [])])("counts: %s", (line) => {
    expect(countsOn(line)).toBe(true);
  });

  it.each([...(lines["counts-not"] ?? []), ...(lines["known-missed"] ?? [])])("counts not: %s", (line) => {
    expect(countsOn(line)).toBe(false);
  });
});

describe("colophon statements", () => {
  it.each(examples.map((example) => [example.name, example] as const))("%s", (_, example) => {
    const { statements, near } = findStatements(colophonCheck(), blocksOf(example.text));
    const said = [...new Set(statements.map((one) => one.words))];
    expect(said.sort()).toEqual([...example.says].sort());
    if (example.field) expect(statements.every((one) => one.footnote)).toBe(true);
    if (example.near) expect([...new Set(near.map((one) => one.words))]).toEqual(example.near);
  });

  it("gives the sentence, with what leads to it", () => {
    const blocks = blocksOf("## Voor wie?\n- Gemeenten\n- Sociaal werkers");
    expect(findStatements(colophonCheck(), blocks).statements).toEqual([
      {
        sentence: "Voor wie? Sociaal werkers",
        words: "Sociaal werkers",
        audience: "social-work",
        pattern: "heading",
        footnote: false,
      },
    ]);
  });

  it("knows the site by the name in the list, and by the link that led to the page", () => {
    const blocks = blocksOf("Zorgwijs ondersteunt sociaal werkers.");
    expect(findStatements(colophonCheck(), blocks).statements).toEqual([]);
    for (const name of ["Zorgwijs", "Over Zorgwijs"])
      expect(findStatements(colophonCheck(), blocks, [name]).statements).toHaveLength(1);
  });

  it("reads a sentence with the one that it fills in", () => {
    const blocks = blocksOf("Verwijzers vormen de grootste groep gebruikers. Denk aan huisartsen en sociaal werkers.");
    expect(findStatements(colophonCheck(), blocks).statements[0]).toMatchObject({
      sentence: "Verwijzers vormen de grootste groep gebruikers. Denk aan huisartsen en sociaal werkers.",
      words: "sociaal werkers",
    });
    expect(countsOn("Wij werken hard. Denk aan huisartsen en sociaal werkers.")).toBe(false);
  });

  it("reads questions in a row with their answer, and makes nothing of a question alone", () => {
    expect(countsOn("Zoek je iets? Ben je sociaal werker? Heb je haast? Dan zit je hier goed.")).toBe(true);
    expect(countsOn("Zoek je iets? Ben je sociaal werker? Heb je haast?")).toBe(false);
    expect(countsOn("Ben je sociaal werker? Bel de helpdesk.")).toBe(false);
  });

  it("puts statements without footnote first", () => {
    const blocks = blocksOf("Dit platform is voor jongerenwerkers. Deze site is gemaakt voor sociaal werkers.");
    expect(findStatements(colophonCheck(), blocks).statements.map((one) => one.footnote)).toEqual([false, true]);
  });

  it("finds a statement anywhere in a text without full stops", () => {
    for (let before = 0; before < 400; before += 7) {
      const text = `${"zomaar wat woorden, ".repeat(before)}deze site is er voor sociaal werkers${", nog meer".repeat(300)}`;
      expect(countsOn(text), String(before)).toBe(true);
    }
  });

  it("reads a page without full stops to its end", () => {
    const found = findStatements(
      colophonCheck(),
      blocksOf("de site is bedoeld en gemaakt voor en zich richt op en voor sociaal werk ".repeat(2000)),
    );
    expect(found.statements).not.toHaveLength(0);
    const none = findStatements(colophonCheck(), blocksOf("site website platform voor wij helpen ".repeat(3000)));
    expect(none.statements).toEqual([]);
  });
});
