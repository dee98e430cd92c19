import type { ColophonCheck } from "../../model/instrument.ts";
import type { Match } from "../forms/matcher.ts";
import type { Block } from "../page/facts.ts";
import { type CompiledCheck, type CompiledPattern, compileCheck } from "./compile-check.ts";
import { contextOf, fitCounts, namedUnderHeading } from "./counting.ts";
import { isQuestion, Labels } from "./labels.ts";
import { ownNames } from "./own-names.ts";
import { fits } from "./pattern.ts";
import { type Reading, readings } from "./reading.ts";
import { inSource, type Knowledge, prepare, type Sentence, toFolded } from "./sentence.ts";

/** A sentence that says for whom the site is. */
export interface Statement {
  readonly sentence: string;
  /** The audience as it stands there. */
  readonly words: string;
  /** Id of the audience; null for words that only come near one. */
  readonly audience: string | null;
  /** Id of the pattern, or `heading`. */
  readonly pattern: string;
  /** What is named is marked with a footnote in the table. */
  readonly footnote: boolean;
}

export interface Statements {
  /** Statements that count: one per sentence and audience, those without footnote first. */
  readonly statements: readonly Statement[];
  /** Statements of an audience that comes near, in sentences that hold none that counts. */
  readonly near: readonly Statement[];
}

const HEADING = "heading";

/**
 * Reads the main text of a page for statements of audience, by the patterns of the check (method, criterion 6). Among
 * `names` are those of the site, where they are known: its name in the list, the words of the link that led here.
 */
export function findStatements(
  check: ColophonCheck,
  blocks: readonly Block[],
  names: readonly string[] = [],
): Statements {
  const compiled = compileCheck(check);
  const knowledge = { ...compiled, selves: ownNames(blocks, names) };
  const found = new Map<string, Statement>();
  const near = new Map<string, Statement>();
  const stated = new Set<string>();
  for (const reading of readings(blocks, new Labels(compiled.signs, knowledge))) {
    for (const statement of read(reading, compiled, knowledge)) {
      const { audience } = statement;
      if (audience === null) putFirst(near, reading.own, statement);
      else putFirst(found, `${audience} ${reading.own}`, statement);
      if (audience !== null) stated.add(reading.own);
    }
  }
  const statements = [...found.values()];
  return {
    statements: [...statements.filter((one) => !one.footnote), ...statements.filter((one) => one.footnote)],
    near: [...near].filter(([own]) => !stated.has(own)).map(([, statement]) => statement),
  };
}

function putFirst<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

/** An audience as it stands in a folded sentence; without id when it only comes near. */
interface Named extends Match {
  readonly audience: string | null;
}

function read(reading: Reading, check: CompiledCheck, knowledge: Knowledge): readonly Statement[] {
  if (!check.audiences.find(reading.text).length && !check.near.test(reading.text)) return [];
  const sentence = prepare(reading.text, knowledge);
  const audiences = check.audiences.find(sentence.text).map((match) => ({ ...match, audience: match.group }));
  const named: readonly Named[] = [
    ...audiences,
    ...check.near.find(sentence.text).map((match) => ({ ...match, audience: null })),
  ];
  if (named.length === 0) return [];
  const patterns = patternsThatFit(named, audiences, sentence, reading, check);
  return named.flatMap((one) => {
    const pattern = patterns.get(one);
    return pattern === undefined ? [] : [statementOf(one, pattern, sentence, reading, check)];
  });
}

/** Per audience named, the first pattern of the check that fits it and counts. */
function patternsThatFit(
  named: readonly Named[],
  audiences: readonly Named[],
  sentence: Sentence,
  reading: Reading,
  check: CompiledCheck,
): ReadonlyMap<Named, string> {
  const found = new Map<Named, string>();
  const asks = isQuestion(reading.own);
  const context = contextOf(sentence, audiences, toFolded(sentence, reading.from), check);
  for (const pattern of asks ? check.patterns.filter(({ beside }) => beside.length > 0).map(asked) : check.patterns) {
    const open = named.filter((one) => !found.has(one));
    for (const fit of fits(pattern.row, sentence, open)) {
      if (!found.has(fit.audience) && fitCounts(fit, pattern, context)) found.set(fit.audience, pattern.id);
    }
  }
  if (!reading.announced || asks) return found;
  for (const one of named) {
    if (!found.has(one) && namedUnderHeading(one, context)) found.set(one, HEADING);
  }
  return found;
}

/** Under a heading that asks whether this is for you, a question to the reader needs no answer. */
function asked(pattern: CompiledPattern): CompiledPattern {
  return { ...pattern, beside: [] };
}

function statementOf(
  named: Named,
  pattern: string,
  sentence: Sentence,
  reading: Reading,
  check: CompiledCheck,
): Statement {
  const footnote = named.audience !== null && check.footnoted.has(named.audience);
  return { sentence: reading.text, words: inSource(sentence, named), audience: named.audience, pattern, footnote };
}
