import type { CompiledDenial } from "./compile-check.ts";
import type { Fit, Lines } from "./pattern.ts";
import type { Sentence, Stretch } from "./sentence.ts";

/** Where patterns stand in the sentence. */
type Marks = (lines: Lines) => readonly Stretch[];

const ENDS_CLAUSE = /[,;:.?!(–—]/gu;
const ENDS_SENTENCE = /[;.?!]/gu;
/** A small word after the statement that opens a clause of its own, which says nothing of the statement. */
const OPENS_CLAUSE = /[,;:.?!(–—]|\b(?:die|dat|om|zodat|omdat|want|waar\p{L}*|en|maar|who|which|that|and|but)\b/u;

/**
 * Whether the statement is denied: something that denies stands before it within reach, inside it, or just after it, and
 * nothing took it back before the audience was named (*niet voor leveranciers, maar voor ...*).
 */
export function isDenied(fit: Fit, sentence: Sentence, denial: CompiledDenial, marks: Marks): boolean {
  const window = {
    start: beginOf(sentence.text, fit.start, denial.reach),
    end: endAfter(sentence, fit.end, denial.wordsAfter),
  };
  const looksLike = marks(denial.not);
  return marks(denial.words).some(
    (word) =>
      isWithin(word, window) &&
      !looksLike.some((one) => one.start < word.end && word.start < one.end) &&
      !marks(denial.endedBy).some((end) => isWithin(end, { start: word.end, end: fit.audience.start })),
  );
}

function beginOf(text: string, place: number, reach: CompiledDenial["reach"]): number {
  const ends = [...text.slice(0, place).matchAll(reach === "clause" ? ENDS_CLAUSE : ENDS_SENTENCE)];
  return (ends.at(-1)?.index ?? -1) + 1;
}

function endAfter(sentence: Sentence, end: number, words: number): number {
  const next = sentence.words.findIndex((word) => word.start >= end);
  if (next < 0 || words === 0) return end;
  const clause = sentence.text.slice(end).search(OPENS_CLAUSE);
  const last = sentence.words[Math.min(next + words, sentence.words.length) - 1]?.end ?? end;
  return clause < 0 ? last : Math.min(last, end + clause);
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
