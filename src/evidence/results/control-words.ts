import { type Frame, isFrameText } from "../frame/frame.ts";
import { mainBlocks, pageTitle } from "../frame/main-blocks.ts";
import type { PageFacts } from "../page/facts.ts";
import type { AnswerPage } from "./answer-page.ts";
import { isDistinctive, isFormalPage, wordsOf } from "./distinctive.ts";
import { entriesOf } from "./entries.ts";

/** Two words that no site holds: what comes back for them is what "nothing found" looks like. Fixed, so that years compare. */
export const NONSENSE = ["xqzvarnolk", "wubqyfrimpz"] as const;

/** A word that something on the site is about, and where it was found. */
export interface ControlWord {
  readonly word: string;
  readonly url: string;
}

/**
 * Distinctive words from titles and headings, rarest first: a search that works must find them. Each stands in the
 * title of its page and in few other pages. At most one word per page.
 */
export function controlWords(
  pages: readonly PageFacts[],
  frame: Frame,
  avoid: readonly string[],
): readonly ControlWord[] {
  const texts = pages.map(
    (page) =>
      new Set(
        wordsOf(
          mainBlocks(page, frame)
            .map((block) => block.text)
            .join(" "),
        ),
      ),
  );
  const frequency = (word: string): number => texts.filter((text) => text.has(word)).length;
  const barred = new Set([...avoid, ...frame.names].flatMap(wordsOf));
  const candidates = pages.map((page, at) => {
    const own = headingWords(page, frame).filter(
      (word) => texts[at]?.has(word) && isDistinctive(word) && !barred.has(word),
    );
    const word = own.sort((one, other) => frequency(one) - frequency(other) || other.length - one.length)[0];
    return word === undefined ? [] : [{ word, url: page.url, often: frequency(word), formal: isFormalPage(page.url) }];
  });
  return unique(
    candidates
      .flat()
      .filter(({ often }) => often <= Math.max(3, pages.length / 4))
      .sort(
        (one, other) =>
          Number(one.formal) - Number(other.formal) || one.often - other.often || other.word.length - one.word.length,
      ),
  );
}

/** Distinctive words from the entries that a page lists around its filter or search field; never from a menu. */
export function entryWords(page: AnswerPage, frame: Frame, avoid: readonly string[]): readonly ControlWord[] {
  const items = entriesOf(page).filter((item) => !item.inFrame && !isFrameText(item.title, frame));
  const texts = items.map((item) => new Set(wordsOf(item.text)));
  const barred = new Set(avoid.flatMap(wordsOf));
  const candidates = items.flatMap((item) => {
    const word = wordsOf(item.title)
      .filter((candidate) => isDistinctive(candidate) && !barred.has(candidate))
      .sort((one, other) => count(texts, one) - count(texts, other) || other.length - one.length)[0];
    return word === undefined ? [] : [{ word, url: item.url ?? page.url, often: count(texts, word) }];
  });
  return unique(candidates.sort((one, other) => one.often - other.often));
}

function headingWords(page: PageFacts, frame: Frame): string[] {
  const headings = mainBlocks(page, frame).filter((block) => block.kind === "heading" && (block.level ?? 9) <= 2);
  return wordsOf([pageTitle(page, frame), ...headings.map((block) => block.text)].join(" "));
}

function count(texts: readonly ReadonlySet<string>[], word: string): number {
  return texts.filter((text) => text.has(word)).length;
}

function unique(candidates: readonly ControlWord[]): readonly ControlWord[] {
  const words = new Map<string, ControlWord>();
  for (const { word, url } of candidates) if (!words.has(word)) words.set(word, { word, url });
  return [...words.values()];
}
