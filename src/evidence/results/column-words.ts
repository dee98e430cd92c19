import type { ControlWord } from "./control-words.ts";
import { isDistinctive, wordsOf } from "./distinctive.ts";

/** A date, an amount, a number: what it says beside its digits is a unit or a month. */
const FIGURE = /^\P{L}*\d/u;

/**
 * Distinctive words of the cells of one column, rarest first, for a field that searches that column alone; none when
 * most cells hold figures.
 */
export function columnWords(
  cells: readonly string[],
  url: string,
  avoid: readonly string[] = [],
): readonly ControlWord[] {
  const said = cells.filter((cell) => !FIGURE.test(cell)).map(wordsOf);
  if (said.length * 2 < cells.length) return [];
  const barred = new Set(avoid.flatMap(wordsOf));
  const often = (word: string): number => said.filter((words) => words.includes(word)).length;
  const words = new Set(said.flat().filter((word) => isDistinctive(word) && !barred.has(word)));
  return [...words]
    .toSorted((one, other) => often(one) - often(other) || other.length - one.length)
    .map((word) => ({ word, url }));
}
