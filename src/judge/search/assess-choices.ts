import { compileWords } from "../../evidence/forms/matcher.ts";
import type { AnswerPage } from "../../evidence/results/answer-page.ts";
import { choiceValues, chosenEntries } from "../../evidence/results/choices.ts";
import type { FunctionFact, QueryFact } from "../../model/assertion.ts";
import type { QueryRecord, SearchFunction } from "../../model/capture.ts";
import type { Term } from "../../model/instrument.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Reason } from "../../model/reason.ts";
import { answerPage, type ReadingContext } from "./read-query.ts";

/** Filters by a fixed choice of values: no field to type in. */
export function isChoice({ recipe }: SearchFunction): boolean {
  return recipe.field === undefined && recipe.choices !== undefined;
}

/** A filter works when a value gave a different list that is not empty (method, "Searching"). */
export function testChoices(searched: SearchFunction, context: ReadingContext): FunctionFact {
  const positives = searched.queries.filter((query) => query.kind === "positive");
  const verified = positives.find((query) => (entriesLeft(searched, query, context)?.length ?? 0) > 0);
  return {
    kind: "function",
    function: searched.id,
    role: searched.role,
    label: searched.recipe.label ?? "",
    page: searched.recipe.page,
    positiveControl: (verified ?? positives.at(-1))?.term ?? null,
    negativeControl: null,
    works: verified ? "verified" : "not-operable",
  };
}

/** All values are read; one that names the term has to leave at least one entry. */
export function assessChoice(
  searched: SearchFunction,
  term: Term,
  works: FunctionFact["works"],
  context: ReadingContext,
): QueryFact {
  const page = beforePage(searched, context);
  const values = page ? choiceValues(page, searched.recipe.choices ?? "") : [];
  const words = compileWords({ forms: term.forms, not: term.not });
  const naming = values.filter((value) => words.test(value));
  const base: QueryFact = {
    kind: "query",
    function: searched.id,
    term: term.typed,
    claimed: null,
    read: values.length,
    verified: 0,
    unopened: 0,
    answerUrl: searched.recipe.page,
    hit: null,
    footnoted: false,
    outcome: "failed",
    reason: null,
  };
  const missing = !page || values.length === 0;
  if (missing) return { ...base, ...unknown("evidence-missing") };
  const answers = naming.map((value) => ({
    value,
    query: searched.queries.find((one) => one.kind === "term" && one.term === value),
  }));
  const found = answers.find(({ query }) => query && (entriesLeft(searched, query, context)?.length ?? 0) > 0);
  if (found?.query)
    return {
      ...base,
      outcome: "passed",
      verified: 1,
      hit: hitOf(found.value, found.query, words.find(found.value)[0]?.words ?? found.value, context),
    };
  if (works !== "verified") return { ...base, ...unknown("search-not-operable") };
  const unasked = answers.find(
    ({ query }) => !query || query.failure !== null || entriesLeft(searched, query, context) === undefined,
  );
  if (unasked) return { ...base, ...unknown(unasked.query?.failure?.reason ?? "not-looked-further") };
  return base;
}

function unknown(reason: Reason): { outcome: Outcome; reason: Reason } {
  return { outcome: "cantTell", reason };
}

function hitOf(
  value: string,
  query: QueryRecord,
  words: string,
  { pages }: ReadingContext,
): NonNullable<QueryFact["hit"]> {
  const artifact = query.answers[0] ?? null;
  return { url: pages.artifact(artifact ?? "")?.finalUrl ?? "", title: value, words, excerpt: value, artifact };
}

/** The entries that a value left; null when it changed nothing, undefined when a page of the archive is gone. */
function entriesLeft(
  searched: SearchFunction,
  query: QueryRecord,
  context: ReadingContext,
): readonly string[] | null | undefined {
  const before = beforePage(searched, context);
  const answer = query.answers[0] === undefined ? undefined : answerPage(query.answers[0], "", context.pages);
  return before && answer ? chosenEntries(before, answer, searched.recipe.choices ?? "") : undefined;
}

function beforePage(searched: SearchFunction, { pages }: ReadingContext): AnswerPage | undefined {
  return searched.before === null ? undefined : answerPage(searched.before, "", pages);
}
