import type { Matcher } from "../forms/matcher.ts";
import { type Folded, fold, foldText, isWordUnit, sourceEnd, sourceStart } from "../text/fold.ts";
import type { Vocabulary, WordPlaces } from "./vocabulary.ts";

/** A stretch of the folded text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A reading as patterns see it: folded, names blotted out, cut into words. */
export interface Sentence {
  readonly folded: Folded;
  /** Folded text without names; places as in `folded`. */
  readonly text: string;
  readonly codes: Uint16Array;
  readonly words: readonly Stretch[];
  /** Where the site's own name stands. */
  readonly selves: readonly Stretch[];
  /** Where words of patterns stand. */
  readonly places: WordPlaces;
}

/** What is known before a sentence is read: names to blot out, the site's own names, the words of all patterns. */
export interface Knowledge {
  readonly names: Matcher;
  readonly selves: readonly string[];
  readonly vocabulary: Vocabulary;
}

/** Longer pieces are lists without full stops; what stands beyond is not looked at as a sentence. */
const LONGEST_SENTENCE = 2000;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const BLOT = "x";

/** Folds a reading, blots out the names in it, each as one meaningless word, and marks the site's own. */
export function prepare(source: string, { names, selves, vocabulary }: Knowledge): Sentence {
  const folded = fold(source);
  const plain = beginning(Array.from(folded.codes, (unit) => String.fromCharCode(unit)).join(""));
  let text = plain;
  for (const { start, end } of names.find(plain)) {
    text = text.slice(0, start) + BLOT.repeat(end - start) + text.slice(end);
  }
  const { codes } = fold(text);
  const own = selves.flatMap((name) => placesOf(name, text));
  return { folded, text, codes, words: wordsOf(codes), selves: own, places: vocabulary.placesIn(codes) };
}

function placesOf(name: string, text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  const wanted = foldText(name);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    if (!isWordUnit(text.charCodeAt(at - 1)) && !isWordUnit(text.charCodeAt(at + wanted.length)))
      found.push({ start: at, end: at + wanted.length });
  }
  return found;
}

/** The words as they stand in the source. */
export function inSource(sentence: Sentence, { start, end }: Stretch): string {
  return sentence.folded.source.slice(sourceStart(sentence.folded, start), sourceEnd(sentence.folded, end));
}

/** Place in the folded text of a place in the source. */
export function toFolded(sentence: Sentence, place: number): number {
  const { places } = sentence.folded;
  if (places === null) return place;
  const at = places.starts.findIndex((start) => start >= place);
  return at < 0 ? sentence.codes.length : at;
}

/** Index of the word that holds the place just before `end`; -1 when none does. */
export function wordEndingAt({ words }: Sentence, end: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word === undefined || end <= word.start) high = middle - 1;
    else if (end > word.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function beginning(text: string): string {
  if (text.length <= LONGEST_SENTENCE) return text;
  const end = text.lastIndexOf(" ", LONGEST_SENTENCE);
  return text.slice(0, end > 0 ? end : LONGEST_SENTENCE);
}

/** Runs of letters and digits, with hyphens and apostrophes inside them. */
function wordsOf(codes: Uint16Array): readonly Stretch[] {
  const words: Stretch[] = [];
  for (let at = 0; at < codes.length; at++) {
    if (!isWordUnit(codes[at])) continue;
    const start = at;
    while (isWordUnit(codes[at]) || isInside(codes, at)) at++;
    words.push({ start, end: at });
  }
  return words;
}

function isInside(codes: Uint16Array, at: number): boolean {
  return (codes[at] === HYPHEN || codes[at] === APOSTROPHE) && isWordUnit(codes[at - 1]) && isWordUnit(codes[at + 1]);
}
