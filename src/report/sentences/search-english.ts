import type { FunctionFact, QueryFact } from "../../model/assertion.ts";
import { reasonWords } from "./reasons.ts";
import { fieldName, type SearchWords } from "./search-words.ts";
import { either, ordinal, quote, quotes } from "./words.ts";

const results = (n: number): string => (n === 1 ? "1 result" : `${n} results`);

/** The search criteria in English. */
export const searchEnglish: SearchWords = {
  functionName: (role, label) =>
    `${role === "database" ? "the search function of the database" : "the search function"}${fieldName(label, "field")}`,
  found: (name, term, hit) =>
    `${name} finds ${quote(term)}: ${hit.position === undefined ? "a result" : `the ${ordinal(hit.position, "en")} result`}, ${quote(hit.title, 120)}, contains ${quote(hit.words, 80)}`,
  entry: (name, term, hit) =>
    `${name} shows for ${quote(term)} the line ${quote(hit.title, 120)}, and ${quote(hit.words, 80)} stands in it`,
  jumped: (name, term, hit) =>
    `${name} goes straight to the page ${quote(hit.title, 120)} for ${quote(term)}, and that page contains ${quote(hit.words, 80)}`,
  notFound: (name, terms) =>
    `${name} gives no result for ${either(
      terms.map((term) => quote(term)),
      "en",
    )} that really contains ${terms.length > 1 ? "one of those terms" : "that term"}`,
  noneOf: (functions, terms) =>
    `none of the ${functions} search functions gives a result for ${either(
      terms.map((term) => quote(term)),
      "en",
    )} that really contains it`,
  query: (fact, terms) =>
    fact.outcome === "untested"
      ? `${quotes(terms, "en")} ${terms.length === 1 ? "was" : "were"} not typed then.`
      : `For ${quotes(terms, "en")}${queryEn(fact)}.`,
  excerpt: (text) => `It says: ${quote(text)}`,
  footnoted: (words) => `Only found as ${quote(words, 80)}; that counts, with a footnote.`,
  works: (fact) => worksEn(fact, searchEnglish.functionName(fact.role, fact.label)),
  missing: (role, pages) =>
    `${reasonWords(role === "database" ? "no-database" : "no-search-function", "en").what}: to establish this, ${pages === 1 ? "1 page was" : `${pages} pages were`} looked at, with menus, buttons and forms`,
  unprobed: (fact, further) =>
    `Not examined: ${fact.label.trim() === "" ? "a search function" : quote(fact.label, 60)} on ${fact.page}${further === 0 ? "" : ` and ${further} other ${further === 1 ? "page" : "pages"}`}, because ${reasonWords(fact.reason, "en").what}.`,
  unseen: ({ page, behind, reason }) =>
    `Not known: whether ${behind === null ? `${page} has a search function` : `there is a search function behind ${behind.trim() === "" ? "a button" : quote(behind, 60)} on ${page}`}, because ${reasonWords(reason, "en").what}.`,
  link: {
    hit: (title) => `the result ${quote(title, 80)}`,
    answer: (term) => `the query ${quote(term)}`,
    page: "the page with the search function",
  },
};

function queryEn(fact: QueryFact): string {
  if (fact.read === 0 && fact.outcome === "cantTell") {
    return ` ${fact.answerUrl === null ? "no answer was obtained" : "the answer says nothing"}: ${reasonWords(fact.reason ?? "search-not-operable", "en").what}`;
  }
  if (fact.read === 0 && !fact.claimed) return " the site gives no results";
  const opening =
    fact.claimed === null
      ? ` ${results(fact.read)} ${fact.read === 1 ? "was" : "were"} read (the site gives no number)`
      : ` the site claims ${results(fact.claimed)}; ${readEn(fact.read, fact.claimed)} read`;
  return `${opening}${endingEn(fact)}`;
}

/** A site may claim fewer results than it shows. */
function readEn(read: number, claimed: number): string {
  if (read === claimed) return read === 1 ? "it was" : "all of them were";
  if (read > claimed) return `${read} were`;
  return `${read} of them ${read === 1 ? "was" : "were"}`;
}

function endingEn({ outcome, hit, read, unopened }: QueryFact): string {
  if (hit !== null) return `, and ${quote(hit.title, 120)} contains ${quote(hit.words, 80)}`;
  const closed = unopened === 0 ? "" : `; ${unopened} of them could not be opened`;
  if (outcome !== "failed" || read === 0) return closed;
  return `${read === 1 ? ", and it does not contain the term" : ", and none of them contains the term"}${closed}`;
}

function worksEn({ works, positiveControl, negativeControl }: FunctionFact, name: string): string {
  const known = positiveControl === null ? null : quote(positiveControl, 60);
  const nonsense = negativeControl === null ? null : quote(negativeControl, 60);
  if (works === "not-discriminating") {
    return `For the nonsense word ${nonsense ?? ""} ${name} gives the same results as for ${known === null ? "a word that" : `${known}, which`} is on the site.`.replace(
      / +/g,
      " ",
    );
  }
  if (works === "not-operable") {
    return known === null
      ? `There was nothing of which it is certain that ${name} should find it.`
      : `Even ${known}, which is on the site, was not found with ${name}.`;
  }
  const proof = known === null ? "" : `: it finds ${known}, which is on the site`;
  return `It was checked that ${name} works${proof}${proof !== "" && nonsense !== null ? `, and not the nonsense word ${nonsense}` : ""}.`;
}
