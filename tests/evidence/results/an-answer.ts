import type { AnswerPage } from "../../../src/evidence/results/answer-page.ts";

export const ORIGIN = "https://zorgsite.nl";

/** A page as it answered a question, with this between header and footer. */
export function anAnswer(query: string, main: string, path = `/zoeken?q=${encodeURIComponent(query)}`): AnswerPage {
  const html = `<title>Zoeken</title><body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/nieuws">Nieuws</a></li></ul></nav><form><input name="q" value="${query}"></form></header><main>${main}</main><footer><ul><li><a href="/colofon">Colofon</a></li></ul></footer></body>`;
  return { url: ORIGIN + path, query, html: [html] };
}

/** What nonsense gives here, twice. */
export function negatives(main: (query: string) => string): readonly AnswerPage[] {
  return ["xqzvarnolk", "wubqyfrimpz"].map((query) => anAnswer(query, main(query)));
}

export function list(...names: readonly string[]): string {
  return `<ul class="lijst">${names.map((name) => `<li><h3><a href="/${name}">Over ${name}</a></h3><p>Een stuk over ${name}.</p></li>`).join("")}</ul>`;
}
