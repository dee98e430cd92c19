import { compileWords } from "../evidence/forms/matcher.ts";
import { frameOf } from "../evidence/frame/frame.ts";
import { mainBlocks, pageTitle } from "../evidence/frame/main-blocks.ts";
import { openPages } from "../judge/pages.ts";
import { selectionOf } from "../judge/selection.ts";
import type { Criterion, Instrument } from "../model/instrument.ts";
import type { OwnPage } from "../report/own-site/own-material.ts";
import type { CaptureArchive } from "../store/archive.ts";

/** Enough to show that the words are there. */
const MOST_PAGES = 3;

/** For each criterion that is searched: own pages whose main text holds one of its terms, whatever the search finds. */
export function pagesHoldingTerms(
  { capture, read }: CaptureArchive,
  { criteria }: Instrument,
): ReadonlyMap<string, readonly OwnPage[]> {
  const selection = selectionOf(capture, openPages(capture, read));
  const facts = selection.pages.map((page) => page.facts);
  const frame = frameOf(facts, capture.site.name);
  const holding = (criterion: Criterion): readonly OwnPage[] =>
    facts
      .flatMap((page): readonly OwnPage[] => {
        const text = mainBlocks(page, frame)
          .map((block) => block.text)
          .join("\n");
        const found = termsOf(criterion).flatMap((term) => compileWords(term).find(text)[0] ?? [])[0];
        return found === undefined
          ? []
          : [{ title: pageTitle(page, frame) || page.url, url: page.url, words: found.words }];
      })
      .slice(0, MOST_PAGES);
  return new Map(criteria.map((criterion) => [criterion.id, holding(criterion)]));
}

function termsOf({ check }: Criterion) {
  return check.kind === "site-search" || check.kind === "database-search" ? check.terms : [];
}
