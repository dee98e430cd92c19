import type { QueryRecord } from "../../model/capture.ts";
import type { Recipe } from "../../model/site.ts";
import type { Run } from "../run.ts";
import type { ProbeContext } from "./probe-context.ts";
import { query } from "./query.ts";
import {
  type Reach,
  reachBesideHome,
  reachBeyond,
  reachOf,
  wordsBesideHome,
  wordsBeyond,
  wordsOutside,
} from "./reach.ts";

/** What to ask of a function, when that shows enough, and what it says of its reach. */
const WAYS = {
  /** A function for the site may search one collection alone. */
  site: { words: wordsOutside, enough: reachBeyond, reach: reachOf },
  /** One whose label names a collection may search the whole site. */
  promised: { words: wordsBeyond, enough: reachBeyond, reach: reachBeyond },
  /** So may one among the entries of the home page. */
  both: { words: wordsBesideHome, enough: reachBesideHome, reach: reachBesideHome },
} as const;

/** Asks for words of pages elsewhere, and tells from what is found what a function searches; null when its role stays. */
export async function testReach(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
  queries: QueryRecord[],
  by: "words" | "names",
): Promise<Reach | null> {
  const { territory, promised } = context;
  const doubted = promised ? "promised" : recipe.role;
  if (territory === null || doubted === "database") return null;
  const way = WAYS[doubted];
  const asking = { ...territory, words: territory[by] };
  for (const { word } of way.words(queries, asking)) {
    const question = { term: word, kind: "positive", words: [{ forms: [word], not: [] }] } as const;
    const put = await query(run, recipe, context, before, queries, question);
    if (put.failure !== null) return null;
    if (way.enough(queries, asking) !== null) break;
  }
  return way.reach(queries, asking);
}
