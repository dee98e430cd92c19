import { expect, test } from "vitest";
import type { Picture } from "../../../src/model/capture.ts";
import { Archive, aFunction, aQuery, aRecipe, controls, judged } from "./a-search.ts";

function aPicture(purpose: Picture["purpose"], query?: string): Picture {
  const file = `shots/${purpose}${query === undefined ? "" : `-${query}`}.png`;
  return { file, artifact: "", purpose, words: [], wordsVisible: false, function: "f1", ...(query ? { query } : {}) };
}

const NONSENSE = aPicture("negative-control", "xqzvarnolk");
const FUNCTION = aPicture("function");

/** The picture that goes with the evidence, where *zelfzorg* finds nothing and *preventie* two pages without the word. */
function pictureOf(pictures: readonly Picture[], works: "works" | "finds nothing" = "works") {
  const archive = new Archive();
  const targets = [archive.target("a", "Anders."), archive.target("b", "Anders.")];
  const searched = aFunction([
    ...controls(archive, works),
    aQuery({ kind: "term", term: "zelfzorg", answers: [archive.answer("zelfzorg", [])] }),
    aQuery({ kind: "term", term: "preventie", answers: [archive.answer("preventie", ["a", "b"])], targets }),
  ]);
  const { evidence } = judged(archive, { functions: [searched], terms: ["zelfzorg", "preventie"], pictures });
  return [evidence?.query, evidence?.picture];
}

test("a 0 shows the answer to the query of which most results were read", () => {
  const pictures = [NONSENSE, aPicture("empty-answer", "zelfzorg"), aPicture("empty-answer", "preventie")];
  expect(pictureOf(pictures)).toEqual(["preventie", "shots/empty-answer-preventie.png"]);
});

test("a 0 shows no answer to another term, nor to nonsense", () => {
  expect(pictureOf([NONSENSE, aPicture("empty-answer", "welzijn")])).toEqual(["preventie", null]);
});

test("where nothing is known, the answer to nonsense shows how the search behaves", () => {
  expect(pictureOf([NONSENSE], "finds nothing")).toEqual(["preventie", NONSENSE.file]);
});

test("an X shows the hit of its own query", () => {
  const archive = new Archive();
  const targets = [archive.target("a", "Over zelfzorg.")];
  const query = aQuery({ kind: "term", term: "zelfzorg", answers: [archive.answer("zelfzorg", ["a"])], targets });
  const pictures = [aPicture("hit", "preventie"), aPicture("hit", "zelfzorg")];
  const functions = [aFunction([...controls(archive), query])];
  const { evidence } = judged(archive, { functions, terms: ["preventie", "zelfzorg"], pictures });
  expect(evidence?.picture).toBe("shots/hit-zelfzorg.png");
});

test("a choice without a value for the term shows the filter itself", () => {
  const archive = new Archive();
  const filter = (...names: readonly string[]): string =>
    archive.page(
      "/lijst",
      `<select id="vak"><option>Wonen</option></select><ul>${names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join("")}</ul>`,
    );
  const { field: _, ...recipe } = aRecipe("database");
  const functions = [
    aFunction([aQuery({ kind: "positive", term: "Wonen", answers: [filter("a")] })], {
      role: "database",
      recipe: { ...recipe, choices: "#vak" },
      before: filter("a", "b", "c"),
    }),
  ];
  const verdict = judged(archive, { functions, kind: "database-search", pictures: [FUNCTION] });
  expect([verdict.outcome, verdict.evidence?.picture]).toEqual(["failed", FUNCTION.file]);
});

test("a value that names the term and leaves no entry shows the filter with that value pressed", () => {
  const archive = new Archive();
  const filter = (...names: readonly string[]): string =>
    archive.page(
      "/lijst",
      `<select id="vak"><option>Wonen</option><option>Sociaal werk</option></select><ul>${names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join("")}</ul>`,
    );
  const { field: _, ...recipe } = aRecipe("database");
  const asked = [
    aQuery({ kind: "positive", term: "Wonen", answers: [filter("a")] }),
    aQuery({ kind: "term", term: "Sociaal werk", answers: [filter()] }),
  ];
  const searched = aFunction(asked, {
    role: "database",
    recipe: { ...recipe, choices: "#vak" },
    before: filter("a", "b", "c"),
  });
  const pressed = aPicture("empty-answer", "Sociaal werk");
  const pictures = [FUNCTION, aPicture("empty-answer", "Ondersteunen"), pressed];
  const verdict = judged(archive, { functions: [searched], kind: "database-search", pictures });
  expect([verdict.outcome, verdict.evidence?.picture]).toEqual(["failed", pressed.file]);
});

test("a missing function shows the home page", () => {
  const { outcome, evidence } = judged(new Archive(), { pictures: [aPicture("home")] });
  expect([outcome, evidence?.picture]).toEqual(["inapplicable", "shots/home.png"]);
});
