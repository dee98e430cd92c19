import type { FunctionFact, QueryFact } from "../../model/assertion.ts";
import type { QueryRecord } from "../../model/capture.ts";
import type { Language } from "../../model/text.ts";
import { reasonWords } from "../sentences/reasons.ts";
import { shorten } from "../sentences/words.ts";
import { CELL_WORDS } from "./cell-words.ts";
import { type Html, type HtmlValue, html } from "./escape.ts";
import { liveLink } from "./parts.ts";
import { HTML_WORDS } from "./words.ts";

/** What the cells know of one search function and its queries. */
export interface FunctionFacts {
  readonly queries: readonly QueryFact[];
  readonly works: FunctionFact | undefined;
}

/** Queries as they were judged: what the site claims, what was read and verified, and where the answer stands. */
export function judgedQueries(
  facts: readonly QueryFact[],
  functions: readonly FunctionFact[],
  language: Language,
): Html {
  const words = HTML_WORDS[language].queries;
  const several = new Set(facts.map((fact) => fact.function)).size > 1;
  const nameOf = (fact: QueryFact): string =>
    functions.find((one) => one.function === fact.function)?.label || fact.function;
  return frame(
    HTML_WORDS[language].cell.queries,
    [head(words.term), several && head(CELL_WORDS[language].function), ...numberHeads(language), head(words.result)],
    facts.map((fact) => judgedRow(fact, several ? nameOf(fact) : null, language)),
  );
}

/** Queries of one search function as they were put: those that a criterion judged with their numbers. */
export function askedQueries(
  queries: readonly QueryRecord[],
  facts: FunctionFacts,
  name: string,
  language: Language,
): Html {
  const words = HTML_WORDS[language].queries;
  const heads = [head(words.term), head(words.kind), ...numberHeads(language), head(words.result)];
  const rows = queries.map((query) => {
    const fact = query.kind === "term" ? facts.queries.find(({ term }) => term === query.term) : undefined;
    return fact === undefined ? recordedRow(query, facts.works, language) : askedRow(query, fact, language);
  });
  return frame(name, heads, rows);
}

function judgedRow(fact: QueryFact, name: string | null, language: Language): Html {
  return html`<tr><th scope="row">${fact.term}</th>${name !== null && html`<td>${name}</td>`}${numbers(fact, language)}<td>${result(fact, language)}</td></tr>
`;
}

function askedRow({ term, kind }: QueryRecord, fact: QueryFact, language: Language): Html {
  const words = HTML_WORDS[language].queries;
  return html`<tr><th scope="row">${term}</th><td>${words.kinds[kind]}</td>${numbers(fact, language)}<td>${result(fact, language)}</td></tr>
`;
}

/** A query that no criterion judged by itself: a control, or one of a capture that did not decide. */
function recordedRow(query: QueryRecord, works: FunctionFact | undefined, language: Language): Html {
  const words = HTML_WORDS[language].queries;
  return html`<tr><th scope="row">${query.term}</th><td>${words.kinds[query.kind]}</td><td></td><td></td><td></td><td>${recordedResult(query, works, language)}</td></tr>
`;
}

function head(text: string): Html {
  return html`<th scope="col">${text}</th>`;
}

function numberHeads(language: Language): readonly Html[] {
  const { claimed, read, verified } = HTML_WORDS[language].queries;
  return [claimed, read, verified].map((text) => html`<th scope="col" class="n">${text}</th>`);
}

function numbers({ claimed, read, verified }: QueryFact, language: Language): Html {
  const words = HTML_WORDS[language].queries;
  const number = (head: string, value: HtmlValue): Html => html`<td class="n" data-head="${head}">${value}</td>`;
  return html`${number(words.claimed, claimed ?? html`<span class="soft">${words.unknown}</span>`)}${number(words.read, read)}${number(words.verified, verified)}`;
}

function result({ hit, outcome, reason, answerUrl }: QueryFact, language: Language): HtmlValue {
  const words = HTML_WORDS[language].queries;
  const answer = answerUrl === null ? "" : html` (${liveLink(answerUrl, words.answer)})`;
  if (hit !== null)
    return html`${liveLink(hit.url, words.found(shorten(hit.title, 100), shorten(hit.words, 60)))}${answer}`;
  if (outcome === "untested") return words.notAsked;
  const told = reason === null ? words.notFound : reasonWords(reason, language).what;
  return html`${told}${answer}`;
}

function recordedResult(
  { failure, targets, term, kind }: QueryRecord,
  works: FunctionFact | undefined,
  language: Language,
): string {
  const words = HTML_WORDS[language].queries;
  if (failure !== null) return reasonWords(failure.reason, language).what;
  if (works?.works === "verified" && works.positiveControl === term) return words.controlFound;
  if (works?.works === "verified" && kind === "negative") return words.controlNothing;
  if (works?.works === "verified" && kind === "positive") return words.otherControl(targets.length);
  return words.opened(targets.length);
}

function frame(name: string, heads: readonly HtmlValue[], rows: readonly Html[]): Html {
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table class="list queries"><thead><tr>${heads}</tr></thead><tbody>
${rows}</tbody></table></div>`;
}
