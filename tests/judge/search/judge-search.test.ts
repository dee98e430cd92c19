import { describe, expect, test } from "vitest";
import type { QueryRecord } from "../../../src/model/capture.ts";
import { Archive, aFunction, aQuery, aRecipe, closed, controls, judged, unprobed } from "./a-search.ts";

const TERM = "sociaal werk";

/** The verdict for one term of a search whose controls did so, with this record of the term. */
function termJudged(record: (archive: Archive) => Partial<QueryRecord> | null, kind?: Parameters<typeof controls>[1]) {
  const archive = new Archive();
  const tested = controls(archive, kind);
  const made = record(archive);
  const queries = made === null ? tested : [...tested, aQuery({ kind: "term", term: TERM, ...made })];
  const { outcome, reason } = judged(archive, { functions: [aFunction(queries)] });
  return [outcome, reason];
}

describe("a term in a search that works", () => {
  test("is found when a result's page holds it", () => {
    expect(
      termJudged((a) => ({
        answers: [a.answer(TERM, ["x", "y"])],
        targets: [a.target("x", "Iets."), a.target("y", "Sociaal werk.")],
        stopped: "verified",
      })),
    ).toEqual(["passed", null]);
  });

  test("is not found when nothing came back", () => {
    expect(termJudged((a) => ({ answers: [a.answer(TERM, [])] }))).toEqual(["failed", null]);
  });

  test("is not found when no result's page holds it, whatever its title says", () => {
    expect(
      termJudged((a) => ({ answers: [a.answer(TERM, ["x"])], targets: [a.target("x", "Sociaal, en ook werk.")] })),
    ).toEqual(["failed", null]);
  });

  test("is unknown when a result could not be opened", () => {
    expect(
      termJudged((a) => ({ answers: [a.answer(TERM, ["x", "y"])], targets: [closed("x"), a.target("y", "Iets.")] })),
    ).toEqual(["cantTell", "result-not-opened"]);
  });

  test("is found in spite of a result that could not be opened", () => {
    expect(
      termJudged((a) => ({
        answers: [a.answer(TERM, ["x", "y"])],
        targets: [closed("x"), a.target("y", "Sociaal werk.")],
      })),
    ).toEqual(["passed", null]);
  });

  test("is found when the search jumps to a page of the site that holds it", () => {
    const jump = (path: string): readonly unknown[] => {
      const a = new Archive();
      const before = a.page("/", '<a href="/blad/1">Een</a> <a href="/blad/2">Twee</a>');
      const id = a.page(path, "<h1>Wie zijn wij</h1><p>Wij doen sociaal werk.</p>");
      const targets = [{ url: `https://zorgsite.nl${path}`, page: { status: "captured", value: id } } as const];
      const asked = aQuery({ kind: "term", term: TERM, answers: [id], targets, stopped: "verified" });
      const { outcome, reason } = judged(a, { functions: [aFunction([...controls(a), asked], { before })] });
      return [outcome, reason];
    };
    expect(jump("/blad/9")).toEqual(["passed", null]);
    // An address of which nothing else tells that a page stands there: the words may be those that were asked.
    expect(jump("/vind/9")).toEqual(["cantTell", "answer-not-clear"]);
  });

  test("is unknown when a result was never opened", () => {
    expect(termJudged((a) => ({ answers: [a.answer(TERM, ["x", "y"])], targets: [a.target("x", "Iets.")] }))).toEqual([
      "cantTell",
      "not-looked-further",
    ]);
  });

  test("is unknown when a further page could not be had", () => {
    expect(
      termJudged((a) => ({ answers: [a.answer(TERM, ["x"])], targets: [a.target("x", "Iets.")], stopped: "failed" })),
    ).toEqual(["cantTell", "not-looked-further"]);
  });

  test("is unknown when the site says that it has more results than it showed", () => {
    expect(
      termJudged((a) => ({
        answers: [a.answer(TERM, ["x"], "<p>7 resultaten</p>")],
        targets: [a.target("x", "Iets.")],
      })),
    ).toEqual(["cantTell", "not-looked-further"]);
    expect(termJudged((a) => ({ answers: [a.answer(TERM, [], "<p>7 resultaten</p>")] }))).toEqual([
      "cantTell",
      "not-looked-further",
    ]);
  });

  test("is not found after twenty results, however many there are", () => {
    const names = Array.from({ length: 20 }, (_, at) => `stuk${at}`);
    expect(
      termJudged((a) => ({
        answers: [a.answer(TERM, names, "<p>90 resultaten</p>")],
        targets: names.map((name) => a.target(name, "Iets.")),
        stopped: "cap",
      })),
    ).toEqual(["failed", null]);
  });

  test("is unknown when the budget ran out on the way", () => {
    expect(termJudged((a) => ({ answers: [a.answer(TERM, [])], stopped: "budget" }))).toEqual(["cantTell", "budget"]);
  });

  test("is unknown when the question failed", () => {
    expect(termJudged(() => ({ failure: { reason: "http-error", detail: "status 500" }, stopped: "failed" }))).toEqual([
      "cantTell",
      "http-error",
    ]);
  });

  test("is untested when it was never typed", () => {
    expect(termJudged(() => null)).toEqual(["untested", "not-asked"]);
  });
});

