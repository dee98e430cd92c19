import type { Naming, PageAccount } from "../evidence/about/page-account.ts";
import { type PageAbout, pagesAbout } from "../evidence/about/pages-about.ts";
import type { Frame } from "../evidence/frame/frame.ts";
import type { AboutFact, ContentFact, Evidence, MentionFact } from "../model/assertion.ts";
import type { ContentCheck } from "../model/instrument.ts";
import { excerptAround, LONGEST_EXCERPT } from "./excerpt.ts";
import { type ContentSelection, hasMore, type SelectedFacts } from "./selection.ts";

/** A page of the selection with what it says of the groups. */
export interface JudgedPage extends SelectedFacts {
  readonly account: PageAccount;
}

/** As many sentences and words are kept for a page that counts. */
const MOST_SENTENCES = 3;
const MOST_WORDS = 8;

/**
 * What was found on the pages: those about a group that earns, best first, and mentions of such groups on other pages,
 * in the order of the selection. Groups go by their ids.
 */
export function contentFact(
  check: ContentCheck,
  pages: readonly JudgedPage[],
  frame: Frame,
  selection: ContentSelection,
): ContentFact {
  const earning = new Set(check.passes.flatMap((one) => one.groups));
  const about = pagesAbout(pages, frame, check).map(aboutFact);
  const aboutPages = new Set(about.map((fact) => fact.artifact));
  const others = pages.filter((page) => !aboutPages.has(page.artifact));
  const mentions = others.flatMap((page) => mentionFacts(page, earning));
  const present = pages.flatMap((page) => [...page.account.groups.keys()]);
  return {
    kind: "content",
    pagesRead: selection.pages.length,
    more: hasMore(selection),
    about,
    mentions,
    groups: inOrder(
      check,
      (about.length > 0 ? about : mentions).map((fact) => fact.group),
    ),
    seen: inOrder(
      check,
      present.filter((group) => !earning.has(group)),
    ),
  };
}

/** The page where a doubter should look: one about a group, else one that mentions it. */
export function contentEvidence(fact: ContentFact): Evidence | null {
  const page = fact.about[0] ?? fact.mentions[0];
  if (!page) return null;
  const excerpt = "sentences" in page ? joined(page.sentences) : page.sentence;
  return { url: page.url, artifact: page.artifact, picture: null, excerpt, query: null, claimed: null, verified: null };
}

/** As many sentences as an excerpt has room for, one at least. */
function joined(sentences: readonly string[]): string {
  return sentences.reduce((text, next) => (text.length + next.length < LONGEST_EXCERPT ? `${text} … ${next}` : text));
}

/** In the order of the instrument, each once. */
function inOrder(check: ContentCheck, ids: readonly string[]): string[] {
  const present = new Set(ids);
  return check.groups.map((group) => group.id).filter((id) => present.has(id));
}

function aboutFact({ page, group, account }: PageAbout<JudgedPage>): AboutFact {
  const namings = account.namings.filter((naming) => naming.strength !== "slight");
  return {
    ...whereOf(page),
    group,
    sentences: sentencesFirst(namings).slice(0, MOST_SENTENCES).map(excerptOf),
    words: [...new Set(namings.map((naming) => naming.match.words))].slice(0, MOST_WORDS),
  };
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
