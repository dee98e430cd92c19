import type { AboutFact, ContentFact } from "../../model/assertion.ts";
import type { Criterion } from "../../model/instrument.ts";
import type { Language } from "../../model/text.ts";
import { CONTENT_WORDS, type ContentWords } from "./content-words.ts";
import type { Because, Explain, NamedLink } from "./explanation.ts";
import { factOf } from "./facts.ts";
import { reasonWords } from "./reasons.ts";
import { pageTitle } from "./words.ts";

const NOTHING: ContentFact = {
  kind: "content",
  pagesRead: 0,
  more: false,
  about: [],
  mentions: [],
  groups: [],
  seen: [],
};
/** More pages than these are counted, not quoted. */
const MOST_QUOTED = 3;
const MOST_LINKED = 8;

/** Criteria on what the pages of the site are about. */
export const explainContent: Explain = ({ assertion, criterion, site, language }) => {
  const words = CONTENT_WORDS[language];
  const fact = titled(factOf(assertion, "content") ?? NOTHING, site.name);
  const name = (group: string): string => groupLabel(criterion, group, language);
  const groups = fact.groups.map(name);
  const pages = new Set(fact.about.map(({ url }) => url)).size;
  const quoted = onePerPage(fact.about).slice(0, MOST_QUOTED);
  const mentions = fact.mentions.slice(0, MOST_QUOTED).map(({ title, sentence }) => words.mention(title, sentence));
  const because = (clause: string, ...paragraphs: readonly string[]): Because => ({
    clause,
    paragraphs,
    links: linksOf(fact, words),
  });
  const seen = fact.seen.length === 0 ? [] : [words.seen(fact.seen.map(name))];

  if (assertion.outcome === "passed") {
    const [first, ...others] = quoted;
    if (first === undefined) return because(words.named(groups, fact.pagesRead), ...mentions, ...seen);
    return because(
      words.about(first.title, name(first.group), otherWords(first, name(first.group))),
      ...ownSentences(first).slice(0, 2).map(words.sentence),
      words.counted(pages, fact.pagesRead, groups),
      ...others.map((page) => words.also(page.title, name(page.group), ownSentences(page)[0] ?? "")),
      ...seen,
    );
  }
  if (assertion.outcome === "failed") {
    const earning = earningLabels(criterion, language);
    return because(
      pages === 0 ? words.none(fact.pagesRead, earning) : words.tooFew(pages, fact.pagesRead, groups),
      ...quoted.map((page) => words.also(page.title, name(page.group), ownSentences(page)[0] ?? "")),
      ...mentions,
      ...seen,
    );
  }
  return because(
    reasonWords(assertion.reason ?? "too-few-pages", language).what,
    words.read(fact.pagesRead, fact.more),
    ...mentions,
    ...seen,
  );
};

function groupLabel({ check }: Criterion, group: string, language: Language): string {
  if (check.kind !== "content") return group;
  return check.groups.find(({ id }) => id === group)?.label[language] ?? group;
}

function earningLabels({ check }: Criterion, language: Language): readonly string[] {
  if (check.kind !== "content") return [];
  return check.groups.filter(({ earns }) => earns).map(({ label }) => label[language]);
}

/** Titles without the name of the site. */
function titled(fact: ContentFact, siteName: string): ContentFact {
  const own = <Page extends { readonly title: string }>(page: Page): Page => ({
    ...page,
    title: pageTitle(page.title, siteName),
  });
  return { ...fact, about: fact.about.map(own), mentions: fact.mentions.map(own) };
}

/** The title is quoted already. */
function ownSentences({ title, sentences }: AboutFact): readonly string[] {
  return sentences.filter((text) => !title.includes(text));
}

/** Words on the page that the name of the group does not say. */
function otherWords({ words }: AboutFact, group: string): readonly string[] {
  const distinct = new Map(words.map((word) => [word.toLowerCase(), word]));
  return [...distinct]
    .flatMap(([low, word]) => (group.toLowerCase().includes(low) ? [] : [word]))
    .slice(0, MOST_QUOTED);
}

function onePerPage(about: readonly AboutFact[]): readonly AboutFact[] {
  return [...new Map(about.toReversed().map((page) => [page.url, page])).values()].toReversed();
}

/** The pages that count, then those with a passing mention, which are called so. */
function linksOf({ about, mentions }: ContentFact, words: ContentWords): readonly NamedLink[] {
  const pages = new Map(mentions.map(({ url, title }) => [url, words.inPassing(title || url)]));
  for (const { url } of about) pages.delete(url);
  const counted = new Map(about.map(({ url, title }) => [url, title || url]));
  return [...counted, ...pages].slice(0, MOST_LINKED).map(([url, text]) => ({ text, url }));
}
