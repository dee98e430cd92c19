import type { SearchFunction } from "../../model/capture.ts";
import type { Recipe } from "../../model/site.ts";
import { tellFunction } from "../caption/caption.ts";
import type { FoundFunction } from "../discovery/functions.ts";
import type { Run } from "../run.ts";
import { takePicture } from "../take-picture.ts";
import { askTerms } from "./ask-terms.ts";
import { findWorkingRecipe } from "./find-recipe.ts";
import { openField } from "./operate.ts";
import type { ProbeContext, ProbeNeeds } from "./probe-context.ts";
import { createAsker } from "./put-question.ts";
import { testReach } from "./test-reach.ts";

/**
 * Puts one search function to the test: nonsense first, then words that must be found, then the terms. The way of
 * sending that verified a control is kept in the recipe.
 */
export async function probe(run: Run, found: FoundFunction, needs: ProbeNeeds): Promise<SearchFunction> {
  const context: ProbeContext = { ...needs, asker: createAsker(run), usual: [], counted: new Set() };
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

/** Opens the page of the function with its field in view, and keeps that state: what stood there before any question. */
async function showFunction(run: Run, recipe: Recipe, id: string): Promise<string | null> {
  await run.politeness.turn(recipe.page);
  try {
    const visit = await run.tab.open(recipe.page, { images: true });
    await run.tab.settle();
    await openField(run.tab, recipe);
    const artifact = await run.recorder.rendered(visit, await run.tab.snapshot());
    await takePicture(run, { artifact, purpose: "function", function: id, told: tellFunction(recipe) });
    return artifact;
  } catch {
    // The field could not be brought into view; asking will fail in the same way and give the reason.
    return null;
  }
}
