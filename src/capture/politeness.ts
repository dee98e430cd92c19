/** Waits for the site's sake: start to start at least the delay, per host and port. */
export interface Politeness {
  /** Resolves when the next navigation or query to this address may start. */
  turn(url: string): Promise<void>;
  /** Makes the pace slower for a host: `Crawl-delay`, or `Retry-After` for the next turn. */
  slowDown(url: string, delayMs: number): void;
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

/** One pace keeper serves all sites of a scan, so that two listed sites on one host take turns. Loopback has no delay. */
export function createPoliteness(delayMs: number, clock: Clock = realClock): Politeness {
  const hosts = new Map<string, { nextAt: number; delayMs: number }>();

  const hostOf = (url: string): { nextAt: number; delayMs: number } => {
    const { host, hostname } = new URL(url);
    const known = hosts.get(host) ?? { nextAt: 0, delayMs: isLoopback(hostname) ? 0 : delayMs };
    hosts.set(host, known);
    return known;
  };

  return {
    async turn(url) {
      const host = hostOf(url);
      const startAt = Math.max(clock.now(), host.nextAt);
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
      host.nextAt = Math.max(host.nextAt, clock.now() + forMs);
    },
  };
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname.endsWith(".localhost") || /^127\./.test(hostname) || hostname === "[::1]";
}
