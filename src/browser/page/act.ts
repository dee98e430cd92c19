import { errors, type Locator, type Page } from "playwright";
import type { Target } from "../tab.ts";

/** The first element of a target. Playwright's CSS reaches into open shadow roots. */
export function locate(page: Page, { selector, frame }: Target): Locator {
  const steps = frame === undefined ? [] : frame.split(" >>> ");
  const start: Pick<Page, "frameLocator" | "locator"> = page;
  const root = steps.reduce((at, step) => at.frameLocator(`css=${step}`).first(), start);
  return root.locator(`css=${selector}`).first();
}

/** True when the element can be seen within the time. */
export async function appears(page: Page, target: Target, timeout: number): Promise<boolean> {
  try {
    await locate(page, target).waitFor({ state: "visible", timeout });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/** Clicks as a person does: scrolled into view, at rest, and really receiving the click. */
export async function click(page: Page, target: Target, timeout: number): Promise<void> {
  await locate(page, target).click({ timeout, noWaitAfter: true });
}

/** Empties the field and types key by key, so that scripts that listen for keys hear them. */
export async function type(page: Page, target: Target, text: string, timeout: number): Promise<void> {
  const field = locate(page, target);
  await field.waitFor({ state: "visible", timeout });
  // A label over the field may catch the click; the field can still take the focus.
  await field.click({ timeout: Math.min(timeout, 1_500), noWaitAfter: true }).catch(() => field.focus({ timeout }));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type(text);
}

/** Chooses a value: in a list, or the box, button or link of that value among the elements of the target. */
export async function choose(page: Page, target: Target, value: string, timeout: number): Promise<void> {
  const control = locate(page, target);
  await control.waitFor({ state: "attached", timeout });
  const quick = Math.min(timeout, 1_500);
  const attempts: readonly (() => Promise<unknown>)[] = [
    () => control.selectOption(value, { timeout: quick }),
    () => valued(page, target, value).check({ timeout: quick }),
    () => valued(page, target, value).locator("xpath=ancestor::label[1]").click({ timeout: quick }),
    () => valued(page, target, value).check({ timeout: quick, force: true }),
    () => locate(page, { ...target, selector: `:is(${target.selector}):has-text(${JSON.stringify(value)})` }).click({ timeout: quick }),
  ];
  await firstOf(attempts);
}

function valued(page: Page, target: Target, value: string): Locator {
  return locate(page, { ...target, selector: `:is(${target.selector})[value=${JSON.stringify(value)}]` });
}

async function firstOf(attempts: readonly (() => Promise<unknown>)[]): Promise<void> {
  let failure: unknown;
  for (const attempt of attempts) {
    try {
      await attempt();
      return;
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}
