import type { QueryRecord } from "../../model/capture.ts";
import type { Recipe } from "../../model/site.ts";
import type { Run } from "../run.ts";
import type { ProbeContext } from "./probe-context.ts";
import { query } from "./query.ts";
import { type Reach, reachBeyond, reachOf, wordsBeyond, wordsOutside } from "./reach.ts";

/**
 * Asks for words of pages elsewhere, and tells from what is found whether a function for the site searches one
 * collection alone, or one whose label names a collection the whole site. Null when its role stays what it is.
 */
export async function testReach(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
  queries: QueryRecord[],
  by: "words" | "names",
): Promise<Reach | null> {
  const { territory, promised } = context;
  if (territory === null || (recipe.role !== "site" && !promised)) return null;
  const asking = { ...territory, words: territory[by] };
  const words = promised ? wordsBeyond(queries, asking) : wordsOutside(queries, asking);
  for (const { word } of words) {
    const question = { term: word, kind: "positive", words: [{ forms: [word], not: [] }] } as const;
    const put = await query(run, recipe, context, before, queries, question);
    if (put.failure !== null) return null;
    if (reachBeyond(queries) !== null) break;
  }
  return promised ? reachBeyond(queries) : reachOf(queries, asking);
}
