import { setTimeout as pause } from "node:timers/promises";
import { DeadlineError, succeeds, withDeadline } from "../deadline.ts";
import { loaded } from "./loaded.ts";
import { showPresence } from "./presence.ts";
import { quiet } from "./quiet.ts";
import type { Screen } from "./screen.ts";
import { WorldGone } from "./worlds.ts";

/** The document has to stay as it is for this long, in milliseconds, to count as settled. */
const QUIET_MS = 150;
/** How often a condition is looked at, in milliseconds. */
const POLL_MS = 40;
const MAX_POLL_MS = 250;
const MAX_TURNS = 40;
/** How much later than its time a wait inside the page may end. */
const SLACK_MS = 500;
const ANSWER_MS = 2_000;
const SETTLE_MS = 3_000;

/** Repeats reading while navigations come in between; a page that goes on navigating is `WorldGone` in the end. */
export async function acrossNavigations<T>(read: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof WorldGone) || turn === MAX_TURNS) throw error;
      await pause(POLL_MS);
    }
  }
}

/**
 * Until no telling request is under way and the document is quiet, or the time is up. A page that is busy for longer is
 * left as it is, as long as it answers at all; one that does not is `DeadlineError`.
 */
export async function settle(screen: Screen, timeoutMs: number): Promise<void> {
  try {
    await withDeadline(becomesQuiet(screen, timeoutMs), timeoutMs + SLACK_MS, "waiting for the page to settle");
  } catch (error) {
    if (error instanceof WorldGone) return;
    if (!(error instanceof DeadlineError) || !(await answers(screen))) throw error;
  }
}

/**
 * Until every request that began since `listen` has ended, and the document is quiet. False when one is still under way
 * when the time is up, however quiet the page.
 */
export async function answered(screen: Screen, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    if (!(await screen.traffic.answeredWithin(deadline - Date.now()))) {
      screen.leaveOut(screen.traffic.awaitedToAnswer());
      return false;
    }
    await settle(screen, Math.max(QUIET_MS, Math.min(SETTLE_MS, deadline - Date.now())));
    if (!screen.traffic.answered()) continue;
    if (!screen.visits.shown().loadedWhole)
      await loaded(screen, screen.visits.loader, Math.max(0, deadline - Date.now()));
    // A new document: what it does for somebody who is there belongs to the answer.
    if (!(await showPresence(screen))) return true;
  }
}

async function becomesQuiet(screen: Screen, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  await showPresence(screen);
  for (let left = timeoutMs; left > 0; left = deadline - Date.now()) {
    if (!(await screen.traffic.idleWithin(left))) return;
    const argument = { quietMs: QUIET_MS, maxMs: Math.max(1, deadline - Date.now()) };
    const still = await acrossNavigations(() => screen.worlds.run(quiet, argument));
    if (still && screen.traffic.idle()) return;
  }
}

function answers(screen: Screen): Promise<boolean> {
  return succeeds(screen.cdp.send("Runtime.evaluate", { expression: "1" }), ANSWER_MS);
}

/** True as soon as the function is; one that fails, or whose document or frame goes away, is asked again. */
export async function until<A>(
  screen: Screen,
  fn: (argument: A) => unknown,
  argument: A,
  timeoutMs: number,
  frame?: string,
): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const asked = Date.now();
    // A computer that is busy may come here late: the last look gets its time all the same.
    const held = await unlessAway(screen, holds(screen, fn, argument, frame), SLACK_MS + Math.max(0, deadline - asked));
    if (held) return true;
    // A costly question is asked less often, so that the page gets on with its own work.
    const next = Math.min(Math.max(POLL_MS, 3 * (Date.now() - asked)), MAX_POLL_MS);
    const left = deadline - Date.now();
    if (left <= 0) return false;
    await pause(Math.min(next, left));
  }
}

/** A browser answers nothing about a page that is about to give way to the next, however long its server takes. */
async function unlessAway(screen: Screen, work: Promise<boolean>, ms: number): Promise<boolean> {
  try {
    return await withDeadline(work, ms, "waiting for a condition");
  } catch (error) {
    if (error instanceof DeadlineError && screen.traffic.awaitedToAnswer().some(({ kind }) => kind === "frame"))
      return false;
    throw error;
  }
}

async function holds<A>(screen: Screen, fn: (argument: A) => unknown, argument: A, frame?: string): Promise<boolean> {
  try {
    return Boolean(await screen.worlds.run(fn, argument, frame));
  } catch {
    return false;
  }
}
