import type { RowPart } from "../forms/row.ts";
import { endsOfWord, isBoundaryBefore, type Shape, startOfWord } from "../forms/shape.ts";
import { addShape, newWordTree, type WordTree, walk } from "../forms/word-tree.ts";
import { isWordUnit } from "../text/fold.ts";

/** A word of a pattern: any of a number of words. */
export type WordPart = Extract<RowPart, { kind: "word" }>;

/** Where words of patterns stand in a text: for a word and the place where it begins, the places where it can end. */
export type WordPlaces = (part: WordPart, start: number) => readonly number[];

/** All words of all patterns of a check, so that a sentence is read once for the lot. */
export class Vocabulary {
  readonly #free: WordTree<WordPart> = newWordTree();
  readonly #preceded: WordTree<WordPart> = newWordTree();

  add(part: WordPart): void {
    for (const shape of part.shapes) addShape(shape.preceded ? this.#preceded : this.#free, shape, part);
  }

  placesIn(codes: Uint16Array): WordPlaces {
    const places = new Map<WordPart, Map<number, readonly number[]>>();
    const report = (at: number) => (shape: Shape, part: WordPart, lettersEnd: number) => {
      const start = shape.preceded ? startOfWord(codes, at) : at;
      const ends = endsOfWord(codes, lettersEnd, shape);
      if (ends.length === 0) return;
      const known = places.get(part) ?? new Map<number, readonly number[]>();
      places.set(part, known);
      known.set(start, [...(known.get(start) ?? []), ...ends]);
    };
    for (let at = 0; at < codes.length; at++) {
      if (!isWordUnit(codes[at])) continue;
      if (isBoundaryBefore(codes, at)) walk(this.#free, codes, at, report(at));
      walk(this.#preceded, codes, at, report(at));
    }
    return (part, start) => places.get(part)?.get(start) ?? NOWHERE;
  }
}

const NOWHERE: readonly number[] = [];
