import { accountOf } from "../evidence/about/page-account.ts";
import { passagesOf } from "../evidence/about/passages.ts";
import type { Frame } from "../evidence/frame/frame.ts";
import type { ContentFact } from "../model/assertion.ts";
import type { ContentCheck, ContentRule } from "../model/instrument.ts";
import { contentEvidence, contentFact, type JudgedPage } from "./content-facts.ts";
import { type ContentSelection, reasonToDoubt, type SelectedFacts } from "./selection.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Whether pages of the site are about the groups of the check: method, "Criteria 5, 7, 8: content". Pages of the
 * colophon (`colophonArtifacts`) are left out. Never inapplicable: every site has content.
 */
export function judgeContent(
  check: ContentCheck,
  selection: ContentSelection,
  frame: Frame,
  colophonArtifacts: ReadonlySet<string>,
): Verdict {
  const counted = selection.pages.filter((page) => !colophonArtifacts.has(page.artifact));
  const pages = distinct(counted, frame).map(
    (page): JudgedPage => ({ ...page, account: accountOf(page.facts, frame, check) }),
  );
  const rule = check.passes.find((one) => holds(one, tally(one, pages), pages.length));
  const fact = contentFact(check, pages, frame, selection);
  const reason = rule ? null : reasonToDoubt(selection);
  return {
    outcome: rule ? "passed" : reason ? "cantTell" : "failed",
    reason,
    facts: [fact],
    evidence: contentEvidence(fact),
    borderCase: reason === null && isBorderCase(check, fact, rule, pages),
  };
}

/** One page at two addresses is one page. */
function distinct(pages: readonly SelectedFacts[], frame: Frame): SelectedFacts[] {
  const texts = new Set<string>();
  return pages.filter(({ facts }) => {
    const text = passagesOf(facts, frame)
      .map((passage) => passage.text)
      .join("\n");
    if (text === "" || !texts.has(text)) return texts.add(text);
    return false;
  });
}

/** Per rule: the pages about one of its groups, those that name one, and those that at least mention one. */
interface Tally {
  readonly about: ReadonlySet<JudgedPage>;
  readonly named: ReadonlySet<JudgedPage>;
}

function tally(rule: ContentRule, pages: readonly JudgedPage[]): Tally {
  return {
    about: new Set(pages.filter((page) => rule.groups.some((group) => page.account.groups.get(group)?.about))),
    named: new Set(pages.filter((page) => rule.groups.some((group) => page.account.groups.get(group)?.named))),
  };
}

function holds(rule: ContentRule, { about, named }: Tally, pagesRead: number): boolean {
  if (about.size >= rule.aboutPages) return true;
  return rule.named !== undefined && named.size >= rule.named.pages && named.size >= rule.named.share * pagesRead;
}

/** Method: an X that one counted page less would undo, or a 0 that would be X if one page with a mention were about it. */
function isBorderCase(
  check: ContentCheck,
  fact: ContentFact,
  rule: ContentRule | undefined,
  pages: readonly JudgedPage[],
): boolean {
  if (!rule) return mentioningPages(fact, pages).some((page) => passesIfAbout(check, page, pages));
  const counted = new Set(check.passes.flatMap((one) => [...tally(one, pages).about, ...tally(one, pages).named]));
  return [...counted].some(
    (page) => !check.passes.some((one) => holds(one, without(page, tally(one, pages)), pages.length)),
  );
}

function without(page: JudgedPage, { about, named }: Tally): Tally {
  const others = (of: ReadonlySet<JudgedPage>) => new Set([...of].filter((one) => one !== page));
  return { about: others(about), named: others(named) };
}

function mentioningPages(fact: ContentFact, pages: readonly JudgedPage[]): JudgedPage[] {
  const mentioning = new Set(fact.mentions.map((mention) => mention.artifact));
  return pages.filter((page) => mentioning.has(page.artifact));
}

function passesIfAbout(check: ContentCheck, page: JudgedPage, pages: readonly JudgedPage[]): boolean {
  return check.passes.some((rule) => {
    if (!rule.groups.some((group) => page.account.groups.has(group))) return false;
    const { about, named } = tally(rule, pages);
    return holds(rule, { about: new Set([...about, page]), named }, pages.length);
  });
}
