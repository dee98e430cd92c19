import type { Page } from "../page.ts";
import { folded, wordsOf } from "./words.ts";

/** Finds the pages that answer a question, best first. The five sites that have a search each have one of its own kind. */
export type Engine = (query: string, pages: readonly Page[]) => readonly Page[];

/** Every word must occur somewhere in title or text, also inside another word: *werk* is found in *netwerk*. */
export const allWords: Engine = (query, pages) => {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return newestFirst(pages.filter((page) => words.every((word) => contentOf(page).includes(word))));
};

/** The question as it was typed must occur in title or text, also inside a longer word. */
export const phrase: Engine = (query, pages) => {
  const wanted = folded(query).trim();
  return wanted === "" ? [] : newestFirst(pages.filter((page) => contentOf(page).includes(wanted)));
};

/** One word that begins as asked is enough; pages with most of the words come first, the newest first among equals. */
export const anyWord: Engine = (query, pages) => {
  const words = wordsOf(query);
  const scored = newestFirst(pages).map((page) => ({ page, score: matched(words, wordsOf(contentOf(page))) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => page);
};

/** Forgiving: only the first six letters of each word of the question need to begin a word of the page. */
export const beginnings: Engine = (query, pages) => {
  const words = wordsOf(query).map((word) => word.slice(0, 6));
  if (words.length === 0) return [];
  return pages.filter((page) => matched(words, wordsOf(contentOf(page))) === words.length);
};

function contentOf(page: Page): string {
  return folded(`${page.title} ${page.summary} ${page.text}`);
}

function matched(asked: readonly string[], present: readonly string[]): number {
  return asked.filter((word) => present.some((candidate) => candidate.startsWith(word))).length;
}

function newestFirst(pages: readonly Page[]): readonly Page[] {
  return pages.toSorted((a, b) => b.date.localeCompare(a.date));
}
