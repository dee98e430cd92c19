import { BrowserFailure, type Target } from "../../browser/tab.ts";
import { maskText, maskUrl, repeatsQuery } from "../../evidence/results/mask.ts";
import type { Result } from "../../evidence/results/result.ts";
import type { TargetRecord } from "../../model/capture.ts";
import type { CaptureFailure } from "../../model/reason.ts";
import type { Recipe } from "../../model/site.ts";
import type { Run } from "../run.ts";
import { ask, complete, stateOf } from "./operate.ts";
import type { Targets } from "./targets.ts";

/** What is asked, and where what it leads to is opened. */
export interface Offering {
  readonly run: Run;
  readonly recipe: Recipe;
  readonly term: string;
  readonly targets: Targets;
  /** What is asked has to be found, on a page that was read before: a page that only repeats the question is none. */
  readonly control: boolean;
}

const PAGE_MS = 3_000;

/**
 * Presses a result that has no link, and opens the page that a script leads to from it. `left`: the answer is shown no
 * more and has to be asked for again. Pressing that leads nowhere, or puts another question, is a failure to open it.
 */
export async function pressResult(offering: Offering, { text }: Result, left: boolean): Promise<TargetRecord> {
  const { run, recipe, targets, control } = offering;
  try {
    if (left) await askAgain(offering);
    const url = await addressBehind(offering, text);
    if (url === null) return unopened(recipe.page, text, "timeout", "no page came when it was pressed");
    if (control && !targets.isKnown(url)) return unopened(url, text, "http-error", "no page that was read before");
    return { ...(await targets.open(url)), pressed: text };
  } catch (error) {
    if (!(error instanceof BrowserFailure)) throw error;
    return unopened(run.tab.address(), text, error.reason, error.message);
  }
}

function unopened(url: string, pressed: string, reason: CaptureFailure, detail: string): TargetRecord {
  return { url, pressed, page: { status: "failed", reason, detail } };
}

export async function askAgain({ run, recipe, term }: Offering): Promise<void> {
  await run.politeness.turn(recipe.page);
  await run.tab.open(recipe.page, { images: true });
  await run.tab.answered();
  await ask(run.tab, recipe, term);
}

/** The address that pressing leads to; null when it stays the same, or is that of another question. */
async function addressBehind(offering: Offering, text: string): Promise<string | null> {
  const { run, term, targets } = offering;
  const offer = await findPressable(offering, text);
  if (offer === null) return null;
  const before = await stateOf(run.tab);
  // A list that draws itself anew under the mouse loses the first click; the mouse is over it by the second.
  if (!(await clickAndWait(offer))) await clickAndWait(offer);
  const url = run.tab.address();
  if (url === before.address || repeatsQuery(url, term)) return null;
  // A proposal of words leads to the page of their results; a title that is the question leads to a page of the site.
  const saysQuestion = maskText(text, term) === maskText(term, term);
  return saysQuestion && maskUrl(url, term) !== maskUrl(url, "") && !targets.isKnown(url) ? null : url;

  async function clickAndWait(offer: Target): Promise<boolean> {
    run.tab.listen();
    await run.tab.click(offer);
    return complete(run.tab, before, PAGE_MS);
  }
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** What an answer offers to press under these words, as the page is now; null when there is no such thing. */
export async function findPressable({ run, recipe }: Offering, text: string): Promise<Target | null> {
  const selector = await run.tab.read(pressableSaying, lettersOf(text), recipe.frame);
  if (selector === null) return null;
  return recipe.frame === undefined ? { selector } : { selector, frame: recipe.frame };
}

/** Runs inside the page: a selector of what can be pressed, is no link or control, and says just these letters. */
function pressableSaying(letters: string): string | null {
  const found = [...document.querySelectorAll<HTMLElement>("body *")].find(
    (element) => isPressable(element) && lettersIn(element) === letters,
  );
  return found === undefined ? null : pathOf(found);

  function isPressable(element: HTMLElement): boolean {
    if (element.role !== "option" && getComputedStyle(element).cursor !== "pointer") return false;
    if (!element.checkVisibility() || element.closest("a[href], button, label, select") !== null) return false;
    return element.querySelector("a[href], button, input") === null;
  }

  function lettersIn({ innerText = "" }: HTMLElement): string {
    return innerText
      .normalize("NFC")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase();
  }

  function pathOf(element: Element): string {
    const around = element.parentElement;
    if (element === document.body || around === null) return "body";
    return `${pathOf(around)} > :nth-child(${[...around.children].indexOf(element) + 1})`;
  }
}
