import type { Tab } from "../../browser/tab.ts";
import { isAtRest } from "../search/page-state.ts";

/** What has not changed for this long, in milliseconds, counts as still; longer where nothing has happened at all yet. */
const STILL_MS = 400;
const NOTHING_YET_MS = 1_200;
const CALM_MS = 3_000;
/** How long a page may move; one that moved before anything was done gets less, since it may never end. */
const REST_MS = { calm: 6_000, restless: 2_000 };

/** Whether the page comes to rest by itself: then one that does not, after something was done, is busy with that. */
export async function isCalm(tab: Tab): Promise<boolean> {
  await watch(tab);
  return rests(tab, STILL_MS, CALM_MS);
}

/**
 * Does something and waits until what it set off has ended: requests, what moves, and changes of all that can be seen to
 * click or to type in. False when some of it is still going on when the time is up; of a page that was not calm before,
 * its requests alone tell.
 */
export async function comesToRest(tab: Tab, act: () => Promise<void>, calm: boolean): Promise<boolean> {
  tab.listen();
  await watch(tab);
  await act();
  await tab.read(hasComeToRest, { moment: "acted", stillMs: 0, nothingYetMs: 0 });
  if (!(await tab.answered())) return false;
  const rested = await rests(tab, NOTHING_YET_MS, calm ? REST_MS.calm : REST_MS.restless);
  return (await tab.answered()) && (rested || !calm);
}

async function watch(tab: Tab): Promise<void> {
  await tab.read(hasComeToRest, { moment: "begin", stillMs: 0, nothingYetMs: 0 });
}

async function rests(tab: Tab, nothingYetMs: number, timeoutMs: number): Promise<boolean> {
  const still = await tab.until(hasComeToRest, { moment: "after", stillMs: STILL_MS, nothingYetMs }, { timeoutMs });
  return still && (await tab.until(isAtRest, null, { timeoutMs }));
}

interface RestQuestion {
  /** Watching begins; something was done, which may have taken a while; how it stands after that. */
  readonly moment: "begin" | "acted" | "after";
  readonly stillMs: number;
  readonly nothingYetMs: number;
}

/**
 * Runs inside the page: true when all that can be seen to click or to type in has looked the same for a while, nothing
 * that ends by itself is moving, and the page had nothing else to do. So a page that gets little of the machine's time
 * is waited for accordingly.
 */
function hasComeToRest({ moment, stillMs, nothingYetMs }: RestQuestion): boolean {
  interface Rest {
    readonly since: number;
    readonly looks: string;
    readonly changed: boolean;
    /** The page had nothing else to do since then. */
    readonly idle: boolean;
  }
  /** Kept in this world of the page, which no script of the page sees. */
  const memory = globalThis as { restOfControls?: Rest };
  const known = moment === "begin" ? undefined : memory.restOfControls;
  const looks = controlsOf(document).join();
  if (known === undefined || known.looks !== looks || moves(document)) return begin(known !== undefined);
  if (moment === "acted") return begin(known.changed);
  return known.idle && performance.now() - known.since >= (known.changed ? stillMs : nothingYetMs);

  function begin(changed: boolean): false {
    const rest: Rest = { since: performance.now(), looks, changed, idle: false };
    memory.restOfControls = rest;
    // No idle callback: a page that draws nothing may wait for that for ever.
    void scheduler.postTask(() => Object.assign(rest, { idle: true }), { priority: "background" });
    return false;
  }

  /** Where each control stands and how large it is; nothing of those that cannot be seen. */
  function controlsOf(root: Document | ShadowRoot): string[] {
    return [...root.querySelectorAll("*")].flatMap((element) => {
      const inside = element.shadowRoot === null ? [] : controlsOf(element.shadowRoot);
      if (!element.matches("input, textarea, button, a, summary, iframe, [role=button], [contenteditable]"))
        return inside;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return inside;
      const { x, y, width, height } = element.getBoundingClientRect();
      return [[x, y, width, height].map(Math.round).join(" "), ...inside];
    });
  }

  /** Animations that have an end; those that go on for ever decorate. */
  function moves(root: Document | ShadowRoot): boolean {
    const running = root.getAnimations().some(({ playState, effect }) => {
      const end = effect?.getComputedTiming().endTime;
      return playState === "running" && end !== undefined && Number.isFinite(Number(end));
    });
    return (
      running || [...root.querySelectorAll("*")].some(({ shadowRoot }) => shadowRoot !== null && moves(shadowRoot))
    );
  }
}
