/** Stands for the query in a masked text. */
export const MASK = "¤";

/**
 * A text made comparable, with a query taken out wherever it is repeated, so that the echo of one query equals the echo
 * of another. For comparing only: case and accents are gone.
 */
export function maskText(text: string, query: string): string {
  return comparable(text).replaceAll(comparable(query) || MASK, MASK);
}

/** An address with the query taken out of path, parameters and fragment; the host is the site's own. */
export function maskUrl(url: string, query: string): string {
  const { origin, rest } = split(url);
  const spaced = (address: string): string => address.replace(/(?:[+_\s-]|%20)+/g, " ");
  return origin + maskText(spaced(decoded(rest)), spaced(query));
}

/** Whether two addresses are the same kind of page, each apart from its own query. */
export function samePattern(one: string, query: string, other: string, otherQuery: string): boolean {
  const [first, second] = [parts(one, query), parts(other, otherQuery)];
  if (first.carriers.join("&") !== second.carriers.join("&")) return false;
  return first.head === second.head || first.plainHead === second.plainHead;
}

/** The address repeats the query in a parameter: a further search, a suggestion or a next page, and no result. */
export function repeatsQuery(url: string, query: string): boolean {
  return parts(url, query).carriers.length > 0;
}

/** The names of the parameters in which an address repeats the query. */
export function carriersOf(url: string, query: string): readonly string[] {
  return parts(url, query).carriers;
}

/** Origin and path, as they are and without the query, and the names of the parameters that carry the query. */
function parts(url: string, query: string): { head: string; plainHead: string; carriers: string[] } {
  const [head = "", search = ""] = (maskUrl(url, query).split("#")[0] ?? "").split("?");
  const [plainHead = ""] = url.split(/[?#]/);
  const carriers = search
    .split("&")
    .filter((pair) => pair.includes(MASK))
    .map((pair) => pair.split("=")[0] ?? "");
  return { head: head.trim().replace(/\/+$/, ""), plainHead: plainHead.replace(/\/+$/, ""), carriers: carriers.sort() };
}

function split(url: string): { origin: string; rest: string } {
  const origin = /^[a-z]+:\/\/[^/?#]+/i.exec(url)?.[0] ?? "";
  return { origin, rest: url.slice(origin.length) };
}

function comparable(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}|\u00ad/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