describe("a term in a search that does not work", () => {
  test("is unknown, however empty the answer", () => {
    expect(termJudged((a) => ({ answers: [a.answer(TERM, [])] }), "finds nothing")).toEqual([
      "cantTell",
      "search-not-operable",
    ]);
  });

  test("is unknown when every question gives the same list", () => {
    expect(termJudged((a) => ({ answers: [a.answer(TERM, ["x", "y"])] }), "same list always")).toEqual([
      "cantTell",
      "search-not-discriminating",
    ]);
  });

  test("is found all the same when a result holds it that nonsense does not give", () => {
    expect(
      termJudged(
        (a) => ({ answers: [a.answer(TERM, ["z"])], targets: [a.target("z", "Sociaal werk.")] }),
        "finds nothing",
      ),
    ).toEqual(["passed", null]);
  });

  test("that could not be operated at all is unknown for its reason", () => {
    const archive = new Archive();
    const broken = aFunction([], { failure: { reason: "timeout", detail: "" } });
    expect(judged(archive, { functions: [broken] })).toMatchObject({ outcome: "cantTell", reason: "timeout" });
  });
});

describe("pages of the archive that are gone", () => {
  test("an answer that is gone makes the term unknown", () => {
    const archive = new Archive();
    const queries = controls(archive);
    const lost = archive.answer(TERM, []);
    expect(
      judged(archive, {
        functions: [aFunction([...queries, aQuery({ kind: "term", term: TERM, answers: [lost] })])],
        lost: [lost],
      }),
    ).toMatchObject({ outcome: "cantTell", reason: "evidence-missing" });
  });

  test("so does a result's page", () => {
    const archive = new Archive();
    const queries = controls(archive);
    const target = archive.target("x", "Iets.");
    const lost = target.page.status === "captured" ? target.page.value : "";
    const record = aQuery({ kind: "term", term: TERM, answers: [archive.answer(TERM, ["x"])], targets: [target] });
    expect(judged(archive, { functions: [aFunction([...queries, record])], lost: [lost] })).toMatchObject({
      outcome: "cantTell",
      reason: "evidence-missing",
    });
  });
});

