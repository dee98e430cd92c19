import type { QueryRecord, SearchFunction } from "../../model/capture.ts";
import type { FoundFunction } from "../discovery/functions.ts";
import type { Controls } from "./probe-context.ts";

const ADVANCED = /\b(?:geavanceerde?|uitgebreide?|advanced)\b/i;

/**
 * The search of the same pages that works, where a function is called its advanced form: what such a form adds are
 * conditions, or things that are no pages. Null for any other function.
 */
export function simplerThan(
  { behind = "", recipe }: FoundFunction,
  asked: ReadonlyMap<SearchFunction, FoundFunction>,
): SearchFunction | null {
  if (recipe.role === "database" || !ADVANCED.test(behind)) return null;
  return [...asked.keys()].find((one) => one.role === recipe.role && one.queries.some(isFoundControl)) ?? null;
}

/** The advanced form is asked first for what the simple one found, and not for everything else that might be found. */
export function alsoFoundWith(simple: SearchFunction | null, controls: Controls): Controls {
  if (simple === null) return controls;
  const found = new Set(simple.queries.filter(isFoundControl).map(({ term }) => term));
  const words = [...controls.words, ...controls.names];
  const first = words.filter(({ word }) => found.has(word));
  return { words: [...first, ...words.filter(({ word }) => !found.has(word))], names: [], further: () => [] };
}

/**
 * Every question was answered, some with results, and none of those held what was asked. Where a simpler search of the
 * same pages finds words in them, this one searches something else. One that never finds anything may be broken.
 */
export function findsOtherThings({ failure, queries }: SearchFunction): boolean {
  if (failure !== null || queries.some((query) => query.failure !== null || query.stopped !== "all-read")) return false;
  return queries.some(({ targets }) => targets.length > 0);
}

function isFoundControl({ kind, stopped }: QueryRecord): boolean {
  return kind === "positive" && stopped === "verified";
}
