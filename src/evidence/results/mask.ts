const MASK = "¤";

/**
 * A text made comparable, with a query taken out wherever it is repeated, so that the echo of one query equals the echo
 * of another. For comparing only: case and accents are gone.
 */
export function maskText(text: string, query: string): string {
  return comparable(text).replaceAll(comparable(query) || MASK, MASK);
}

/** An address with the query taken out wherever it stands: parameter, path or fragment. */
export function maskUrl(url: string, query: string): string {
  const spaced = (address: string): string => address.replace(/(?:[+_\s-]|%20)+/g, " ");
  return maskText(spaced(decoded(url)), spaced(query));
}

/**
 * The kind of page an address leads to: origin, path, and which parameter carries the query. Answers of one search
 * function to different questions have the same pattern; a jump to an article has another.
 */
export function urlPattern(url: string, query: string): string {
  const { head, carriers } = parts(url, query);
  return `${head}?${carriers.join("&")}`;
}

/** The address repeats the query in a parameter: a further search, a suggestion or a next page, and no result. */
export function repeatsQuery(url: string, query: string): boolean {
  return parts(url, query).carriers.length > 0;
}

function parts(url: string, query: string): { head: string; carriers: string[] } {
  const masked = maskUrl(url, query);
  const [head = "", search = ""] = (masked.split("#")[0] ?? "").split("?");
  const carriers = search
    .split("&")
    .filter((pair) => pair.includes(MASK))
    .map((pair) => pair.split("=")[0] ?? "");
  return { head: head.trim().replace(/\/+$/, ""), carriers: carriers.sort() };
}

function comparable(text: string): string {
  return text.normalize("NFD").replace(/\p{M}|\u00ad/gu, "").replace(/\s+/g, " ").trim().toLowerCase();
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
