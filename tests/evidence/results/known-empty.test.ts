import { describe, expect, test } from "vitest";
import { isKnownEmpty } from "../../../src/evidence/results/known-empty.ts";
import { anAnswer, negatives } from "./an-answer.ts";

const BEFORE = anAnswer("", "<h1>Welkom</h1>", "/");
const isEmpty = (main: string, nonsense: (query: string) => string): boolean =>
  isKnownEmpty(anAnswer("jongerenwerk", main), negatives(nonsense), BEFORE);

describe("an answer without results, where nonsense is told that there is nothing", () => {
  const nothing = (query: string): string => `<h1>Zoeken</h1><p>Geen resultaten voor ${query}</p>`;

  test.each([
    ["says so too", "<h1>Zoeken</h1><p>Geen resultaten voor jongerenwerk</p>", true],
    ["says so in other words", "<h1>Zoeken</h1><p>Niets gevonden. Bedoelde u jongeren?</p>", true],
    ["asks for a rarer word", "<h1>Zoeken</h1><p>Gebruik een specifiekere zoekterm.</p>", false],
    ["says that the session has ended", "<h1>Zoeken</h1><p>Uw sessie is verlopen.</p>", false],
    ["shows the page as it was", "<h1>Welkom</h1>", false],
  ])("%s", (_, main, known) => {
    expect(isEmpty(main, nothing)).toBe(known);
  });
});

describe("an answer without results, where nonsense is told something else", () => {
  const sorry = (query: string): string => `<h1>Zoeken naar ${query}</h1><p>Probeer het eens anders.</p>`;

  test.each([
    ["is told the same", "<h1>Zoeken naar jongerenwerk</h1><p>Probeer het eens anders.</p>", true],
    ["shows no sign of an answer", "<h1>Welkom</h1>", false],
  ])("%s", (_, main, known) => {
    expect(isEmpty(main, sorry)).toBe(known);
  });
});

test("where nonsense meets silence, silence is the answer", () => {
  expect(isEmpty("<h1>Welkom</h1>", () => "<h1>Welkom</h1>")).toBe(true);
});
