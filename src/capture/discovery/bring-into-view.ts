import { BrowserFailure } from "../../browser/tab.ts";
import { lookOver } from "../crawl/crawl.ts";
import type { Run } from "../run.ts";
import { stateOf } from "../search/operate.ts";
import { type FoundFunction, functionsOn } from "./functions.ts";
import type { OpenerSeen } from "./scan-page.ts";

/** What came into view after something was done on a page. */
export interface Appeared {
  readonly functions: readonly FoundFunction[];
  /** Of the same page, those for searching first. */
  readonly openers: readonly OpenerSeen[];
}

/** The functions and openers in view after something was done on a page that were not in view before. */
export async function bringIntoView(
  run: Run,
  url: string,
  act: () => Promise<void>,
  opened: readonly string[],
): Promise<Appeared> {
  try {
    await run.politeness.turn(url);
    await run.tab.open(url, { images: true });
    await run.tab.settle();
    const earlier = (await lookOver(run)).seen;
    const before = new Set(functionsOn({ url, seen: earlier, opened: [] }).map((found) => found.key));
    const start = await stateOf(run.tab);
    await act();
    await run.tab.settle();
    const now = await stateOf(run.tab);
    const leftPage = now.document !== start.document;
    const { seen, frames } = await lookOver(run);
    const page = leftPage ? { url: now.address, opened: [] } : { url, opened };
    const found = [
      { ...page, seen },
      ...frames.map(({ frame, seen: inside }) => ({ ...page, frame, seen: inside })),
    ].flatMap((one) => functionsOn(one));
    return {
      functions: found.filter((one) => !before.has(one.key)),
      openers: leftPage ? [] : newOpeners(earlier.openers, seen.openers),
    };
  } catch (error) {
    if (error instanceof BrowserFailure) return { functions: [], openers: [] };
    throw error;
  }
}

/** A menu in a menu is a step too far: what opens a search inside one says so, or says nothing. */
function newOpeners(before: readonly OpenerSeen[], now: readonly OpenerSeen[]): readonly OpenerSeen[] {
  const known = new Set(before.map(({ selector }) => selector));
  const added = now.filter(({ selector }) => !known.has(selector));
  return [...added.filter(({ kind }) => kind === "search"), ...added.filter(({ kind }) => kind === "nameless")];
}