describe("several terms and functions", () => {
  const empty = (archive: Archive, id = "f1") =>
    aFunction([...controls(archive), aQuery({ kind: "term", term: TERM, answers: [archive.answer(TERM, [])] })], {
      id,
    });
  const finding = (archive: Archive) =>
    aFunction(
      [
        ...controls(archive),
        aQuery({
          kind: "term",
          term: TERM,
          answers: [archive.answer(TERM, ["x"])],
          targets: [archive.target("x", "Sociaal werk.")],
        }),
      ],
      { id: "f2" },
    );

  test("any function that finds it suffices", () => {
    const archive = new Archive();
    expect(judged(archive, { functions: [empty(archive), finding(archive)] }).outcome).toBe("passed");
  });

  test("a function that was found and not asked turns a 0 into not knowing", () => {
    const archive = new Archive();
    expect(judged(archive, { functions: [empty(archive)], unprobed: [unprobed("function-not-probed")] })).toMatchObject(
      { outcome: "cantTell", reason: "function-not-probed" },
    );
  });

  test("it does nothing to an X, nor to the other kind of search", () => {
    const archive = new Archive();
    expect(
      judged(archive, { functions: [finding(archive)], unprobed: [unprobed("function-not-probed")] }).outcome,
    ).toBe("passed");
    const other = new Archive();
    expect(
      judged(other, { functions: [empty(other)], unprobed: [unprobed("function-not-probed", "database")] }).outcome,
    ).toBe("failed");
  });

  test("a search of site and database both serves both checks", () => {
    const archive = new Archive();
    const both = { ...finding(archive), role: "both" as const, recipe: aRecipe("both") };
    expect(judged(archive, { functions: [both], kind: "database-search" }).outcome).toBe("passed");
    expect(judged(archive, { functions: [both], kind: "site-search" }).outcome).toBe("passed");
  });

  test("one term found suffices, and leads the facts", () => {
    const archive = new Archive();
    const queries = [
      ...controls(archive),
      aQuery({ kind: "term", term: "welzijn", answers: [archive.answer("welzijn", [])] }),
      aQuery({
        kind: "term",
        term: TERM,
        answers: [archive.answer(TERM, ["x"])],
        targets: [archive.target("x", "Sociaal werk.")],
      }),
    ];
    const verdict = judged(archive, { functions: [aFunction(queries)], terms: ["welzijn", TERM] });
    expect(verdict.outcome).toBe("passed");
    expect(verdict.facts[0]).toMatchObject({ kind: "query", term: TERM, hit: { position: 1, words: "Sociaal werk" } });
    expect(verdict.evidence).toMatchObject({ query: TERM, url: "https://zorgsite.nl/x" });
  });
});

describe("a site without such a function", () => {
  test("does not have it, after the home page and five pages", () => {
    expect(judged(new Archive(), { pagesRead: 5, known: 40 })).toMatchObject({
      outcome: "inapplicable",
      reason: "no-search-function",
    });
    expect(judged(new Archive(), { pagesRead: 5, known: 40, kind: "database-search" })).toMatchObject({
      outcome: "inapplicable",
      reason: "no-database",
    });
  });

  test("does not have it, after all of its fewer pages", () => {
    expect(judged(new Archive(), { pagesRead: 2, known: 3 }).outcome).toBe("inapplicable");
  });

  test.each([
    ["cdn.zorgsite.nl", "script", "part-not-loaded"],
    ["zoekdienst.example", "frame", "part-not-loaded"],
    ["cdn.zorgsite.nl", "style", "no-search-function"],
    ["www.googletagmanager.com", "script", "no-search-function"],
  ] as const)("where %s did not give its %s: %s", (host, kind, reason) => {
    const leftOut = [{ host, kinds: [kind] }];
    expect(judged(new Archive(), { pagesRead: 6, leftOut }).reason).toBe(reason);
  });

  test("may have it where it was not seen what a click brings", () => {
    const unseen = [
      { page: "https://zorgsite.nl/", behind: "Zoeken", reason: "timeout" as const, detail: "not ended in time" },
    ];
    const verdict = judged(new Archive(), { unseen });
    expect(verdict).toMatchObject({ outcome: "cantTell", reason: "timeout" });
    expect(verdict.facts[0]).toMatchObject({ kind: "no-function", unseen: [{ behind: "Zoeken" }] });
  });

  test.each([
    ["https://zorgsite.nl/", "inapplicable"],
    ["https://zorgsite.nl/lijst", "cantTell"],
  ] as const)(
    "has no database where a dead button on %s may have promised the site's own search: %s",
    (page, outcome) => {
      const unseen = [
        { page, behind: "Zoeken", reason: "control-without-effect" as const, detail: "nothing happened" },
      ];
      expect(judged(new Archive(), { unseen }).outcome).toBe("cantTell");
      const functions = [aFunction([])];
      expect(judged(new Archive(), { unseen, functions, kind: "database-search" }).outcome).toBe(outcome);
    },
  );

  test("may have it where too few pages were read", () => {
    expect(judged(new Archive(), { pagesRead: 4, known: 40 })).toMatchObject({
      outcome: "cantTell",
      reason: "too-few-pages",
    });
    expect(judged(new Archive(), { pagesRead: 2, known: 3, failed: 1 })).toMatchObject({
      outcome: "cantTell",
      reason: "too-few-pages",
    });
  });
});
