import { type FormPart, isFormError, type PatternPart, parseClassWord, parseLine } from "../../model/form.ts";
import { OperatorError } from "../../model/operator-error.ts";
import { compilePart, type RowPart } from "../forms/row.ts";
import { type Sentence, type Stretch, wordEndingAt } from "./sentence.ts";
import type { Vocabulary, WordPart } from "./vocabulary.ts";

export type PatternRow = readonly (RowPart | { readonly kind: "audience" } | { readonly kind: "self" })[];
/** Patterns of which any may fit. */
export type Lines = readonly PatternRow[];

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

/** A compiler of patterns that name these word classes. Equal words are made once, and added to the vocabulary. */
export function patternCompiler(
  words: Readonly<Record<string, readonly string[]>>,
  vocabulary: Vocabulary,
): (text: string) => PatternRow {
  const made = new Map<string, RowPart>();
  return (text) => {
    const pattern = parseLine(text);
    if (isFormError(pattern)) throw new OperatorError(`pattern \`${text}\` ${pattern.problem}`);
    return pattern.parts.map(compile);
  };

  function compile(part: PatternPart): PatternRow[number] {
    if (part.kind === "audience") return part;
    if (part.kind !== "class") return once(JSON.stringify(part), () => part);
    return part.name === "self" ? { kind: "self" } : once(`{${part.name}}`, () => ofClass(part.name));
  }

  function once(key: string, part: () => FormPart): RowPart {
    const known = made.get(key);
    if (known) return known;
    const fresh = compilePart(part());
    if (fresh.kind === "word") vocabulary.add(fresh);
    made.set(key, fresh);
    return fresh;
  }

  function ofClass(name: string): FormPart {
    const own = words[name];
    if (own === undefined) throw new OperatorError(`there is no word class \`${name}\``);
    return { kind: "word", anyOf: own.flatMap(shapesOfWord) };
  }
}

function shapesOfWord(text: string) {
  const form = parseClassWord(text);
  const part = isFormError(form) ? undefined : form.parts[0];
  if (part?.kind !== "word") throw new OperatorError(`\`${text}\` is no word of a class`);
  return part.anyOf;
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
  if (audiences.length === 0) return [];
  return search(row, sentence, audiences).flatMap((path) =>
    path.audience ? [{ ...path, audience: path.audience }] : [],
  );
}

/** Where any of the patterns stands in the sentence, those with an audience included. */
export function stretches(lines: Lines, sentence: Sentence, audiences: readonly Stretch[]): readonly Stretch[] {
  return lines.flatMap((row) => search(row, sentence, audiences));
}

function search<A extends Stretch>(row: PatternRow, sentence: Sentence, audiences: readonly A[]): readonly Path<A>[] {
  const found: Path<A>[] = [];
  for (let word = 0; word < sentence.words.length; word++) {
    if (mayStandAt(row[0], sentence, word)) visit(0, word, BEGIN);
  }
  return found;

  function visit(index: number, word: number, path: Path<A>): void {
    if (found.length >= MOST_FITS) return;
    const part = row[index];
    if (part === undefined) found.push(path);
    else if (part.kind === "gap") visitGap(part, index, word, path);
    else visitWord(part, index, word, path);
  }

  function visitGap(gap: { min: number; max: number }, index: number, word: number, path: Path<A>): void {
    for (let skipped = gap.min; skipped <= gap.max && word + skipped < sentence.words.length; skipped++) {
      if (!mayStandAt(row[index + 1], sentence, word + skipped)) continue;
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
    if (part.kind === "audience") visitAudience(index, word, begun);
    else for (const end of endsOf(part, sentence, start)) goOn(index, end, begun);
  }

  function visitAudience(index: number, word: number, path: Path<A>): void {
    const beforeAudience = row[index - 1]?.kind === "gap" ? (path.gaps.at(-1) ?? NOTHING) : NOTHING;
    for (const audience of audiences) {
      if (wordEndingAt(sentence, audience.start + 1) === word)
        goOn(index, audience.end, { ...path, audience, beforeAudience });
    }
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

/** Whether it is of use to look for the part at this word; most words are none of it. */
function mayStandAt(part: PatternRow[number] | undefined, sentence: Sentence, word: number): boolean {
  const start = sentence.words[word]?.start;
  if (part?.kind !== "word" || start === undefined) return true;
  return endsOf(part, sentence, start).length > 0;
}

/** Where a word, or the site's own name, can end that begins here. */
function endsOf(part: WordPart | { readonly kind: "self" }, sentence: Sentence, start: number): readonly number[] {
  if (part.kind === "self") return sentence.selves.filter((self) => self.start === start).map(({ end }) => end);
  return sentence.places(part, start);
}
