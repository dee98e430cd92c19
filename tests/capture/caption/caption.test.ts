import { expect, test } from "vitest";
import {
  type AnswerTold,
  captionOf,
  tellAnswer,
  tellChoice,
  tellFunction,
  tellHit,
  tellWords,
} from "../../../src/capture/caption/caption.ts";
import type { Recipe } from "../../../src/model/site.ts";
import type { Text } from "../../../src/model/text.ts";

const FIELD: Recipe = {
  role: "site",
  page: "https://a.example/",
  open: [],
  field: "#q",
  submit: "enter",
  label: "Zoek",
};
const { field: _, ...rest } = FIELD;
const FILTER: Recipe = { ...rest, role: "database", choices: "#vak", label: "Thema" };

const anAnswer = (more: Partial<AnswerTold> = {}): AnswerTold => {
  const read = { claimed: null, read: 12, opened: 12, unopened: 0, outside: 0, ended: null };
  return { term: "preventie", isJump: false, ...read, ...more };
};
const dutch = (lines: readonly Text[]): readonly string[] => lines.map(({ nl }) => nl);
const cameOf = (more: Partial<AnswerTold>): string | undefined => dutch(tellAnswer(FIELD, anAnswer(more), [], null))[1];

test("a caption begins with the site, the moment in UTC and the address", () => {
  const photo = { at: "2026-09-01T08:05:09.123Z", address: `https://a.example/${"x".repeat(400)}` };
  const [heading, address, ...lines] = dutch(captionOf("Thuis", photo, [{ nl: "regel", en: "line" }]));
  expect(heading).toBe("Thuis · 2026-09-01 08:05:09 UTC");
  expect(address).toHaveLength(240);
  expect(lines).toEqual(["regel"]);
});

test("an answer without a hit tells what was asked, what was read, what else was asked and what was found", () => {
  const others = [
    anAnswer({ term: "zelfzorg", read: 0, opened: 0 }),
    anAnswer({ term: "welzijn", read: 1, opened: 1 }),
  ];
  const lines = tellAnswer(FIELD, anAnswer(), others, "tablet");
  expect(dutch(lines)).toEqual([
    "Zoekfunctie van de site (veld ‘Zoek’) · Zoekopdracht: ‘preventie’",
    "12 resultaten geopend en gelezen: de term is er niet in gevonden.",
    "Ook gezocht en niet gevonden: ‘welzijn’ (1 resultaat geopend en gelezen). Ook gezocht, zonder resultaten: ‘zelfzorg’.",
    "Ter controle: ‘tablet’ staat op de site en is met deze zoekfunctie gevonden.",
  ]);
  expect(lines[1]?.en).toBe("12 results opened and read: the term was not found in them.");
});

test.each<[Partial<AnswerTold>, string]>([
  [{ read: 0, opened: 0 }, "Geen resultaten: er staat niet meer dan bij een onzinwoord."],
  [{ read: 1, opened: 1 }, "1 resultaat geopend en gelezen: de term is er niet in gevonden."],
  [{ read: 3, opened: 0 }, "3 resultaten gelezen (zonder eigen pagina): de term is er niet in gevonden."],
  [{ read: 2, opened: 0, unopened: 2 }, "2 resultaten gelezen (niet te openen): de term is er niet in gevonden."],
  [
    { read: 20, opened: 17, unopened: 2, claimed: 35, ended: "cap" },
    "De site meldt 35 resultaten. De eerste 20 resultaten gelezen (17 geopend, 2 niet te openen, 1 zonder eigen pagina): de term is er niet in gevonden.",
  ],
  [
    { read: 4, opened: 4, outside: 1, ended: "broken-off" },
    "4 resultaten geopend en gelezen: de term is er niet in gevonden. 1 daarvan telt niet: buiten het bereik van de site. Verder lezen lukte niet.",
  ],
  [
    { isJump: true, read: 1, opened: 1 },
    "De zoekfunctie ging meteen naar deze pagina; de term is er niet in gevonden.",
  ],
  [{ isJump: true, read: 1, opened: 0 }, "De zoekfunctie ging meteen naar deze pagina; deze kon niet worden gelezen."],
])("of an answer with %o it says what came of it", (more, line) => expect(cameOf(more)).toBe(line));

test("a hit tells where in the list it stands, and which words are marked", () => {
  expect(dutch(tellHit(FIELD, "preventie", 3, "page"))[1]).toBe("Dit is resultaat 3, geopend.");
  expect(dutch(tellHit(FIELD, "preventie", 1, "jump"))[1]).toBe("De zoekfunctie ging meteen naar deze pagina.");
  expect(dutch(tellWords(["preventie"], true))).toEqual(["Gemarkeerd: ‘preventie’."]);
  expect(dutch(tellWords(["preventie"], false))).toEqual([
    "Staat op deze pagina, maar hier niet in beeld: ‘preventie’.",
  ]);
  expect(tellWords([], true)).toEqual([]);
});

test("a filter tells all that can be chosen, and what the chosen value leaves", () => {
  expect(dutch(tellFunction(FILTER, ["Wonen", "Vervoer"]))).toEqual([
    "Filter van een databank. Er is nog niets gekozen.",
    "Alle keuzes: ‘Wonen’, ‘Vervoer’.",
  ]);
  const chosen = (entries: number | null) => dutch(tellChoice(FILTER, "Wonen", entries, ["Wonen"]));
  expect(chosen(0)).toContain("De lijst is dan leeg.");
  expect(chosen(3)).toContain("De lijst toont dan 3 resultaten.");
  expect(chosen(null)).toContain("De lijst verandert daardoor niet.");
  const many = Array.from({ length: 33 }, (_, at) => `w${at}`);
  expect(dutch(tellFunction(FILTER, many))[1]).toMatch(/‘w29’ en 3 andere[.]$/);
});
