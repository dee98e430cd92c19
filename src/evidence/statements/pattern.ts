import { isFormError, type Pattern, parsePattern } from "../../model/form.ts";
import { OperatorError } from "../../model/operator-error.ts";
import { compilePart, endsOfShapes, type RowPart } from "../forms/row.ts";
import { type Sentence, type Stretch, wordEndingAt } from "./sentence.ts";

export type PatternRow = readonly (RowPart | { readonly kind: "audience" })[];

/** One way in which a pattern fits a sentence. Places are those of the folded text. */
export interface Fit<A extends Stretch = Stretch> extends Stretch {
  readonly audience: A;
  /** What the gaps skipped, in order. */
  readonly gaps: readonly Stretch[];
  /** What was skipped directly before the audience; empty when nothing was. */
  readonly beforeAudience: Stretch;
}

/** Sentences that fit in more ways than this are lists or nonsense: the first ways are enough. */
const MOST_FITS = 2000;

export function compilePattern(text: string): PatternRow {
  const pattern: Pattern | { problem: string } = parsePattern(text);
  if (isFormError(pattern)) throw new OperatorError(`pattern \`${text}\` ${pattern.problem}`);
  return pattern.parts.map((part) => (part.kind === "audience" ? part : compilePart(part)));
}

/**
 * All ways in which the pattern fits, with any of the stretches given as its audience. Between its words any mark may
 * stand: a sentence was already cut where it ends.
 */
export function fits<A extends Stretch>(
  row: PatternRow,
  sentence: Sentence,
  audiences: readonly A[],
): readonly Fit<A>[] {
  const found: Fit<A>[] = [];
  const byWord = groupByWord(audiences, sentence);
  for (let word = 0; word < sentence.words.length && audiences.length > 0; word++) visit(0, word, BEGIN);
  return found;

  function visit(index: number, word: number, path: Path<A>): void {
    if (found.length >= MOST_FITS) return;
    const part = row[index];
    if (part === undefined) {
      if (path.audience) found.push({ ...path, audience: path.audience, start: path.start, end: path.end });
      return;
    }
    if (part.kind === "gap") visitGap(part, index, word, path);
    else visitWord(part, index, word, path);
  }

  function visitGap(gap: { min: number; max: number }, index: number, word: number, path: Path<A>): void {
    for (let skipped = gap.min; skipped <= gap.max && word + skipped < sentence.words.length; skipped++) {
      const end = sentence.words[word + skipped]?.start ?? path.end;
      visit(index + 1, word + skipped, { ...path, gaps: [...path.gaps, { start: path.end, end }] });
    }
  }

  function visitWord(
    part: Exclude<PatternRow[number], { kind: "gap" }>,
    index: number,
    word: number,
    path: Path<A>,
  ): void {
    const start = sentence.words[word]?.start;
    if (start === undefined) return;
    const begun = path.start < 0 ? { ...path, start } : path;
    if (part.kind === "word") {
      for (const end of endsOfShapes(sentence.codes, part.shapes, start)) goOn(index, end, begun);
      return;
    }
    const beforeAudience = row[index - 1]?.kind === "gap" ? (path.gaps.at(-1) ?? NOTHING) : NOTHING;
    for (const audience of byWord.get(word) ?? []) goOn(index, audience.end, { ...begun, audience, beforeAudience });
  }

  function goOn(index: number, end: number, path: Path<A>): void {
    const last = wordEndingAt(sentence, end);
    if (last >= 0) visit(index + 1, last + 1, { ...path, end });
  }
}

interface Path<A> {
  readonly start: number;
  readonly end: number;
  readonly audience: A | null;
  readonly gaps: readonly Stretch[];
  readonly beforeAudience: Stretch;
}

const NOTHING: Stretch = { start: 0, end: 0 };
const BEGIN: Path<never> = { start: -1, end: 0, audience: null, gaps: [], beforeAudience: NOTHING };

function groupByWord<A extends Stretch>(
  audiences: readonly A[],
  sentence: Sentence,
): ReadonlyMap<number, readonly A[]> {
  const groups = new Map<number, A[]>();
  for (const audience of audiences) {
    const word = wordEndingAt(sentence, audience.start + 1);
    groups.set(word, [...(groups.get(word) ?? []), audience]);
  }
  return groups;
}
