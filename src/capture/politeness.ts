import { BrowserFailure } from "../browser/tab.ts";

/** Waits for the site's sake: start to start at least the delay, per host and port. */
export interface Politeness {
  /**
   * Resolves when the next navigation or query to this address may start. Rejects with `BrowserFailure` (`blocked`)
   * when the server asked to be left alone for longer than a scan waits.
   */
  turn(url: string): Promise<void>;
  /** Makes the pace slower for a host (`Crawl-delay`). */
  slowDown(url: string, delayMs: number): void;
  /** Leaves a host alone for so long (`Retry-After`). */
  holdOff(url: string, forMs: number): void;
}

export interface Clock {
  now(): number;
  wait(ms: number): Promise<void>;
}

const realClock: Clock = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** A server that wants to be left alone for longer is not waited for, and not asked either. */
const LONGEST_HOLD_MS = 60_000;
/** Nor is one that asks for it again and again: so long is waited at its bidding in all. */
const LONGEST_HELD_MS = 180_000;

interface Host {
  nextAt: number;
  heldUntil: number;
  /** Waited so far because the server asked for it. */
  heldMs: number;
  delayMs: number;
}

/** One pace keeper serves all sites of a scan, so that two listed sites on one host take turns. Loopback has no delay. */
export function createPoliteness(delayMs: number, clock: Clock = realClock): Politeness {
  const hosts = new Map<string, Host>();

  const hostOf = (url: string): Host => {
    const { host, hostname } = new URL(url);
    const fresh = { nextAt: 0, heldUntil: 0, heldMs: 0, delayMs: isLoopback(hostname) ? 0 : delayMs };
    const known = hosts.get(host) ?? fresh;
    hosts.set(host, known);
    return known;
  };

  return {
    async turn(url) {
      const host = hostOf(url);
      const heldMs = Math.max(0, host.heldUntil - clock.now());
      if (heldMs > LONGEST_HOLD_MS || (heldMs > 0 && host.heldMs + heldMs > LONGEST_HELD_MS)) {
        const seconds = Math.ceil(heldMs / 1000);
        throw new BrowserFailure("blocked", `the server asks to be left alone for ${seconds} seconds more`);
      }
      host.heldMs += heldMs;
      const startAt = Math.max(clock.now(), host.nextAt, host.heldUntil);
      host.nextAt = startAt + host.delayMs;
      const waitMs = startAt - clock.now();
      if (waitMs > 0) await clock.wait(waitMs);
    },
    slowDown(url, delay) {
      const host = hostOf(url);
      host.delayMs = Math.max(host.delayMs, delay);
    },
    holdOff(url, forMs) {
      const host = hostOf(url);
      host.heldUntil = Math.max(host.heldUntil, clock.now() + forMs);
    },
  };
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname.endsWith(".localhost") || /^127\./.test(hostname) || hostname === "[::1]";
}
