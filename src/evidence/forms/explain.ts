import type { Words } from "../../model/instrument.ts";
import { compileGroups, type Match } from "./matcher.ts";

/** How a term matches a text: each match with its form, each cancelled one with the exclusion that cancelled it. */
export interface MatchExplanation {
  readonly matches: readonly Match[];
  readonly cancelled: readonly { readonly match: Match; readonly by: Match }[];
}

/** Explains the matches of one term or group in a text; every line of the text is a block of its own. */
export function explainMatch(words: Words, text: string): MatchExplanation {
  const { matches, cancelled } = compileGroups([{ id: "", forms: words.forms, not: words.not }]).explain(text);
  return { matches: matches.map(bare), cancelled: cancelled.map((one) => ({ match: bare(one), by: one.by })) };
}

function bare({ start, end, words, form }: Match): Match {
  return { start, end, words, form };
}
