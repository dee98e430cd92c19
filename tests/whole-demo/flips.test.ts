import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_SITES } from "../../src/demo/sites.ts";
import { FLIPS } from "../demo/flips.ts";
import { type FlipScanner, openFlipScanner } from "./flip-scanner.ts";
import { PUBLISHED } from "./rows.ts";

let scanner: FlipScanner;
beforeAll(async () => {
  scanner = await openFlipScanner();
});
afterAll(() => scanner.close());

describe.concurrent("a site of the demo", () => {
  it.each(DEMO_SITES.map(({ id }) => id))("%s, unchanged, has the published row", async (site) => {
    expect(await scanner.rowOf({ site, overrides: [] })).toEqual(PUBLISHED[site]);
  });

  it.each(FLIPS)("$site changes exactly the cells of $what", async (flip) => {
    expect(await scanner.rowOf(flip)).toEqual({ ...PUBLISHED[flip.site], ...flip.changes });
  });
});
