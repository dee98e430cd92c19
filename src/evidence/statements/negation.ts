import type { Matcher } from "../forms/matcher.ts";
import type { Fit } from "./pattern.ts";
import type { Sentence, Stretch } from "./sentence.ts";

export interface NegationWords {
  readonly words: Matcher;
  readonly unlessFollowedBy: Matcher;
  readonly endedBy: Matcher;
}

/** Where words stand in the sentence. */
type Marks = (matcher: Matcher) => readonly Stretch[];

/** A negation as far as this many words after the statement still denies it: *voor u is deze site niet bedoeld*. */
const WORDS_AFTER = 3;

/**
 * Whether the statement is denied: a negation stands in its clause before it, inside it, or just after it. *Niet alleen*
 * is none, and one that is answered before the audience (*niet voor leveranciers, maar voor ...*) is over.
 */
export function isDenied(fit: Fit, sentence: Sentence, negation: NegationWords, marks: Marks): boolean {
  const window = { start: clauseStart(sentence.text, fit.start), end: endAfter(sentence, fit.end) };
  return marks(negation.words).some(
    (word) => isWithin(word, window) && !isLifted(word, fit, sentence, negation, marks),
  );
}

function isLifted(word: Stretch, fit: Fit, sentence: Sentence, negation: NegationWords, marks: Marks): boolean {
  const followed = marks(negation.unlessFollowedBy).some(({ start }) => isNextWord(sentence, word.end, start));
  if (followed) return true;
  const between = { start: word.end, end: fit.audience.start };
  return marks(negation.endedBy).some((end) => isWithin(end, between));
}

function isNextWord(sentence: Sentence, end: number, start: number): boolean {
  return start >= end && !sentence.words.some((word) => word.start >= end && word.end <= start);
}

/** A clause begins after the last mark before the place. */
function clauseStart(text: string, place: number): number {
  const before = text.slice(0, place);
  return Math.max(...[...",;:.?!(–—"].map((mark) => before.lastIndexOf(mark)), -1) + 1;
}

function endAfter(sentence: Sentence, end: number): number {
  const next = sentence.words.findIndex((word) => word.start >= end);
  if (next < 0) return end;
  const mark = sentence.text.slice(end).search(/[,;:.?!(–—]/u);
  const last = sentence.words[Math.min(next + WORDS_AFTER, sentence.words.length) - 1]?.end ?? end;
  return mark < 0 ? last : Math.min(last, Math.max(end, end + mark));
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
