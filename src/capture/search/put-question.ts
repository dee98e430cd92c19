import { BrowserFailure } from "../../browser/tab.ts";
import { recogniseObstacle } from "../../evidence/obstacle.ts";
import type { Reason } from "../../model/reason.ts";
import type { Recipe } from "../../model/site.ts";
import type { Run } from "../run.ts";
import { ask, askToLearn } from "./operate.ts";

/** An answer as recorded, or why there is none. */
export type Put =
  | {
      readonly status: "answered";
      readonly artifact: string;
      readonly at: string;
      readonly submit: Recipe["submit"];
      readonly changed: boolean;
    }
  | { readonly status: "failed"; readonly at: string; readonly reason: Reason; readonly detail: string };

/**
 * Puts one question to a search function and records what came back. `learn` finds out how the question is sent.
 * Asks a second time, on a fresh page, when the first time something failed on the way.
 */
export async function putQuestion(run: Run, recipe: Recipe, term: string, learn: boolean): Promise<Put> {
  const first = await tryPut(run, recipe, term, learn);
  return first.status === "failed" && first.reason !== "budget" ? tryPut(run, recipe, term, learn) : first;
}

async function tryPut(run: Run, recipe: Recipe, term: string, learn: boolean): Promise<Put> {
  const at = new Date().toISOString();
  try {
    await run.politeness.turn(recipe.page);
    await run.tab.open(recipe.page, { images: true });
    await run.tab.settle();
    const asked = learn ? await askToLearn(run.tab, recipe, term) : await ask(run.tab, recipe, term);
    return await recordAnswer(run, asked.submit, asked.answered, at);
  } catch (error) {
    if (error instanceof BrowserFailure) return { status: "failed", at, reason: error.reason, detail: error.message };
    throw error;
  }
}

async function recordAnswer(run: Run, submit: Recipe["submit"], changed: boolean, at: string): Promise<Put> {
  const visit = run.tab.current();
  // Some sites answer an empty search with 404: that is an answer. These are not.
  if (visit.status !== null && (visit.status >= 500 || [401, 403, 429].includes(visit.status))) {
    return { status: "failed", at, reason: "http-error", detail: `status ${visit.status}` };
  }
  if (!visit.loadedWhole)
    return { status: "failed", at, reason: "timeout", detail: "the answer did not finish loading" };
  const artifact = await run.recorder.rendered(visit, await run.tab.snapshot());
  const obstacle = recogniseObstacle(run.recorder.facts(artifact), false);
  if (obstacle) return { status: "failed", at, reason: obstacle.reason, detail: `the page says "${obstacle.words}"` };
  return { status: "answered", artifact, at, submit, changed };
}
