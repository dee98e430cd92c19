import type { Assertion, FunctionFact, Hit, QueryFact } from "../../model/assertion.ts";
import type { Language } from "../../model/text.ts";
import { MARK_MEANINGS } from "../marks.ts";
import type { Because, Cell, Explain, NamedLink } from "./explanation.ts";
import { factOf, factsOf } from "./facts.ts";
import { reasonWords } from "./reasons.ts";
import { searchDutch } from "./search-dutch.ts";
import { searchEnglish } from "./search-english.ts";
import type { SearchWords } from "./search-words.ts";
import { weakerForm } from "./weaker-form.ts";
import { pageTitle } from "./words.ts";

const WORDS: Readonly<Record<Language, SearchWords>> = { nl: searchDutch, en: searchEnglish };

/** Criteria on what can be found with a search function, of the site or of a database. */
export const explainSearch: Explain = (cell) => {
  const { assertion, language } = cell;
  const words = WORDS[language];
  if (assertion.outcome === "passed") return explainFound(cell, words);
  if (assertion.outcome === "failed") return explainNotFound(cell, words);
  if (assertion.outcome === "inapplicable") return explainMissing(cell, words);
  return explainUnknown(cell, words);
};

function explainFound(cell: Cell, words: SearchWords): Because {
  const { assertion, criterion, language } = cell;
  const queries = queriesOf(cell);
  const deciding = factsOf(assertion, "query").find((fact) => fact.outcome === "passed");
  const decisive = queries.find((fact) => fact.term === deciding?.term && fact.function === deciding.function);
  const hit = decisive?.hit;
  if (!decisive || !hit) return { clause: MARK_MEANINGS.passed[language], paragraphs: [], links: [] };
  const name = nameOf(assertion, decisive, words);
  const jumped = hit.url === decisive.answerUrl && hit.entry !== true;
  return {
    clause: foundClause(name, decisive.term, hit, jumped, words),
    paragraphs: [
      ...(jumped ? [] : [words.query({ ...decisive, hit: null }, [decisive.term])]),
      ...(hit.title.includes(hit.excerpt) ? [] : [words.excerpt(hit.excerpt)]),
      ...(decisive.footnoted ? [words.footnoted(weakerForm(criterion, decisive) ?? hit.words)] : []),
      ...askedSentences(
        queries.filter((fact) => fact !== decisive),
        namesOf(assertion, queries, words),
        words,
      ),
      ...controls(assertion, [decisive], words),
    ],
    links: [{ text: words.link.hit(hit.title), url: hit.url }, ...answers(queries, words)],
  };
}

function foundClause(name: string, term: string, hit: Hit, jumped: boolean, words: SearchWords): string {
  if (hit.entry === true) return words.entry(name, term, hit);
  return jumped ? words.jumped(name, term, hit) : words.found(name, term, hit);
}

function explainNotFound(cell: Cell, words: SearchWords): Because {
  const { assertion } = cell;
  const queries = queriesOf(cell);
  const functions = new Set(queries.map((fact) => fact.function));
  const terms = [...new Set(queries.map((fact) => fact.term))];
  const first = queries[0];
  const clause =
    first && functions.size === 1
      ? words.notFound(nameOf(assertion, first, words), terms)
      : words.noneOf(functions.size, terms);
  return {
    clause,
    paragraphs: [
      ...askedSentences(queries, namesOf(assertion, queries, words), words),
      ...controls(assertion, queries, words),
    ],
    links: [...answers(queries, words), ...offers(assertion, words)],
  };
}

function explainMissing({ assertion, criterion }: Cell, words: SearchWords): Because {
  const fact = factOf(assertion, "no-function");
  const role = fact?.role ?? (criterion.check.kind === "database-search" ? "database" : "site");
  return { clause: words.missing(role, fact?.pagesLookedAt ?? 0), paragraphs: [], links: [] };
}

function explainUnknown(cell: Cell, words: SearchWords): Because {
  const { assertion, language } = cell;
  const queries = queriesOf(cell);
  const reason = assertion.reason ?? queries.find((fact) => fact.reason !== null)?.reason ?? "not-looked-further";
  const asked = askedSentences(queries, namesOf(assertion, queries, words), words);
  const tried = [...controls(assertion, queries, words), ...asked];
  return {
    clause: reasonWords(reason, language).what,
    paragraphs: [...tried, ...unprobedSentences(assertion, words), ...unseenSentences(assertion, words)],
    links: [...answers(queries, words), ...offers(assertion, words)],
  };
}

