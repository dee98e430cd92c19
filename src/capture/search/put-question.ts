import { BrowserFailure } from "../../browser/tab.ts";
import { recogniseObstacle } from "../../evidence/obstacle.ts";
import type { Reason } from "../../model/reason.ts";
import type { Recipe } from "../../model/site.ts";
import { pageKey, withoutPlace } from "../crawl/addresses.ts";
import type { Run } from "../run.ts";
import { chooseValue } from "./choose-value.ts";
import { type FormState, formState } from "./form-state.ts";
import { type Asked, ask, askToLearn } from "./operate.ts";

/** An answer as recorded, or why there is none. */
export type Put =
  | {
      readonly status: "answered";
      readonly artifact: string;
      readonly at: string;
      readonly submit: Recipe["submit"];
      readonly changed: boolean;
      /** Requests of the answer that failed. */
      readonly troubles: readonly string[];
    }
  | { readonly status: "failed"; readonly at: string; readonly reason: Reason; readonly detail: string };

/** Puts questions to one search function, one after the other. */
export interface Asker {
  /**
   * Puts one question and records what came back. `learn` finds out how the question is sent. Asks a second time, on a
   * fresh page, when the first time something failed on the way.
   */
  put(recipe: Recipe, term: string, learn: boolean): Promise<Put>;
}

/** How long the page of a function may take until what its scripts ask for is there. */
const OPEN_MS = 8_000;

export function createAsker(run: Run): Asker {
  /** Where the form sends what from its own page, once known; null for a field that works otherwise. */
  let form: FormState | null = null;
  /** The page keeps requests open: waiting for their end is of no use. */
  let restless = false;
  /** The last question brought nothing at all. */
  let silent = false;
  let answeredAt: string | null = null;

  return {
    async put(recipe, term, learn) {
      const first = await tryPut(recipe, term, learn);
      const final = first.status === "answered" || first.reason === "budget" || first.reason === "robots";
      return final ? first : tryPut(recipe, term, learn);
    },
  };

  async function tryPut(recipe: Recipe, term: string, learn: boolean): Promise<Put> {
    const at = new Date().toISOString();
    try {
      await run.politeness.turn(recipe.page);
      if (learn || !(await canAskHere(recipe))) await showPage(recipe);
      answeredAt = null;
      const asked = await putTo(recipe, term, learn);
      silent = !asked.answered;
      const popup = await followPopup(asked);
      const put = await recordAnswer(run, asked, at);
      if (put.status === "answered" && !popup) answeredAt = run.tab.address();
      return put;
    } catch (error) {
      if (error instanceof BrowserFailure) return { status: "failed", at, reason: error.reason, detail: error.message };
      throw error;
    }
  }

  function putTo(recipe: Recipe, term: string, learn: boolean): Promise<Asked> {
    if (recipe.field === undefined && recipe.choices !== undefined) return chooseValue(run.tab, recipe, term);
    return learn ? askToLearn(run.tab, recipe, term, silent) : ask(run.tab, recipe, term);
  }

  async function showPage(recipe: Recipe): Promise<void> {
    await run.tab.open(recipe.page, { images: true });
    if (restless) await run.tab.settle();
    else restless = !(await run.tab.answered({ timeoutMs: OPEN_MS }));
    if (recipe.field !== undefined) form = await run.tab.read(formState, recipe.field, recipe.frame).catch(() => null);
    if (form !== null) refuseIfClosed(run, addressAsked(form));
  }

  /** The page of the last answer has the same form as the function's own page, ready for the next question. */
  async function canAskHere(recipe: Recipe): Promise<boolean> {
    if (form === null || recipe.field === undefined || answeredAt !== run.tab.address()) return false;
    if (
      recipe.submit === "live" ||
      recipe.frame !== undefined ||
      pageKey(recipe.page) === pageKey(withoutPlace(answeredAt))
    )
      return false;
    const here = await run.tab.read(formState, recipe.field).catch(() => null);
    return here?.visible === true && here.sends === form.sends;
  }

  /** An answer that opens in a window of its own is read in this one. */
  async function followPopup(asked: Asked): Promise<boolean> {
    const popup = run.tab.popup();
    if (popup === null) return false;
    await run.politeness.turn(popup);
    await run.tab.open(popup, { images: true });
    if (!(await run.tab.answered())) throw new BrowserFailure("timeout", "the answer did not finish loading");
    return asked.answered;
  }
}

/** With `--robots strict`, pages that robots.txt closes to programs are not asked for, not even by typing. */
function refuseIfClosed(run: Run, url: string): void {
  if (run.settings.robots !== "strict" || run.robots.allows(url)) return;
  throw new BrowserFailure("robots", "robots.txt asks programs to stay away from the results");
}

/** Where a form that sends with GET leads, as robots.txt would see it. */
function addressAsked({ sends }: FormState): string {
  const [method = "", action = "", name = ""] = sends.split(" ");
  return method === "get" ? `${action}?${name}=` : action;
}

async function recordAnswer(run: Run, asked: Asked, at: string): Promise<Put> {
  const visit = run.tab.current();
  refuseIfClosed(run, visit.finalUrl);
  // Some sites answer an empty search with 404: that is an answer. Any other error is none.
  if (visit.status !== null && visit.status >= 400 && visit.status !== 404 && visit.status !== 410) {
    return { status: "failed", at, reason: "http-error", detail: `status ${visit.status}` };
  }
  if (!visit.loadedWhole)
    return { status: "failed", at, reason: "timeout", detail: "the answer did not finish loading" };
  const snapshot = await run.tab.snapshot();
  const artifact = await run.recorder.rendered(visit, snapshot);
  const hasPassword = /<input[^>]+type=["']?password/i.test(snapshot.html);
  const obstacle = recogniseObstacle(run.recorder.facts(artifact), hasPassword);
  if (obstacle) return { status: "failed", at, reason: obstacle.reason, detail: `the page says "${obstacle.words}"` };
  return {
    status: "answered",
    artifact,
    at,
    submit: asked.submit,
    changed: asked.answered,
    troubles: run.tab.troubles(),
  };
}
