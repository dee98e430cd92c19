import { describe, expect, it } from "vitest";
import { type Clock, createPoliteness } from "../../src/capture/politeness.ts";

const SITE = "https://zorgsite.nl/pagina";

/** A clock that passes only when somebody waits; remembers when each turn came. */
function aClock(): Clock & { readonly turns: number[]; at: number } {
  return {
    at: 0,
    turns: [],
    now() {
      return this.at;
    },
    async wait(ms) {
      this.at += ms;
    },
  };
}

async function turns(politeness: ReturnType<typeof createPoliteness>, clock: Clock, urls: readonly string[]) {
  const times: number[] = [];
  for (const url of urls) {
    await politeness.turn(url);
    times.push(clock.now());
  }
  return times;
}

describe("turns", () => {
  it("at one host start the delay apart", async () => {
    const clock = aClock();
    expect(await turns(createPoliteness(1000, clock), clock, [SITE, SITE, SITE])).toEqual([0, 1000, 2000]);
  });

  it("count from start to start: a slow page uses up its own delay", async () => {
    const clock = aClock();
    const politeness = createPoliteness(1000, clock);
    await politeness.turn(SITE);
    clock.at = 700;
    await politeness.turn(SITE);
    clock.at = 5000;
    await politeness.turn(SITE);
    expect(clock.at).toBe(5000);
  });

  it("of two sites on one host are shared, of other hosts and ports not", async () => {
    const clock = aClock();
    const urls = ["https://host.nl/een/", "https://host.nl/twee/", "https://elders.nl/", "https://host.nl:8443/"];
    expect(await turns(createPoliteness(1000, clock), clock, urls)).toEqual([0, 1000, 1000, 1000]);
  });

  it("of two sites that ask at once come one after the other", async () => {
    const waited: number[] = [];
    const politeness = createPoliteness(1000, { now: () => 0, wait: async (ms) => void waited.push(ms) });
    await Promise.all([politeness.turn("https://host.nl/een/"), politeness.turn("https://host.nl/twee/")]);
    expect(waited).toEqual([1000]);
  });

  it.each(["http://127.0.0.1:8080/", "http://proef.localhost:8080/", "http://[::1]:8080/"])(
    "on this computer need no delay: %s",
    async (url) => {
      const clock = aClock();
      expect(await turns(createPoliteness(1000, clock), clock, [url, url])).toEqual([0, 0]);
    },
  );

  it("are further apart when the site asks so, never nearer", async () => {
    const clock = aClock();
    const politeness = createPoliteness(1000, clock);
    politeness.slowDown(SITE, 5000);
    politeness.slowDown(SITE, 200);
    expect(await turns(politeness, clock, [SITE, SITE])).toEqual([0, 5000]);
  });
});

describe("a server that asks to be left alone", () => {
  it("is, for so long", async () => {
    const clock = aClock();
    const politeness = createPoliteness(1000, clock);
    politeness.holdOff(SITE, 30_000);
    expect(await turns(politeness, clock, [SITE, SITE, "https://elders.nl/"])).toEqual([30_000, 31_000, 31_000]);
  });

  it("for longer than a scan waits is not asked at all, until the time is over", async () => {
    const clock = aClock();
    const politeness = createPoliteness(1000, clock);
    politeness.holdOff(SITE, 3_600_000);
    await expect(politeness.turn(SITE)).rejects.toMatchObject({ reason: "blocked" });
    expect(clock.at).toBe(0);
    clock.at = 3_600_000;
    await expect(politeness.turn(SITE)).resolves.toBeUndefined();
  });

  it("again and again is not asked any more in the end", async () => {
    const clock = aClock();
    const politeness = createPoliteness(0, clock);
    for (let time = 1; time <= 3; time += 1) {
      politeness.holdOff(SITE, 55_000);
      await politeness.turn(SITE);
    }
    politeness.holdOff(SITE, 55_000);
    await expect(politeness.turn(SITE)).rejects.toMatchObject({ reason: "blocked" });
    expect(clock.at).toBe(165_000);
  });
});
