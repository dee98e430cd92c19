import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import { planQuestions, termsFor } from "../../src/capture/plan.ts";
import { NONSENSE } from "../../src/evidence/results/control-words.ts";
import { readInstrument } from "../../src/inputs/read-file.ts";
import { resultsPage, searchForm } from "./site/answers.ts";
import { ARTICLES, type Article, article, type Engine, everyWord, someWord } from "./site/article.ts";
import { measure } from "./site/measure.ts";
import { type Asked, listOf, type TestSite } from "./site/site.ts";

/** What a site is asked at most (`--max-queries`), and how many results of a query are read. */
const QUERIES = 45;
const RESULTS = 20;
const DATABASES = 3;

test("the questions for a site search and three databases are fewer than a site is asked", () => {
  const plan = planQuestions(readInstrument("criteria/sociaal-werk-2020.yaml").instrument);
  const controls = NONSENSE.length + 1;
  const site = controls + termsFor(plan, "site").length;
  const database = controls + termsFor(plan, "database").length;
  expect(site + DATABASES * database).toBeLessThanOrEqual(QUERIES);
});

/** With `npm run test:search`. */
const everything = process.env["QUICKSCAN_SEARCH_TESTS"] === "all";
let browsers: Browsers | undefined;
beforeAll(async () => {
  if (everything) browsers = await openBrowser();
});
afterAll(() => browsers?.close());

const COLLECTIONS: Readonly<Record<string, readonly string[]>> = {
  apparaten: ["Heupairbag", "Geurklok", "Praatpaal"],
  methoden: ["Beeldkring", "Stappenkaart", "Wijkwandeling"],
  cursussen: ["Tabletles", "Klikcursus", "Swipeschool"],
};

function entriesOf(name: string): readonly Article[] {
  return (COLLECTIONS[name] ?? []).map((word) =>
    article(word.toLowerCase(), `${word} in de wijk`, `Kort over ${word.toLowerCase()}.`, name),
  );
}

/** More results than are read, which only the search of the site leads to; none holds a term. */
const PARTS = Array.from({ length: RESULTS + 5 }, (_, at) => article(String(at), `Deel ${at}`, "Kort.", "delen"));
const FOUND = [...ARTICLES, ...Object.keys(COLLECTIONS).flatMap(entriesOf)];
const generous: Engine = (question, articles) => [
  ...someWord(question, articles),
  ...(/werk|welzijn|hulp|zorg/.test(question) ? PARTS : []),
];

/** A list with a field of its own. */
function collection(name: string): (asked: Asked) => { readonly title: string; readonly main: string } {
  const form = searchForm({ action: `/${name}`, name: "w", id: name });
  return ({ fields }) => {
    const given = fields.has("w") ? everyWord(fields.get("w") ?? "", entriesOf(name)) : entriesOf(name);
    const list = given.length > 0 ? listOf(given) : "<p>Niets gevonden</p>";
    return { title: name, main: `<h1>Alle ${name}</h1>${form}${list}` };
  };
}

const names = Object.keys(COLLECTIONS);
const SITE: TestSite = {
  header: searchForm(),
  articles: FOUND,
  pages: Object.fromEntries(names.map((name) => [`/${name}`, { title: name, main: "" }])),
  speak: {
    "/zoeken": resultsPage({ engine: generous, articles: FOUND, size: 10 }),
    "/delen/*": ({ path }) => `<h1>Deel ${path.slice(7)}</h1><p>Kort over niets van belang.</p>`,
    ...Object.fromEntries(names.map((name) => [`/${name}`, collection(name)])),
  },
};

test.runIf(everything)(
  "every term is asked of each, no more than twenty results of a query are read, and each is opened once",
  async () => {
    const options = { allTerms: true, settings: { maxPages: 24, maxQueries: QUERIES, maxResults: RESULTS } };
    const { capture, marks, account, asked } = await measure(browsers as Browsers, SITE, options);
    expect(marks, account).toBe("X 0 X 0 0");
    expect(capture.search.unprobed).toEqual([]);

    const { functions } = capture.search;
    const plan = planQuestions(readInstrument("criteria/sociaal-werk-2020.yaml").instrument);
    expect(functions.map(({ role }) => role).toSorted()).toEqual(["database", "database", "database", "site"]);
    for (const { role, queries } of functions) {
      const terms = queries.filter(({ kind, failure }) => kind === "term" && failure === null);
      expect(terms.map(({ term }) => term)).toEqual(termsFor(plan, role).map(({ typed }) => typed));
    }

    const queries = functions.flatMap((one) => one.queries);
    for (const { targets } of queries) expect(targets.length).toBeLessThanOrEqual(RESULTS);
    expect(Math.max(...queries.map(({ targets }) => targets.length))).toBe(RESULTS);
    const opened = asked.filter((path) => path.includes("/delen/"));
    expect(opened.length).toBeGreaterThan(0);
    expect(new Set(opened).size).toBe(opened.length);
  },
  600_000,
);
