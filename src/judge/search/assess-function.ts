import { compileWords } from "../../evidence/forms/matcher.ts";
import { itemCount, sameAnswer } from "../../evidence/results/lists.ts";
import type { FunctionFact, QueryFact } from "../../model/assertion.ts";
import type { QueryRecord, SearchFunction } from "../../model/capture.ts";
import type { SearchCheck, Term, Words } from "../../model/instrument.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Reason } from "../../model/reason.ts";
import { any } from "../combine.ts";
import { assessChoice, isChoice, testChoices } from "./assess-choices.ts";
import { answerPage, negativesOf, type QueryReading, type ReadingContext, readQuery } from "./read-query.ts";

/** What one search function says of the terms of a check. */
export interface FunctionAssessment {
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly fact: FunctionFact;
  readonly queries: readonly QueryFact[];
}

/** Judges a search function as an instrument by its controls, and each term that was put to it. */
export function assessFunction(
  searched: SearchFunction,
  check: SearchCheck,
  context: ReadingContext,
): FunctionAssessment {
  const fact = isChoice(searched) ? testChoices(searched, context) : testFunction(searched, context);
  const queries = check.terms.map((term) => assessTerm(searched, term, fact.works, context));
  const outcome = any(queries.map((query) => query.outcome));
  return { outcome, reason: queries.find((query) => query.outcome === outcome)?.reason ?? null, fact, queries };
}

/** A function works when a control word led to a result that really holds it. */
function testFunction(searched: SearchFunction, context: ReadingContext): FunctionFact {
  const positives = searched.queries.filter((query) => query.kind === "positive");
  const verified = positives.find((query) => readQuery(searched, query, wordsOf(query), context).hits.length > 0);
  const alike = positives.some((query) => answersAlike(searched, query, context));
  return {
    kind: "function",
    function: searched.id,
    role: searched.role,
    label: searched.recipe.label ?? "",
    page: searched.recipe.page,
    positiveControl: (verified ?? positives.at(-1))?.term ?? null,
    negativeControl: searched.queries.find((query) => query.kind === "negative")?.term ?? null,
    works: verified ? "verified" : alike ? "not-discriminating" : "not-operable",
  };
}

/** The control word and nonsense gave the same list, which was not empty. */
function answersAlike(searched: SearchFunction, query: QueryRecord, { pages }: ReadingContext): boolean {
  const negative = negativesOf(searched, pages)[0];
  const positive = query.answers[0] === undefined ? undefined : answerPage(query.answers[0], query.term, pages);
  return negative !== undefined && positive !== undefined && sameAnswer(negative, positive) && itemCount(positive) > 0;
}

function assessTerm(
  searched: SearchFunction,
  term: Term,
  works: FunctionFact["works"],
  context: ReadingContext,
): QueryFact {
  if (isChoice(searched)) return assessChoice(searched, term, works, context);
  const query = searched.queries.find((record) => record.kind === "term" && sameTerm(record.term, term.typed));
  const base = {
    kind: "query",
    function: searched.id,
    term: term.typed,
    claimed: null,
    read: 0,
    verified: 0,
    unopened: 0,
    answerUrl: null,
    hit: null,
    footnoted: false,
  } as const;
  if (!query) {
    if (searched.failure) return { ...base, outcome: "cantTell", reason: searched.failure.reason };
    return works === "verified"
      ? { ...base, outcome: "untested", reason: "not-asked" }
      : { ...base, outcome: "cantTell", reason: notWorking(works) };
  }
  if (query.failure) return { ...base, outcome: "cantTell", reason: query.failure.reason };
  const reading = readQuery(searched, query, { forms: term.forms, not: term.not }, context);
  const { outcome, reason } = conclude(reading, query, works);
  const { claimed, read, unopened, answerUrl, hits } = reading;
  const hit = hits[0] ?? null;
  return {
    ...base,
    outcome,
    reason,
    claimed,
    read,
    verified: hits.length,
    unopened,
    answerUrl,
    hit,
    footnoted: isFootnoted(term, reading),
  };
}

/** A `0` needs a working function, and every result read; anything less is not knowing. */
function conclude(
  reading: QueryReading,
  query: QueryRecord,
  works: FunctionFact["works"],
): { outcome: Outcome; reason: Reason | null } {
  if (reading.hits.length > 0) return { outcome: "passed", reason: null };
  if (reading.missing) return { outcome: "cantTell", reason: "evidence-missing" };
  if (works !== "verified") return { outcome: "cantTell", reason: notWorking(works) };
  if (reading.unopened > 0) return { outcome: "cantTell", reason: "result-not-opened" };
  if (reading.notLooked > 0 || query.stopped === "failed") return { outcome: "cantTell", reason: "not-looked-further" };
  if (reading.moreClaimed) return { outcome: "cantTell", reason: "not-looked-further" };
  if (reading.unclear) return { outcome: "cantTell", reason: "answer-not-clear" };
  if (query.stopped === "budget") return { outcome: "cantTell", reason: "budget" };
  return { outcome: "failed", reason: null };
}

function notWorking(works: FunctionFact["works"]): Reason {
  return works === "not-discriminating" ? "search-not-discriminating" : "search-not-operable";
}

function isFootnoted(term: Term, { hits }: QueryReading): boolean {
  if (term.footnoted.length === 0 || hits.length === 0) return false;
  const footnoted = compileWords({ forms: term.footnoted, not: [] });
  return hits.every((hit) => footnoted.test(hit.excerpt));
}

function wordsOf(query: QueryRecord): Words {
  return { forms: [query.term], not: [] };
}

function sameTerm(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
