import { describe, expect, it } from "vitest";
import { DEMO_SITES } from "../../src/demo/sites.ts";
import { sourceOf } from "../../src/demo/source.ts";
import { FLIPS } from "./flips.ts";

describe.each(FLIPS)("$site: $what", ({ site, overrides }) => {
  it("changes the pages of the site", () => {
    const demoSite = DEMO_SITES.find(({ id }) => id === site);
    expect(() => demoSite && sourceOf(demoSite, overrides)).not.toThrow();
  });
});

it("has a change for each of the 60 cells", () => {
  const changed = new Set(FLIPS.flatMap(({ site, changes }) => Object.keys(changes).map((nr) => `${site} ${nr}`)));
  expect(changed.size).toBe(60);
});
