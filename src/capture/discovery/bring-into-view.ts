import { BrowserFailure } from "../../browser/tab.ts";
import { type CrawledPage, lookOver } from "../crawl/crawl.ts";
import type { Run } from "../run.ts";
import { stateOf } from "../search/operate.ts";
import { comesToRest, isCalm } from "./come-to-rest.ts";
import { type FoundFunction, functionsOn } from "./functions.ts";
import type { OpenerSeen } from "./page-seen.ts";

/** What came into view after something was done on a page. */
export interface Appeared {
  readonly functions: readonly FoundFunction[];
  /** Of the same page, those for searching first. */
  readonly openers: readonly OpenerSeen[];
  /** Why more may come that was not seen; null when all was. */
  readonly unseen: BrowserFailure | null;
  /** Something happened: text, links or address changed, a field was entered, or a window was asked for. */
  readonly effect: boolean;
}

/** What is done on a page, step by step; each waits for what the one before sets off. */
export type Steps = readonly (() => Promise<void>)[];

/**
 * The functions and openers in view after something was done on a page that were not in view before. What fails is done
 * once more: then hosts that were waited for in vain are left out.
 */
export async function bringIntoView(run: Run, url: string, steps: Steps, opened: readonly string[]): Promise<Appeared> {
  const first = await tryIt(run, url, steps, opened);
  return first.unseen !== null && first.functions.length === 0 ? tryIt(run, url, steps, opened) : first;
}

async function tryIt(run: Run, url: string, steps: Steps, opened: readonly string[]): Promise<Appeared> {
  try {
    await run.politeness.turn(url);
    await run.tab.open(url, { images: true });
    await run.tab.settle();
    const calm = await isCalm(run.tab);
    const earlier = (await whole(run)).seen;
    const before = new Set(functionsOn({ url, seen: earlier, opened: [] }).map((found) => found.key));
    const start = await stateOf(run.tab);
    let ended = true;
    for (const step of steps) ended = (await comesToRest(run.tab, step, calm)) && ended;
    const now = await stateOf(run.tab);
    const leftPage = now.document !== start.document;
    const { seen, frames } = await whole(run);
    const page = leftPage ? { url: now.address, opened: [] } : { url, opened };
    const found = [
      { ...page, seen },
      ...frames.map(({ frame, seen: inside }) => ({ ...page, frame, seen: inside })),
    ].flatMap((one) => functionsOn(one));
    return {
      functions: found.filter((one) => !before.has(one.key)),
      openers: leftPage ? [] : newOpeners(earlier.openers, seen.openers),
      unseen: ended ? null : new BrowserFailure("timeout", "what it set off had not ended in time"),
      effect: leftPage || now.address !== start.address || now.digest !== start.digest || (await drewElsewhere(run)),
    };
  } catch (error) {
    if (error instanceof BrowserFailure) return { functions: [], openers: [], unseen: error, effect: true };
    throw error;
  }
}

/** A window was asked for, or what can be typed now goes to a field. */
async function drewElsewhere({ tab }: Run): Promise<boolean> {
  return tab.popup() !== null || (await tab.read(isFieldEntered, null));
}

/** Runs inside the page. */
function isFieldEntered(_: null): boolean {
  return document.activeElement?.matches("input, textarea, select, iframe, [contenteditable]") === true;
}

async function whole(run: Run): Promise<Pick<CrawledPage, "seen" | "frames">> {
  const { unseen, ...looked } = await lookOver(run);
  if (unseen !== undefined) throw unseen;
  return looked;
}

/** A menu in a menu is a step too far: what opens a search inside one says so, or says nothing. */
function newOpeners(before: readonly OpenerSeen[], now: readonly OpenerSeen[]): readonly OpenerSeen[] {
  const known = new Set(before.map(({ selector }) => selector));
  const added = now.filter(({ selector }) => !known.has(selector));
  return [...added.filter(({ kind }) => kind === "search"), ...added.filter(({ kind }) => kind === "nameless")];
}