/** In the order of the criterion (the facts have the deciding one first), titles without the name of the site. */
function queriesOf({ assertion, criterion: { check }, site }: Cell): readonly QueryFact[] {
  const order = "terms" in check ? check.terms.map(({ typed }) => typed) : [];
  return factsOf(assertion, "query")
    .map((fact) => ({ ...fact, hit: fact.hit && { ...fact.hit, title: pageTitle(fact.hit.title, site.name) } }))
    .toSorted((one, other) => order.indexOf(one.term) - order.indexOf(other.term));
}

/** What the functions are called, where more than one was asked, so that it has to be said of which a sentence tells. */
function namesOf(assertion: Assertion, queries: readonly QueryFact[], words: SearchWords): ReadonlyMap<string, string> {
  const names = new Map(queries.map((fact) => [fact.function, nameOf(assertion, fact, words)]));
  return names.size > 1 ? names : new Map();
}

/** One sentence per query that has something of its own to tell; those of a function without any result share one. */
function askedSentences(
  queries: readonly QueryFact[],
  names: ReadonlyMap<string, string>,
  words: SearchWords,
): readonly string[] {
  const groups = Map.groupBy(queries, (fact) => (fact.read > 0 || fact.claimed ? fact : likeness(fact)));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          after(
            names.get(first.function),
            words.query(
              first,
              [first, ...others].map(({ term }) => term),
            ),
          ),
        ],
  );
}

function likeness({ function: id, outcome, reason, answerUrl }: QueryFact): string {
  return `${id} ${outcome} ${reason} ${answerUrl === null}`;
}

/** A sentence that says first of what it tells. */
function after(name: string | undefined, told: string): string {
  return name === undefined ? told : `${name}: ${told.charAt(0).toLowerCase()}${told.slice(1)}`;
}

/** How the functions that were asked did as instruments; all that are known when no question was put. */
function controls(assertion: Assertion, queries: readonly QueryFact[], words: SearchWords): readonly string[] {
  const asked = new Set(queries.map((fact) => fact.function));
  const functions = factsOf(assertion, "function").filter((fact) => asked.size === 0 || asked.has(fact.function));
  return [...new Set(functions.filter((fact) => wasTested(fact, queries)).map(words.works))];
}

/** A function that could not even be reached was not put to the test. */
function wasTested({ function: id, works, positiveControl }: FunctionFact, queries: readonly QueryFact[]): boolean {
  if (works !== "not-operable" || positiveControl !== null) return true;
  return queries.every((query) => query.function !== id || query.reason === "search-not-operable");
}

/** A field that returns on many pages is named once. */
function unprobedSentences(assertion: Assertion, words: SearchWords): readonly string[] {
  const alike = Map.groupBy(factsOf(assertion, "unprobed"), ({ label, reason }) => `${label} ${reason}`);
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [words.unprobed(first, others.length)] : []));
}

/** Where nothing could be seen, so that it is not known whether the site has a search function at all. */
function unseenSentences(assertion: Assertion, words: SearchWords): readonly string[] {
  return (factOf(assertion, "no-function")?.unseen ?? []).map(words.unseen);
}

function nameOf(assertion: Assertion, query: QueryFact, words: SearchWords): string {
  const fact = factsOf(assertion, "function").find((candidate) => candidate.function === query.function);
  return words.functionName(fact?.role ?? "site", fact?.label ?? "");
}

function answers(queries: readonly QueryFact[], words: SearchWords): readonly NamedLink[] {
  return queries.flatMap(({ answerUrl, term }) =>
    answerUrl === null ? [] : [{ text: words.link.answer(term), url: answerUrl }],
  );
}

/** The pages where a visitor finds the search functions. */
function offers(assertion: Assertion, words: SearchWords): readonly NamedLink[] {
  const pages = new Set(factsOf(assertion, "function").map(({ page }) => page));
  return [...pages].map((url) => ({ text: words.link.page, url }));
}
