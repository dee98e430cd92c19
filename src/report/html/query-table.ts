import type { QueryFact } from "../../model/assertion.ts";
import type { QueryRecord } from "../../model/capture.ts";
import type { Language } from "../../model/text.ts";
import { reasonWords } from "../sentences/reasons.ts";
import { shorten } from "../sentences/words.ts";
import { type Html, type HtmlValue, html } from "./escape.ts";
import { liveLink } from "./parts.ts";
import { HTML_WORDS } from "./words.ts";

/** Queries as they were judged: what the site claims, what was read and verified, and where the answer stands. */
export function judgedQueries(facts: readonly QueryFact[], language: Language): Html {
  const words = HTML_WORDS[language].queries;
  return frame(
    language,
    [words.term, words.claimed, words.read, words.verified, words.result],
    facts.map((fact) => judgedRow(fact, language)),
  );
}

/** Queries of one search function as they were put: those that a criterion judged with their numbers. */
export function askedQueries(queries: readonly QueryRecord[], facts: readonly QueryFact[], language: Language): Html {
  const words = HTML_WORDS[language].queries;
  const heads = [words.term, words.kind, words.claimed, words.read, words.verified, words.result];
  const rows = queries.map((query) => {
    const fact = query.kind === "term" ? facts.find(({ term }) => term === query.term) : undefined;
    return askedRow(query, fact, language);
  });
  return frame(language, heads, rows);
}

function judgedRow(fact: QueryFact, language: Language): Html {
  return html`<tr><th scope="row">${fact.term}</th>${numbers(fact, language)}<td>${result(fact, language)}</td></tr>
`;
}

function askedRow(query: QueryRecord, fact: QueryFact | undefined, language: Language): Html {
  const words = HTML_WORDS[language].queries;
  const cells =
    fact === undefined ? html`<td class="n"></td><td class="n"></td><td class="n"></td>` : numbers(fact, language);
  const told = fact === undefined ? recordResult(query, language) : result(fact, language);
  return html`<tr><th scope="row">${query.term}</th><td>${words.kinds[query.kind]}</td>${cells}<td>${told}</td></tr>
`;
}

function numbers({ claimed, read, verified }: QueryFact, language: Language): Html {
  const words = HTML_WORDS[language].queries;
  return html`<td class="n">${claimed ?? html`<span class="soft">${words.unknown}</span>`}</td><td class="n">${read}</td><td class="n">${verified}</td>`;
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

function recordResult({ failure, targets }: QueryRecord, language: Language): string {
  if (failure !== null) return reasonWords(failure.reason, language).what;
  return HTML_WORDS[language].queries.opened(targets.length);
}

function frame(language: Language, heads: readonly string[], rows: readonly Html[]): Html {
  const words = HTML_WORDS[language].cell;
  return html`<div class="scroll" role="region" aria-label="${words.queries}" tabindex="0"><table class="list"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows}</tbody></table></div>`;
}
