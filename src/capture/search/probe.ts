import type { QueryRecord, SearchFunction } from "../../model/capture.ts";
import type { Recipe } from "../../model/site.ts";
import type { FoundFunction } from "../discovery/functions.ts";
import type { Run } from "../run.ts";
import { takePicture } from "../take-picture.ts";
import { findWorkingRecipe } from "./find-recipe.ts";
import { openField } from "./operate.ts";
import type { ProbeContext, ProbeNeeds } from "./probe-context.ts";
import { createAsker } from "./put-question.ts";
import { query } from "./query.ts";
import { type Reach, reachOf, wordsOutside } from "./reach.ts";
import type { ReadAnswer } from "./read-on.ts";

/**
 * Puts one search function to the test: nonsense first, then words that must be found, then the terms. The way of
 * sending that verified a control is kept in the recipe.
 */
export async function probe(run: Run, found: FoundFunction, needs: ProbeNeeds): Promise<SearchFunction> {
  const context: ProbeContext = { ...needs, asker: createAsker(run), usual: [] };
  const before = await showFunction(run, found.recipe, context.id);
  const tried = await findWorkingRecipe(run, found.recipe, context, before);
  const queries = [...tried.queries];
  const reach = tried.by === null ? null : await testReach(run, tried.recipe, context, before, queries, tried.by);
  const role = reach?.role ?? found.recipe.role;
  const missing = tried.silent ? null : await askTerms(run, { ...tried.recipe, role }, context, before, queries);
  return {
    id: context.id,
    role,
    roleBecause: reach?.because ?? found.because,
    recipe: { ...tried.recipe, role },
    failure: missing ?? tried.failure,
    before,
    queries,
  };
}

/** Asks for words of pages elsewhere, and tells from what is found whether the function searches one collection alone. */
async function testReach(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
  queries: QueryRecord[],
  by: "words" | "names",
): Promise<Reach | null> {
  if (recipe.role !== "site" || context.territory === null) return null;
  const asking = { pages: context.territory.pages, words: context.territory[by] };
  for (const { word } of wordsOutside(queries, asking)) {
    const put = await query(
      run,
      recipe,
      context,
      before,
      queries,
      word,
      "positive",
      [{ forms: [word], not: [] }],
      false,
    );
    if (put.failure !== null || put.read?.hit) return null;
  }
  return reachOf(queries, asking);
}

async function askTerms(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
  queries: QueryRecord[],
): Promise<SearchFunction["failure"]> {
  if (!queries.some((record) => record.kind === "negative" && record.answers.length > 0)) return null;
  const pictured = new Set<string>();
  let emptyShown = false;
  const terms = context.terms(recipe.role);
  for (const term of terms) {
    if (run.stopped()) return { reason: "budget", detail: "the scan was interrupted" };
    run.emit({
      type: "site-step",
      site: run.site.id,
      step: "search",
      done: queries.length,
      of: terms.length + queries.length,
      detail: term.typed,
    });
    const put = await query(run, recipe, context, before, queries, term.typed, "term", term.words, false);
    if (put.failure?.reason === "budget") return put.failure;
    if (put.read === null) continue;
    if (put.read.hit && term.criteria.some((criterion) => !pictured.has(criterion))) {
      for (const criterion of term.criteria) pictured.add(criterion);
      await pictureHit(run, put.read, context.id, term.typed);
    }
    if (!put.read.hit && put.read.results === 0 && !emptyShown) {
      emptyShown = true;
      await takePicture(run, {
        artifact: put.record.answers[0] ?? "",
        purpose: "empty-answer",
        function: context.id,
        query: term.typed,
      });
    }
  }
  return null;
}

/** Opens the page of the function with its field in view, and keeps that state: what stood there before any question. */
async function showFunction(run: Run, recipe: Recipe, id: string): Promise<string | null> {
  await run.politeness.turn(recipe.page);
  try {
    const visit = await run.tab.open(recipe.page, { images: true });
    await run.tab.settle();
    await openField(run.tab, recipe);
    const artifact = await run.recorder.rendered(visit, await run.tab.snapshot());
    await takePicture(run, { artifact, purpose: "function", function: id });
    return artifact;
  } catch {
    // The field could not be brought into view; asking will fail in the same way and give the reason.
    return null;
  }
}

/** The page that decides an X, with its words in view; for a row or card the answer itself, which is still shown. */
async function pictureHit(run: Run, read: ReadAnswer, id: string, term: string): Promise<void> {
  if (!read.hit) return;
  const { target, found, result } = read.hit;
  const about = { purpose: "hit" as const, function: id, query: term, words: [found.words] };
  if (target?.page.status === "captured" && result.url !== null) {
    await run.politeness.turn(result.url);
    const visit = await run.tab.open(result.url, { images: true }).catch(() => null);
    if (visit) await run.tab.settle();
    if (visit) await takePicture(run, { ...about, artifact: target.page.value });
    return;
  }
  await takePicture(run, { ...about, artifact: read.answers.at(-1) ?? "" });
}
