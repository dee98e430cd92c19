import type { QueryFact } from "../model/assertion.ts";
import type { Capture, QueryRecord, SearchFunction } from "../model/capture.ts";
import { factsOf } from "./sentences/facts.ts";
import { cellsOf, type Table } from "./table.ts";

/** A query as it was put, with what judging made of it. */
export interface QueryRow {
  readonly capture: Capture;
  readonly function: SearchFunction;
  readonly query: QueryRecord;
  /** Of the criteria that judged it; undefined for controls and captures that did not decide. */
  readonly fact: QueryFact | undefined;
  /** Live address of the first answer. */
  readonly answerUrl: string | null;
}

/** Every query of every search function of every capture, in the order of the site list and as they were put. */
export function queryRows(table: Table, captures: readonly Capture[]): readonly QueryRow[] {
  const bySite = Map.groupBy(captures, ({ site }) => site.id);
  return table.columns.flatMap(({ site }) => {
    const facts = factsBySource(table, site.id);
    return (bySite.get(site.id) ?? [])
      .toSorted((a, b) => a.number - b.number)
      .flatMap((capture) => rowsOf(capture, facts));
  });
}

function rowsOf(capture: Capture, facts: ReadonlyMap<string, QueryFact>): readonly QueryRow[] {
  const addresses = new Map(capture.artifacts.map(({ id, finalUrl }) => [id, finalUrl]));
  return capture.search.functions.flatMap((one) =>
    one.queries.map((query) => {
      const fact = query.kind === "term" ? facts.get(keyOf(capture.number, one.id, query.term)) : undefined;
      const answerUrl = fact?.answerUrl ?? addresses.get(query.answers[0] ?? "") ?? null;
      return { capture, function: one, query, fact, answerUrl };
    }),
  );
}

function factsBySource(table: Table, site: string): ReadonlyMap<string, QueryFact> {
  const facts = new Map<string, QueryFact>();
  for (const { assertion } of cellsOf(table, site)) {
    for (const fact of factsOf(assertion, "query")) {
      const key = keyOf(assertion.capture, fact.function, fact.term);
      // Two criteria may judge one query: the one that found something says more.
      if (fact.outcome !== "untested" && (facts.get(key)?.hit ?? null) === null) facts.set(key, fact);
    }
  }
  return facts;
}

function keyOf(capture: number, searchFunction: string, term: string): string {
  return `${capture}\n${searchFunction}\n${term}`;
}
