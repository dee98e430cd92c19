import { errors, type Locator, type Page } from "playwright";
import { succeeds, withDeadline } from "../deadline.ts";
import type { Target } from "../tab.ts";
import { clicksHeard, listenForClicks } from "./heard.ts";
import { POINT_OVER } from "./point-over.ts";
import { nothingHasFocus } from "./presence.ts";
import type { Screen } from "./screen.ts";
import { settle } from "./wait.ts";

/** How long a page may take over a click before it says whether it got it. */
export const HEARD_MS = 5_000;
/** How long a field may take to wake when it is entered for the first time. */
export const WAKE_MS = 5_000;

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

/**
 * Clicks as a person does: scrolled into view, at rest, and really receiving the click. One that the page got is made,
 * however long its scripts take over it: whoever clicked again would close what the first click opened. May take
 * `HEARD_MS` longer than its time.
 */
export async function click(screen: Screen, target: Target, timeout: number): Promise<void> {
  const { page, worlds } = screen;
  await succeeds(worlds.run(listenForClicks, null, target.frame), timeout);
  try {
    await locate(page, target).click({ timeout, noWaitAfter: true });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    const heard = withDeadline(worlds.run(clicksHeard, null, target.frame), HEARD_MS, "hearing the click");
    if ((await heard.catch(() => 0)) === 0) throw error;
  }
}

/**
 * Empties the field and types key by key, so that scripts that listen for keys hear them. The first time in a document
 * what the field sets off is waited for: many fetch their scripts when they come into view or are clicked, and are deaf
 * until then.
 */
export async function type(screen: Screen, target: Target, text: string, timeout: number): Promise<void> {
  const { page } = screen;
  const field = locate(page, target);
  await field.waitFor({ state: "visible", timeout });
  await enter(field, timeout);
  const place = `${screen.visits.loader} ${target.frame ?? ""} ${target.selector}`;
  if (!screen.wakened.has(place)) {
    screen.wakened.add(place);
    await settle(screen, WAKE_MS);
    if (await screen.worlds.run(nothingHasFocus, null)) await enter(field, timeout);
  }
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type(text);
}

/** How many menus in menus are gone through, and how long each may take to open. */
const MOST_HOVERED = 3;
const HOVER_MS = 600;

/**
 * Moves the mouse over what can be seen of the surroundings of an element, until the element comes into view: menus and
 * fields that open under the mouse. False when it does not. Not within frames.
 */
export async function hover(screen: Screen, target: Target): Promise<boolean> {
  const { page, worlds } = screen;
  for (let step = 0; step < MOST_HOVERED; step += 1) {
    const point = await worlds.run(POINT_OVER, target.selector);
    if (point === null) return false;
    await page.mouse.move(point.x, point.y);
    if (await appears(page, target, HOVER_MS)) return true;
  }
  return false;
}

/** A label over the field may catch the click; the field can still take the focus. */
async function enter(field: Locator, timeout: number): Promise<void> {
  await field.click({ timeout: Math.min(timeout, 1_500), noWaitAfter: true }).catch(() => field.focus({ timeout }));
}

/**
 * Chooses a value among the elements of the target: an entry of a list (by value or words), a box or button with that
 * value, or a link or button with those words.
 */
export async function choose(page: Page, target: Target, value: string, timeout: number): Promise<void> {
  await locate(page, target).waitFor({ state: "attached", timeout });
  const narrowed = (condition: string): Locator =>
    locate(page, { ...target, selector: `:is(${target.selector})${condition}` });
  const text = JSON.stringify(value);
  const list = narrowed(":is(select)");
  if ((await list.count()) > 0) {
    await list.selectOption(value, { timeout });
    return;
  }
  const button = narrowed(`[value=${text}]:is([type=checkbox], [type=radio])`);
  if ((await button.count()) > 0) {
    await check(button, timeout);
    return;
  }
  const exact = narrowed(`:is([value=${text}], :text-is(${text}))`);
  await ((await exact.count()) > 0 ? exact : narrowed(`:has-text(${text})`)).click({ timeout, noWaitAfter: true });
}

/** A button that was restyled is often invisible itself; its label is what a person presses. */
async function check(button: Locator, timeout: number): Promise<void> {
  if (await button.isVisible()) {
    const checked = button.check({ timeout: Math.min(timeout, 1_000) });
    if (await succeeds(checked, timeout)) return;
  }
  const label = button.locator("xpath=ancestor::label[1]");
  if ((await label.count()) > 0) await label.click({ timeout, noWaitAfter: true });
  else await button.check({ timeout, force: true });
}
