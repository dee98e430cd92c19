import { loadDom } from "../page/load-dom.ts";
import type { AnswerPage } from "./answer-page.ts";
import { maskText, repeatsQuery, samePattern } from "./mask.ts";

/** Another kind of page than nonsense gives, and not one that repeats the query in its own search field. */
export function isJump(answer: AnswerPage, negatives: readonly AnswerPage[]): boolean {
  if (negatives.length === 0) return false;
  if (negatives.some((page) => samePattern(answer.url, answer.query, page.url, page.query))) return false;
  if (negatives.some((page) => namesQuery(answer) && titleOf(page) === titleOf(answer))) return false;
  return !(repeatsQuery(answer.url, answer.query) && hasQueryInField(answer));
}

/** The title repeats the question, as pages of results do. */
function namesQuery(page: AnswerPage): boolean {
  return titleOf(page) !== titleOf({ ...page, query: "" });
}

function titleOf({ html, query }: AnswerPage): string {
  return maskText(
    loadDom(html[0] ?? "")("title")
      .first()
      .text(),
    query,
  );
}

function hasQueryInField(answer: AnswerPage): boolean {
  const query = maskText(answer.query, "");
  return answer.html.map(loadDom).some((dom) =>
    dom("input[value]")
      .toArray()
      .some((field) => maskText(field.attribs["value"] ?? "", "") === query),
  );
}
