import type { WordShape } from "../../model/form.ts";
import { fold, isLetterUnit, isWordUnit } from "../text/fold.ts";

/** A word of a form, ready to be compared with folded text. */
export interface Shape {
  /** Folded units; a space where the form writes a hyphen and this spelling writes two words. */
  readonly units: Uint16Array;
  readonly preceded: boolean;
  readonly continued: boolean;
}

const SPACE = 0x20;
/** A word is followed no farther than this from the letters of a form: text without spaces is no word. */
const LONGEST_WORD = 100;
export const HYPHEN = 0x2d;

/** A word with a hyphen counts joined and apart as well: `sociaal-cultureel` gives two shapes. */
export function shapesOf(word: WordShape): readonly Shape[] {
  const [first = "", ...rest] = word.word.split(/[-\u2010\u2011]/u);
  const spellings = rest.reduce((sofar, piece) => sofar.flatMap((text) => [text + piece, `${text} ${piece}`]), [first]);
  return spellings.map((text) => ({ units: fold(text).codes, preceded: word.preceded, continued: word.continued }));
}

/** A hyphen directly between the characters of a word, of which one is a letter: it may be read as a space or as nothing. */
export function isSoft(codes: Uint16Array, at: number): boolean {
  if (codes[at] !== HYPHEN || !isWordUnit(codes[at - 1]) || !isWordUnit(codes[at + 1])) return false;
  return isLetterUnit(codes[at - 1]) || isLetterUnit(codes[at + 1]);
}

/** Place just after the shape's own letters when they begin at `at`, or -1. Boundaries are not looked at. */
export function endOfLetters(codes: Uint16Array, at: number, units: Uint16Array): number {
  let place = at;
  for (let unit = 0; unit < units.length; unit++) {
    const wanted = units[unit];
    if (codes[place] === wanted) {
      place++;
    } else if (unit > 0 && isSoft(codes, place)) {
      if (wanted !== SPACE && codes[place + 1] !== wanted) return -1;
      place += wanted === SPACE ? 1 : 2;
    } else {
      return -1;
    }
  }
  return place;
}

/**
 * Where a shape can end that has its letters up to `end`: longest first. A word that may not continue ends at a
 * boundary; one that may continues to the end of the word, hyphenated parts included, or to a hyphen on the way.
 */
export function endsOfWord(codes: Uint16Array, end: number, shape: Shape): readonly number[] {
  const edge = !isWordUnit(codes[end - 1]) || !isWordUnit(codes[end]);
  if (!shape.continued) return edge ? [end] : [];
  const ends: number[] = edge ? [end] : [];
  const limit = end + LONGEST_WORD;
  for (let at = end; at < limit && (isWordUnit(codes[at]) || isSoft(codes, at)); at++) {
    if (at + 1 === limit || (isWordUnit(codes[at]) && !isWordUnit(codes[at + 1]))) ends.unshift(at + 1);
  }
  return ends;
}

/** Where the word begins in which `at` stands: the place itself unless the shape may be preceded. */
export function startOfWord(codes: Uint16Array, at: number): number {
  let start = at;
  while (start > at - LONGEST_WORD && (isWordUnit(codes[start - 1]) || isSoft(codes, start - 1))) start--;
  return start;
}

export function isBoundaryBefore(codes: Uint16Array, at: number): boolean {
  return !isWordUnit(codes[at]) || !isWordUnit(codes[at - 1]);
}
