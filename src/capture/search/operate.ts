import { BrowserFailure, type Tab, type Target } from "../../browser/tab.ts";
import { repeatsQuery } from "../../evidence/results/mask.ts";
import type { Recipe } from "../../model/site.ts";
import { isAtRest, type PageState, stateOtherThan } from "./page-state.ts";

/** What was seen of a question put to a search function, before its answer is read. */
export interface Asked {
  /** How the question turned out to be sent. */
  readonly submit: Recipe["submit"];
  /** Something changed after it was sent: a new page, or the page itself. */
  readonly answered: boolean;
}

/** How long a page may take to show the first sign of an answer. */
const ANSWER_MS = 6_000;
/** The same for a page that has shown nothing on typing: most live searches wait a moment before they begin. */
const TYPING_MS = 1_500;
/** The same for a page that showed nothing to an earlier question, in whatever way it was sent. */
const SILENT_MS = 700;
/** How long it may take until the answer is complete. */
const COMPLETE_MS = 20_000;
/** A page may look busy for ever; what it asks its server for is waited for in any case. */
const REST_MS = 6_000;
/** A page that answers in place, and one that listens to every key, may begin anew a moment after it seemed ready. */
const STILL_IN_PLACE_MS = 500;
const STILL_TYPING_MS = 1_000;

/** Brings the field of a recipe into view on the page that is shown now. Rejects with `BrowserFailure` when it cannot. */
export async function openField(tab: Tab, recipe: Recipe): Promise<void> {
  if (await tab.isVisible(fieldOf(recipe))) return;
  await tab.lookDown();
  if (recipe.open.length === 0 && recipe.frame === undefined && (await tab.hover(fieldOf(recipe)))) return;
  if (recipe.shortcut !== undefined) {
    await tab.press(recipe.shortcut);
    await tab.untilVisible(fieldOf(recipe), { timeoutMs: TYPING_MS });
  }
  for (const [at, selector] of recipe.open.entries()) {
    if (await tab.isVisible(fieldOf(recipe))) return;
    const next = recipe.open[at + 1];
    tab.listen();
    await tab.click(await openerOf(tab, recipe, selector));
    await comesIntoView(tab, next === undefined ? fieldOf(recipe) : { selector: next });
  }
}

/** What opens a frame stands in the page around it; a hint may name what has to be clicked within the frame. */
async function openerOf(tab: Tab, recipe: Recipe, selector: string): Promise<Target> {
  return (await tab.isVisible({ selector })) ? { selector } : target(recipe, selector);
}

/** Waits for what a click brings, and when nothing comes at first, for as long as the server takes over it. */
async function comesIntoView(tab: Tab, awaited: Target): Promise<void> {
  if (await tab.untilVisible(awaited, { timeoutMs: TYPING_MS })) return;
  await tab.answered({ timeoutMs: COMPLETE_MS });
  await tab.untilVisible(awaited, { timeoutMs: TYPING_MS });
}

/** Puts a question in the way the recipe says, and waits until the answer is there. */
export async function ask(tab: Tab, recipe: Recipe, term: string): Promise<Asked> {
  await openField(tab, recipe);
  if (recipe.submit === "live") return { submit: "live", answered: await typeAndWait(tab, recipe, term) };
  tab.listen();
  await tab.type(fieldOf(recipe), term);
  await tab.settle({ timeoutMs: 1_000 });
  const before = await stateOf(tab);
  await send(tab, recipe, recipe.submit);
  return { submit: recipe.submit, answered: await complete(tab, before, ANSWER_MS) };
}

/**
 * Puts a question to a function of which it is not known how it wants to be asked: types, then tries the Enter key,
 * then the button, and tells from what happened how the question is sent. `silent`: an earlier question brought nothing.
 */
