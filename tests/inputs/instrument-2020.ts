import { compileWords } from "../../src/evidence/forms/matcher.ts";
import { readInstrument } from "../../src/inputs/read-file.ts";
import type { ContentCheck, Criterion, SearchCheck, Words } from "../../src/model/instrument.ts";

export const { instrument } = readInstrument("criteria/sociaal-werk-2020.yaml");

export function criterion(nr: number): Criterion {
  const found = instrument.criteria.find((one) => one.nr === nr);
  if (found === undefined) throw new Error(`there is no criterion ${nr}`);
  return found;
}

export function searchCheck(nr: number): SearchCheck {
  const { check } = criterion(nr);
  if (check.kind !== "site-search" && check.kind !== "database-search") throw new Error(`${nr} searches nothing`);
  return check;
}

export function contentCheck(nr: number): ContentCheck {
  const { check } = criterion(nr);
  if (check.kind !== "content") throw new Error(`${nr} reads no content`);
  return check;
}

export function term(nr: number, typed: string): Words {
  const found = searchCheck(nr).terms.find((one) => one.typed === typed);
  if (found === undefined) throw new Error(`${nr} does not type ${typed}`);
  return found;
}

/** The groups of a criterion that a text names, exclusions of the criterion included. */
export function groupsIn(nr: number, text: string): readonly string[] {
  const { groups, not } = contentCheck(nr);
  return groups
    .filter((group) => compileWords({ forms: group.forms, not: [...group.not, ...not] }).test(text))
    .map((group) => group.id);
}

export function counts(words: Words, text: string): boolean {
  return compileWords(words).test(text);
}
