import type { AnswerPage } from "./answer-page.ts";
import { maskUrl } from "./mask.ts";

/**
 * Whether an address is one of those that a search makes anew for each question (`/zoekresultaten/12`), as two nonsense
 * words show: addresses that do not hold the question, and differ all the same. What stands there is an answer to some
 * question, never a result.
 */
export function isAnswerAddress(url: string, negatives: readonly AnswerPage[]): boolean {
  const [one, other] = negatives.filter(hidesQuestion).map((page) => withoutPlace(page.url));
  if (one === undefined || other === undefined || one === other) return false;
  const [start, end] = [sharedStart(one, other), sharedStart(reversed(one), reversed(other))];
  if (pathOf(start) === "/" && end === "") return false;
  const address = withoutPlace(url);
  const own = address.slice(start.length, address.length - end.length || undefined);
  return address.startsWith(start) && address.endsWith(reversed(end)) && own !== "" && !own.includes("/");
}

function hidesQuestion({ url, query }: AnswerPage): boolean {
  return maskUrl(url, query) === maskUrl(url, "");
}

/** As far as two addresses begin alike, up to the sign before the part that is each one's own. */
function sharedStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length).replace(/[\p{L}\p{N}]+$/u, "");
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}

function pathOf(address: string): string {
  return address.replace(/^[a-z]+:\/\/[^/]+/i, "");
}

function withoutPlace(url: string): string {
  return url.split("#")[0] ?? url;
}