export async function askToLearn(tab: Tab, recipe: Recipe, term: string, silent: boolean): Promise<Asked> {
  const answerMs = silent ? SILENT_MS : ANSWER_MS;
  await openField(tab, recipe);
  const before = await stateOf(tab);
  const typed = await typeAndWait(tab, recipe, term);
  const afterTyping = await stateOf(tab);
  await send(tab, recipe, "enter");
  const changed = await complete(tab, afterTyping, typed ? TYPING_MS : answerMs);
  if (changed || tab.popup() !== null) {
    const now = await stateOf(tab);
    const proposed = afterTyping.links.filter((link) => !before.links.includes(link));
    const jumped = now.document !== afterTyping.document || now.address !== afterTyping.address;
    // Enter opened the first of the results that typing had brought: those were the answer.
    if (jumped && proposed.includes(now.address) && !repeatsQuery(now.address, term))
      return { submit: "live", answered: false };
    return { submit: "enter", answered: true };
  }
  if (typed) return { submit: "live", answered: true };
  if (recipe.button === undefined || !(await tab.isVisible(target(recipe, recipe.button))))
    return { submit: "enter", answered: false };
  await send(tab, recipe, "button");
  return { submit: "button", answered: await complete(tab, afterTyping, answerMs) };
}

/** The state of the page that is shown now. */
export async function stateOf(tab: Tab): Promise<PageState> {
  const state = await tab.read(stateOtherThan, { before: null });
  if (state === null) throw new BrowserFailure("browser-failure", "the state of the page could not be read");
  return state;
}

/**
 * Waits for a change since `before`, then until the answer is complete: nothing that was asked for since
 * `Tab.listen` is under way, and the page is at rest. False when nothing changed in time; rejects with
 * `BrowserFailure` (`timeout`) when the server still owes an answer.
 */
export async function complete(
  tab: Tab,
  before: PageState,
  timeoutMs: number,
  stillMs = STILL_IN_PLACE_MS,
): Promise<boolean> {
  await tab.until(stateOtherThan, { before }, { timeoutMs });
  if (!(await tab.answered({ timeoutMs: COMPLETE_MS }))) {
    throw new BrowserFailure("timeout", "the server did not finish its answer in time");
  }
  await tab.until(isAtRest, null, { timeoutMs: REST_MS });
  const now = await tab.read(stateOtherThan, { before });
  if (now === null) return false;
  if (now.document === before.document) {
    await tab.until(stateOtherThan, { before: null, stillMs }, { timeoutMs: COMPLETE_MS });
  }
  if (!(await tab.answered({ timeoutMs: COMPLETE_MS }))) {
    throw new BrowserFailure("timeout", "the server did not finish its answer in time");
  }
  return true;
}

/**
 * Waits until a page of an answer that was opened by its address is complete, scripts and all. False when the server
 * still owes part of it.
 */
export async function comesWhole(tab: Tab): Promise<boolean> {
  if (!(await tab.answered({ timeoutMs: COMPLETE_MS }))) return false;
  await tab.until(isAtRest, null, { timeoutMs: REST_MS });
  await tab.until(stateOtherThan, { before: null, stillMs: STILL_IN_PLACE_MS }, { timeoutMs: COMPLETE_MS });
  return tab.answered({ timeoutMs: COMPLETE_MS });
}

async function typeAndWait(tab: Tab, recipe: Recipe, term: string): Promise<boolean> {
  const before = await stateOf(tab);
  tab.listen();
  await tab.type(fieldOf(recipe), term);
  return complete(tab, before, TYPING_MS, STILL_TYPING_MS);
}

async function send(tab: Tab, recipe: Recipe, how: "enter" | "button"): Promise<void> {
  if (how === "button" && recipe.button !== undefined) return tab.click(target(recipe, recipe.button));
  await tab.press("Enter");
}

function fieldOf(recipe: Recipe): Target {
  return target(recipe, recipe.field ?? "");
}

function target(recipe: Recipe, selector: string): Target {
  return recipe.frame === undefined ? { selector } : { selector, frame: recipe.frame };
}
