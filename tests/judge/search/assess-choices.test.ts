import { describe, expect, test } from "vitest";
import type { QueryRecord } from "../../../src/model/capture.ts";
import { Archive, aFunction, aQuery, judged } from "./a-search.ts";

const select = '<select id="vak"><option>Alle</option><option>Wonen</option><option>Sociaal werk</option></select>';
const entries = (...names: readonly string[]): string =>
  `${select}<ul>${names.map((name) => `<li><a href="/${name}">Stuk ${name}</a></li>`).join("")}</ul>`;

function filterJudged(asked: (archive: Archive) => readonly QueryRecord[], term = "sociaal werk") {
  const archive = new Archive();
  const before = archive.page("/innovaties", entries("a", "b", "c"));
  const recipe = {
    role: "database" as const,
    page: "https://zorgsite.nl/innovaties",
    open: [],
    choices: "#vak",
    submit: "live" as const,
  };
  const filter = aFunction(asked(archive), { role: "database", recipe, before });
  const { outcome, reason } = judged(archive, { functions: [filter], kind: "database-search", terms: [term] });
  return [outcome, reason];
}

const works = (archive: Archive): QueryRecord =>
  aQuery({ kind: "positive", term: "Wonen", answers: [archive.page("/innovaties", entries("a"))] });
const chosen = (archive: Archive, ...names: string[]): QueryRecord =>
  aQuery({ kind: "term", term: "Sociaal werk", answers: [archive.page("/innovaties", entries(...names))] });

describe("a filter with fixed values", () => {
  test("a value that names the term and has an entry is a find", () => {
    expect(filterJudged((a) => [works(a), chosen(a, "b")])).toEqual(["passed", null]);
  });

  test("one without entries is none", () => {
    expect(filterJudged((a) => [works(a), chosen(a)])).toEqual(["failed", null]);
  });

  test("a term that no value names is not there", () => {
    expect(filterJudged((a) => [works(a)], "ondersteunen")).toEqual(["failed", null]);
  });

  test("a value that names the term and was not chosen makes it unknown", () => {
    expect(filterJudged((a) => [works(a)])).toEqual(["cantTell", "not-looked-further"]);
  });

  test("where no value changed the list, nothing is known", () => {
    const idle = (archive: Archive): QueryRecord =>
      aQuery({ kind: "positive", term: "Wonen", answers: [archive.page("/innovaties", entries("a", "b", "c"))] });
    expect(filterJudged((a) => [idle(a)], "ondersteunen")).toEqual(["cantTell", "search-not-operable"]);
    expect(filterJudged((a) => [idle(a), chosen(a, "c", "b", "a")])).toEqual(["cantTell", "search-not-operable"]);
  });
});
