import type { GroupAccount, Naming, PageAccount } from "../evidence/about/page-account.ts";
import type { AboutFact, ContentFact, Evidence, MentionFact } from "../model/assertion.ts";
import type { ContentCheck, ContentRule } from "../model/instrument.ts";
import { excerptAround } from "./excerpt.ts";
import { type ContentSelection, hasMore, type SelectedFacts } from "./selection.ts";

/** A page of the selection with what it says of the groups. */
export interface JudgedPage extends SelectedFacts {
  readonly account: PageAccount;
}

/** As many sentences and words are kept for a page that counts. */
const MOST_SENTENCES = 3;
const MOST_WORDS = 8;

/**
 * What was found on the pages: those about a group that earns, strongest first, and mentions of such groups on other
 * pages, in the order of the selection. Groups go by their ids. `rule` is the one that passed.
 */
export function contentFact(
  check: ContentCheck,
  rule: ContentRule | undefined,
  pages: readonly JudgedPage[],
  selection: ContentSelection,
): ContentFact {
  const earning = new Set(check.passes.flatMap((one) => one.groups));
  const first = new Set(rule?.groups ?? []);
  const about = pages.flatMap((page) => aboutFact(page, earning, first) ?? []);
  const aboutPages = new Set(about.map((fact) => fact.artifact));
  const mentions = pages
    .filter((page) => !aboutPages.has(page.artifact))
    .flatMap((page) => mentionFacts(page, earning));
  const ranked = about.toSorted((one, other) => Number(first.has(other.group)) - Number(first.has(one.group)));
  return {
    kind: "content",
    pagesRead: selection.pages.length,
    more: hasMore(selection),
    about: ranked,
    mentions,
    groups: groupsOf(
      check,
      [...ranked, ...(about.length === 0 ? mentions : [])].map((fact) => fact.group),
    ),
    seen: groupsOf(
      check,
      pages.flatMap((page) => [...page.account.groups.keys()]).filter((group) => !earning.has(group)),
    ),
  };
}

/** The page where a doubter should look: one about a group, else one that mentions it. */
export function contentEvidence(fact: ContentFact): Evidence | null {
  const page = fact.about[0] ?? fact.mentions[0];
  if (!page) return null;
  const excerpt = "sentences" in page ? page.sentences.join(" … ") : page.sentence;
  return { url: page.url, artifact: page.artifact, picture: null, excerpt, query: null, claimed: null, verified: null };
}

/** In the order of the instrument, each once. */
function groupsOf(check: ContentCheck, ids: readonly string[]): string[] {
  const present = new Set(ids);
  return check.groups.map((group) => group.id).filter((id) => present.has(id));
}

/** A page is about one group: one of the rule that passed if there is any, else the one it names most. */
function aboutFact(page: JudgedPage, earning: ReadonlySet<string>, first: ReadonlySet<string>): AboutFact | null {
  const groups = [...page.account.groups].filter(([group, account]) => account.about && earning.has(group));
  const weight = ([group, account]: [string, GroupAccount]): number => (first.has(group) ? 1000 : 0) + countOf(account);
  const [strongest] = groups.sort((one, other) => weight(other) - weight(one));
  if (!strongest) return null;
  const [group, account] = strongest;
  const namings = account.namings.filter((naming) => naming.strength !== "slight");
  return {
    ...whereOf(page),
    group,
    sentences: sentencesFirst(namings).slice(0, MOST_SENTENCES).map(excerptOf),
    words: [...new Set(namings.map((naming) => naming.match.words))].slice(0, MOST_WORDS),
  };
}

function countOf(account: GroupAccount): number {
  return account.namings.filter((naming) => naming.strength === "full").length;
}

function mentionFacts(page: JudgedPage, earning: ReadonlySet<string>): MentionFact[] {
  return [...page.account.groups].flatMap(([group, account]) => {
    const naming = sentencesFirst(account.namings)[0];
    if (!naming || !earning.has(group)) return [];
    return [{ ...whereOf(page), group, sentence: excerptOf(naming), words: naming.match.words }];
  });
}

/** Sentences say more than titles and headings; among equals the order of the page. */
function sentencesFirst(namings: readonly Naming[]): Naming[] {
  const rank = (naming: Naming): number =>
    (naming.passage.kind === "sentence" ? 0 : 1) + (naming.strength === "slight" ? 2 : 0);
  return namings.toSorted((one, other) => rank(one) - rank(other));
}

function excerptOf(naming: Naming): string {
  return excerptAround(naming.passage.text.replaceAll("\n", " "), naming.match.start, naming.match.end);
}

function whereOf(page: JudgedPage): { url: string; artifact: string; title: string } {
  return { url: page.url, artifact: page.artifact, title: page.facts.title || page.url };
}
