import type { FunctionFact, QueryFact } from "../../model/assertion.ts";
import { reasonWords } from "./reasons.ts";
import { fieldName, type SearchWords } from "./search-words.ts";
import { either, ordinal, quote, quotes } from "./words.ts";

const results = (n: number): string => (n === 1 ? "1 resultaat" : `${n} resultaten`);

/** The search criteria in Dutch. */
export const searchDutch: SearchWords = {
  functionName: (role, label) =>
    `${role === "database" ? "de zoekfunctie van de databank" : "de zoekfunctie"}${fieldName(label, "veld")}`,
  found: (name, term, hit) =>
    `${name} vindt ${quote(term)}: ${hit.position === undefined ? "een resultaat" : `het ${ordinal(hit.position, "nl")} resultaat`}, ${quote(hit.title, 120)}, bevat ${quote(hit.words, 80)}`,
  entry: (name, term, hit) =>
    `${name} toont bij ${quote(term)} de regel ${quote(hit.title, 120)}, en daarin staat ${quote(hit.words, 80)}`,
  jumped: (name, term, hit) =>
    `${name} gaat bij ${quote(term)} meteen naar de pagina ${quote(hit.title, 120)}, en die bevat ${quote(hit.words, 80)}`,
  notFound: (name, terms) =>
    `${name} geeft bij ${either(
      terms.map((term) => quote(term)),
      "nl",
    )} geen resultaat waarin ${terms.length > 1 ? "een van die termen" : "die term"} echt staat`,
  noneOf: (functions, terms) =>
    `geen van de ${functions} zoekfuncties geeft bij ${either(
      terms.map((term) => quote(term)),
      "nl",
    )} een resultaat waarin dat echt staat`,
  query: (fact, terms) =>
    fact.outcome === "untested"
      ? `Naar ${quotes(terms, "nl")} is toen niet gezocht.`
      : `Bij ${quotes(terms, "nl")}${queryNl(fact)}.`,
  excerpt: (text) => `Daar staat: ${quote(text)}`,
  footnoted: (words) => `Alleen gevonden als ${quote(words, 80)}; dat telt, met een voetnoot.`,
  works: (fact) => worksNl(fact, searchDutch.functionName(fact.role, fact.label)),
  missing: (role, pages) =>
    `${reasonWords(role === "database" ? "no-database" : "no-search-function", "nl").what}: om dat vast te stellen ${pages === 1 ? "is 1 pagina" : `zijn ${pages} pagina's`} bekeken, met menu's, knoppen en formulieren`,
  unprobed: (fact, further) =>
    `Niet onderzocht is ${fact.label.trim() === "" ? "een zoekfunctie" : quote(fact.label, 60)} op ${fact.page}${further === 0 ? "" : ` en ${further} andere ${further === 1 ? "pagina" : "pagina's"}`}: ${reasonWords(fact.reason, "nl").what}.`,
  unseen: ({ page, behind, reason }) =>
    `Onbekend is of ${behind === null ? `${page} een zoekfunctie heeft` : `achter ${behind.trim() === "" ? "een knop" : quote(behind, 60)} op ${page} een zoekfunctie zit`}: ${reasonWords(reason, "nl").what}.`,
  link: {
    hit: (title) => `het resultaat ${quote(title, 80)}`,
    answer: (term) => `de zoekopdracht ${quote(term)}`,
    page: "de pagina met de zoekfunctie",
  },
};

function queryNl(fact: QueryFact): string {
  if (fact.read === 0 && fact.outcome === "cantTell") {
    return ` ${fact.answerUrl === null ? "is geen antwoord verkregen" : "zegt het antwoord niets"}: ${reasonWords(fact.reason ?? "search-not-operable", "nl").what}`;
  }
  if (fact.read === 0 && !fact.claimed) return " geeft de site geen resultaten";
  const opening =
    fact.claimed === null
      ? ` ${fact.read === 1 ? "is" : "zijn"} ${results(fact.read)} gelezen (de site noemt geen aantal)`
      : ` meldt de site ${results(fact.claimed)}; ${readNl(fact.read, fact.claimed)} gelezen`;
  return `${opening}${endingNl(fact)}`;
}

/** A site may claim fewer results than it shows. */
function readNl(read: number, claimed: number): string {
  if (read === claimed) return read === 1 ? "dat is" : "die zijn alle";
  if (read > claimed) return `er zijn er ${read}`;
  return read === 1 ? "daarvan is er 1" : `daarvan zijn er ${read}`;
}

function endingNl({ outcome, hit, read, unopened }: QueryFact): string {
  if (hit !== null) return `, en ${quote(hit.title, 120)} bevat ${quote(hit.words, 80)}`;
  const closed = unopened === 0 ? "" : `; ${unopened} daarvan ${unopened === 1 ? "kon" : "konden"} niet worden geopend`;
  if (outcome !== "failed" || read === 0) return closed;
  return `${read === 1 ? ", en daar staat de term niet in" : ", en in geen daarvan staat de term"}${closed}`;
}

function worksNl({ works, positiveControl, negativeControl }: FunctionFact, name: string): string {
  const known = positiveControl === null ? null : quote(positiveControl, 60);
  const nonsense = negativeControl === null ? null : quote(negativeControl, 60);
  if (works === "not-discriminating") {
    return `Bij het onzinwoord ${nonsense ?? ""} geeft ${name} dezelfde resultaten als bij ${known === null ? "een woord dat" : `${known}, dat`} op de site staat.`.replace(
      / +/g,
      " ",
    );
  }
  if (works === "not-operable") {
    return known === null
      ? `Er was niets waarvan vaststaat dat ${name} het moet vinden.`
      : `Ook ${known}, dat op de site staat, werd met ${name} niet gevonden.`;
  }
  const proof = known === null ? "" : `: zij vindt ${known}, dat op de site staat`;
  return `Nagegaan is dat ${name} werkt${proof}${proof !== "" && nonsense !== null ? `, en niet het onzinwoord ${nonsense}` : ""}.`;
}
