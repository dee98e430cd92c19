import type { ColophonCheck } from "../../model/instrument.ts";
import { compileGroups, compileWords, type GroupMatcher, type Matcher } from "../forms/matcher.ts";
import { type Lines, type PatternRow, patternCompiler } from "./pattern.ts";
import { Vocabulary } from "./vocabulary.ts";

export interface CompiledCheck {
  readonly audiences: GroupMatcher;
  /** Ids of the audiences that get a footnote. */
  readonly footnoted: ReadonlySet<string>;
  readonly near: Matcher;
  readonly names: Matcher;
  /** The words of all patterns below. */
  readonly vocabulary: Vocabulary;
  readonly patterns: readonly CompiledPattern[];
  readonly without: Lines;
  readonly withoutUntil: Lines;
  readonly signs: Signs;
  readonly denials: readonly CompiledDenial[];
}

export interface CompiledPattern {
  readonly id: string;
  readonly row: PatternRow;
  readonly beside: Lines;
  readonly says: Lines;
  readonly unless: Lines;
  readonly without: Lines;
  readonly withoutAfter: Lines;
  readonly notAfter: Lines;
  readonly alone: boolean;
  readonly opens: boolean;
}

/** What shows how a sentence hangs together with the one before it. */
export interface Signs {
  /** Headings that announce an audience: *Voor wie?* */
  readonly headings: Lines;
  /** Headings and labels of what is no statement: *Partners*. */
  readonly never: Lines;
  readonly announces: Lines;
  readonly fillsIn: Lines;
  readonly refersBack: Lines;
  readonly addresses: Lines;
}

export interface CompiledDenial {
  readonly words: Lines;
  readonly not: Lines;
  readonly endedBy: Lines;
  readonly reach: "clause" | "sentence";
  readonly wordsAfter: number;
}

const compiled = new WeakMap<ColophonCheck, CompiledCheck>();

/** Compiles a check once. */
export function compileCheck(check: ColophonCheck): CompiledCheck {
  const known = compiled.get(check);
  if (known) return known;
  const fresh = compile(check);
  compiled.set(check, fresh);
  return fresh;
}

function compile(check: ColophonCheck): CompiledCheck {
  const vocabulary = new Vocabulary();
  const row = patternCompiler(check.words, vocabulary);
  const lines = (texts: readonly string[]): Lines => texts.map(row);
  return {
    audiences: compileGroups(check.audiences),
    footnoted: new Set(check.audiences.filter((audience) => audience.footnote).map((audience) => audience.id)),
    near: compileWords({ forms: check.near, not: [] }),
    names: compileWords({ forms: check.names, not: [] }),
    vocabulary,
    patterns: check.statements.map(
      ({ id, pattern, beside, says, unless, without, withoutAfter, notAfter, alone, opens }) => {
        const around = { beside: lines(beside), says: lines(says), unless: lines(unless) };
        const limits = { without: lines(without), withoutAfter: lines(withoutAfter), notAfter: lines(notAfter) };
        return { id, row: row(pattern), ...around, ...limits, alone, opens };
      },
    ),
    without: lines(check.without),
    withoutUntil: lines(check.withoutUntil),
    signs: {
      headings: lines(check.headings),
      never: lines(check.never),
      announces: lines(check.announces),
      fillsIn: lines(check.fillsIn),
      refersBack: lines(check.refersBack),
      addresses: lines(check.addresses),
    },
    denials: check.denials.map(({ words, not, endedBy, reach, wordsAfter }) => {
      return { words: lines(words), not: lines(not), endedBy: lines(endedBy), reach, wordsAfter };
    }),
  };
}
