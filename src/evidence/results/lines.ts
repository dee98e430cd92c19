import { type Dom, type DomElement, descendants, isElement, upwards } from "../page/dom.ts";
import { loadDom } from "../page/load-dom.ts";
import type { AnswerPage } from "./answer-page.ts";
import { isSeen, seenText } from "./seen.ts";

/** Lines of text outside lists, where sites say how much was found or what went wrong. */
export function linesOf(answer: AnswerPage): readonly string[] {
  return answer.html.map(loadDom).flatMap((dom) => ownLines(dom));
}

function ownLines(dom: Dom): string[] {
  const body = dom("body")[0] as DomElement | undefined;
  if (!body) return [];
  return [...descendants(body)]
    .filter((element) => /^(p|div|span|h[1-6]|strong|b|em|output|caption|section|small|label|td)$/.test(element.name))
    .filter((element) =>
      element.children.some((child) => !isElement(child) && "data" in child && child.data.trim() !== ""),
    )
    .filter((element) => isSeen(element) && !isInEntry(element))
    .map(seenText);
}

/** Numbers in the entries of a list are about those entries. */
function isInEntry(element: DomElement): boolean {
  for (const holder of upwards(element)) if (/^(?:li|article|tr|dt|dd)$/.test(holder.name)) return true;
  return false;
}
