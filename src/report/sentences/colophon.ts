import type { ColophonFact, ColophonPageFact, StatementFact } from "../../model/assertion.ts";
import type { Criterion } from "../../model/instrument.ts";
import type { Language } from "../../model/text.ts";
import { COLOPHON_WORDS, type ColophonWords } from "./colophon-words.ts";
import type { Because, Explain } from "./explanation.ts";
import { factOf } from "./facts.ts";
import { reasonWords } from "./reasons.ts";
import { quote } from "./words.ts";

const NOTHING: ColophonFact = { kind: "colophon", pages: [], statement: null, near: [] };

/** The criterion on the statement in the colophon, whatever that page is called. */
export const explainColophon: Explain = ({ assertion, criterion, language }) => {
  const words = COLOPHON_WORDS[language];
  const fact = factOf(assertion, "colophon") ?? NOTHING;
  const links = fact.pages.map(({ label, url }) => ({ text: words.page(label), url }));
  const because = (clause: string, ...paragraphs: readonly string[]): Because => ({ clause, paragraphs, links });
  const near = fact.near.map((statement) => words.near(labelOf(fact, statement.url, words), statement.sentence));
  if (fact.statement !== null && assertion.outcome === "passed") {
    const { sentence, footnote } = fact.statement;
    const audience = audienceOf(criterion, fact.statement, language);
    return because(
      words.found(labelOf(fact, fact.statement.url, words), sentence),
      footnote ? words.field(audience) : words.audience(audience),
    );
  }
  if (assertion.outcome === "failed") {
    return because(words.notFound(labels(fact.pages.filter(({ read }) => read))), ...near);
  }
  return because(
    reasonWords(assertion.reason ?? "colophon-not-read", language).what,
    ...fact.pages.map((page) => pageRead(page, words, language)),
    ...near,
  );
};

function pageRead(page: ColophonPageFact, words: ColophonWords, language: Language): string {
  if (page.read) return words.read(page.label, page.url);
  return words.notRead(page.label, page.url, page.reason && reasonWords(page.reason, language).what);
}

function labels(pages: readonly ColophonPageFact[]): readonly string[] {
  return [...new Set(pages.map(({ label, url }) => (label.trim() === "" ? url : label)))];
}

/** The page as its link calls it. The home page is no colophon and has no such link. */
function labelOf({ pages }: ColophonFact, url: string, words: ColophonWords): string {
  const page = pages.find((candidate) => candidate.url === url);
  return page === undefined ? words.home : quote(page.label.trim() || url, 80);
}

/** The audience by the name that the criterion gives it; else the words on the page. */
function audienceOf({ check }: Criterion, { audience, words }: StatementFact, language: Language): string {
  if (check.kind !== "colophon") return words;
  return check.audiences.find(({ id }) => id === audience)?.label[language] ?? words;
}
