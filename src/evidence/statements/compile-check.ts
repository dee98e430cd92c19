import type { ColophonCheck } from "../../model/instrument.ts";
import { compileGroups, compileWords, type GroupMatcher, type Matcher } from "../forms/matcher.ts";
import type { NegationWords } from "./negation.ts";
import { compilePattern, type PatternRow } from "./pattern.ts";
import type { Signs } from "./reading.ts";

export interface CompiledCheck {
  readonly audiences: GroupMatcher;
  /** Ids of the audiences that get a footnote. */
  readonly footnoted: ReadonlySet<string>;
  readonly near: Matcher;
  readonly names: Matcher;
  readonly patterns: readonly CompiledPattern[];
  readonly without: Barriers;
  readonly withoutUntil: Matcher;
  readonly signs: Signs;
  readonly negation: NegationWords;
}

export interface CompiledPattern {
  readonly id: string;
  readonly row: PatternRow;
  readonly without: Barriers;
  readonly notAfter: Matcher;
}

/** What may not stand in a gap: words, and words together with the audience they lead to. */
export interface Barriers {
  readonly words: Matcher;
  readonly rows: readonly PatternRow[];
}

const compiled = new WeakMap<ColophonCheck, CompiledCheck>();

/** Compiles a check once. */
export function compileCheck(check: ColophonCheck): CompiledCheck {
  const known = compiled.get(check);
  if (known) return known;
  const fresh = {
    audiences: compileGroups(check.audiences),
    footnoted: new Set(check.audiences.filter((audience) => audience.footnote).map((audience) => audience.id)),
    near: forms(check.near),
    names: forms(check.names),
    patterns: check.statements.map(({ id, pattern, without, notAfter }) => {
      return { id, row: compilePattern(pattern), without: barriers(without), notAfter: forms(notAfter) };
    }),
    without: barriers(check.without),
    withoutUntil: forms(check.withoutUntil),
    signs: { headings: forms(check.headings), never: forms(check.never) },
    negation: {
      words: forms(check.negation.words),
      unlessFollowedBy: forms(check.negation.unlessFollowedBy),
      endedBy: forms(check.negation.endedBy),
    },
  };
  compiled.set(check, fresh);
  return fresh;
}

function forms(list: readonly string[]): Matcher {
  return compileWords({ forms: list, not: [] });
}

function barriers(list: readonly string[]): Barriers {
  const rows = list.filter((text) => text.includes("{audience}"));
  return { words: forms(list.filter((text) => !rows.includes(text))), rows: rows.map(compilePattern) };
}
