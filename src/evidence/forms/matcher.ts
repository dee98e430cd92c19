import type { Words } from "../../model/instrument.ts";
import { type Folded, fold, isWordUnit, sourceEnd, sourceStart } from "../text/fold.ts";
import { overlapFinder, type Span } from "./overlap.ts";
import { compileRow, endOfRest, type Row } from "./row.ts";
import { endsOfWord, isBoundaryBefore, type Shape, startOfWord } from "./shape.ts";
import { addShape, newWordTree, type WordTree, walk } from "./word-tree.ts";

/** A form that stands in a text. */
export interface Match {
  /** Places in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the text. */
  readonly words: string;
  readonly form: string;
}

export interface GroupMatch extends Match {
  readonly group: string;
}

/** A match that does not count, since an excluded form overlaps it. */
export interface CancelledMatch extends GroupMatch {
  readonly by: Match;
}

export interface Matcher {
  /** Matches in order, none overlapping another: at one place the earliest and longest. */
  find(text: string | Folded): readonly Match[];
  test(text: string | Folded): boolean;
}

export interface GroupMatcher {
  /** Matches of every group in order of place; within a group none overlaps another. */
  find(text: string | Folded): readonly GroupMatch[];
  /** The same, with the matches that were cancelled and what cancelled them. */
  explain(text: string | Folded): {
    readonly matches: readonly GroupMatch[];
    readonly cancelled: readonly CancelledMatch[];
  };
}

const matchers = new WeakMap<Words, Matcher>();

/**
 * Compiles forms and exclusions, once per object. The text is one block of a page: no form reaches over a line break.
 * Case, accents and soft hyphens make no difference; a hyphen inside a word may be read as a space or as nothing.
 */
export function compileWords(words: Words): Matcher {
  const known = matchers.get(words);
  if (known) return known;
  const groups = compileGroups([{ id: "", forms: words.forms, not: words.not }]);
  const matcher: Matcher = {
    find: (text) => groups.find(text).map(({ start, end, words: found, form }) => ({ start, end, words: found, form })),
    test: (text) => groups.find(text).length > 0,
  };
  matchers.set(words, matcher);
  return matcher;
}

/** Compiles many groups into one tree, so that a text is read once for all of them. Exclusions hold within their group. */
export function compileGroups(groups: readonly (Words & { readonly id: string })[]): GroupMatcher {
  const free = newWordTree<Entry>();
  const preceded = newWordTree<Entry>();
  for (const group of groups) {
    group.forms.forEach((form, rank) => {
      plant({ row: compileRow(form), group: group.id, excluded: false, rank });
    });
    group.not.forEach((form, rank) => {
      plant({ row: compileRow(form), group: group.id, excluded: true, rank });
    });
  }

  function plant(entry: Entry): void {
    const first = entry.row.parts[0];
    if (first?.kind !== "word") return;
    for (const shape of first.shapes) addShape(shape.preceded ? preceded : free, shape, entry);
  }

  const explain: GroupMatcher["explain"] = (text) => {
    const folded = typeof text === "string" ? fold(text) : text;
    return settle(candidates(folded, free, preceded), folded);
  };
  return { explain, find: (text) => explain(text).matches };
}

interface Entry {
  readonly row: Row;
  readonly group: string;
  readonly excluded: boolean;
  readonly rank: number;
}

/** A match in folded places. */
interface Candidate extends Span {
  readonly entry: Entry;
}

function candidates(folded: Folded, free: WordTree<Entry>, preceded: WordTree<Entry>): readonly Candidate[] {
  const { codes } = folded;
  const found: Candidate[] = [];

  function report(at: number, shape: Shape, entry: Entry, lettersEnd: number): void {
    const start = shape.preceded ? startOfWord(codes, at) : at;
    const ends = endsOfWord(codes, lettersEnd, shape).map((end) => endOfRest(codes, entry.row.parts, 1, end));
    const end = Math.max(-1, ...ends);
    if (end >= 0) found.push({ entry, start, end });
  }

  for (let at = 0; at < codes.length; at++) {
    if (!isWordUnit(codes[at])) continue;
    if (isBoundaryBefore(codes, at)) walk(free, codes, at, (shape, entry, end) => report(at, shape, entry, end));
    if (preceded.next.size > 0) walk(preceded, codes, at, (shape, entry, end) => report(at, shape, entry, end));
  }
  return found;
}

function settle(found: readonly Candidate[], folded: Folded): ReturnType<GroupMatcher["explain"]> {
  if (found.length === 0) return { matches: [], cancelled: [] };
  const matches: GroupMatch[] = [];
  const cancelled: CancelledMatch[] = [];
  const reached = new Map<string, number>();
  const excluders = excludersOf(found);

  for (const candidate of found.filter((one) => !one.entry.excluded).sort(byPlace)) {
    const { group } = candidate.entry;
    const by = excluders.get(group)?.(candidate);
    if (by) {
      cancelled.push({ ...toMatch(candidate, folded), group, by: toMatch(by, folded) });
    } else if (candidate.start >= (reached.get(group) ?? 0)) {
      matches.push({ ...toMatch(candidate, folded), group });
      reached.set(group, candidate.end);
    }
  }
  return { matches, cancelled };
}

/** Per group that has any, a function that gives the exclusion that overlaps a span. */
function excludersOf(found: readonly Candidate[]): ReadonlyMap<string, (span: Span) => Candidate | undefined> {
  const excluded = new Map<string, Candidate[]>();
  for (const one of found) {
    if (!one.entry.excluded) continue;
    const spans = excluded.get(one.entry.group);
    if (spans) spans.push(one);
    else excluded.set(one.entry.group, [one]);
  }
  return new Map([...excluded].map(([group, spans]) => [group, overlapFinder(spans)]));
}

function byPlace(one: Candidate, other: Candidate): number {
  return one.start - other.start || other.end - one.end || one.entry.rank - other.entry.rank;
}

function toMatch({ entry, start, end }: Candidate, folded: Folded): Match {
  const from = sourceStart(folded, start);
  const to = sourceEnd(folded, end);
  return { start: from, end: to, words: folded.source.slice(from, to), form: entry.row.form };
}
