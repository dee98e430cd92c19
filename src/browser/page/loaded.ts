import type { Screen } from "./screen.ts";

const STEP_MS = 500;

/**
 * Waits until the document of this loader, or a later one, is loaded; for `ms` at most. One that is all there and waits
 * for nothing but pictures and the like says all it will say, and counts as loaded after some patience. Other hosts
 * that are waited for in vain are left out from the next visit on.
 */
export async function loaded(screen: Screen, loader: string, ms: number): Promise<void> {
  const { visits, traffic } = screen;
  const deadline = Date.now() + ms;
  for (let wait = screen.patienceMs; ; wait = STEP_MS) {
    const left = deadline - Date.now();
    if (await visits.loadedWithin(loader, Math.max(0, Math.min(wait, left)))) return;
    if (visits.isBroken(loader)) return;
    const awaited = traffic.awaitedToLoad();
    if (visits.loader === loader && visits.isParsed() && awaited.length === 0) {
      screen.losePatience();
      return visits.countAsLoaded();
    }
    if (left <= wait) return screen.leaveOut(awaited);
  }
}
