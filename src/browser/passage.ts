import type { Budget } from "./gate/budget.ts";
import { checkedUrl } from "./gate/checked-url.ts";
import type { Gate } from "./gate/gate.ts";
import type { LeftOut } from "./gate/left-out.ts";
import { BrowserFailure } from "./tab.ts";

/** The way out of a site's context, and what it may cost. */
export interface SitePassage {
  readonly gate: Gate;
  readonly budget: Budget;
  readonly leftOut: LeftOut;
}

/** An address that may be opened, with its fragment; anything else is `BrowserFailure` with reason `blocked`. */
export function checkedAddress(url: string): string {
  try {
    const checked = checkedUrl(url);
    checked.hash = new URL(url).hash;
    return checked.href;
  } catch (error) {
    throw new BrowserFailure("blocked", error instanceof Error ? error.message : String(error));
  }
}

/** Before anything that may set off requests: `BrowserFailure` with reason `budget` when it is spent. */
export function checkBudget({ budget }: SitePassage): void {
  const spent = budget.spent();
  if (spent !== undefined) throw new BrowserFailure("budget", spent);
}

/** Why opening failed: the gate knows better than the browser. `asked`: what was asked for on the way. */
export function whyFailed({ gate, budget }: SitePassage, error: unknown, asked: readonly string[]): unknown {
  if (!(error instanceof BrowserFailure)) return error;
  const spent = budget.overspent();
  if (spent !== undefined) return new BrowserFailure("budget", spent);
  if (error.reason !== "blocked" && !/TUNNEL|PROXY/.test(error.message)) return error;
  const failure = asked.map((url) => gate.failureOf(url)).find((found) => found !== undefined);
  return failure === undefined ? error : new BrowserFailure(failure.reason, failure.message);
}
