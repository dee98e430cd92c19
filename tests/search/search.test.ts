import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import { CLASSES } from "./classes/all.ts";
import { measure } from "./site/measure.ts";

/** All of them with `npm run test:search`; otherwise only those that stand for a class. */
const everything = process.env["QUICKSCAN_SEARCH_TESTS"] === "all";
const TIMEOUT = { timeout: 300_000 };

let browsers: Browsers;
beforeAll(async () => {
  browsers = await openBrowser();
});
afterAll(() => browsers?.close());

for (const [group, classes] of Object.entries(CLASSES)) {
  describe.concurrent(group, () => {
    for (const { name, site, marks, options, often, onePage, never } of classes) {
      const works = marks.includes("X") && !marks.includes("?");
      test.runIf(everything || often)(name, TIMEOUT, async () => {
        const { marks: found, account, turned } = await measure(browsers, site, options);
        expect(found, account).toBe(marks);
        if (works && !onePage) expect(turned, `${account}\nits answer goes on to a second page`).toBe(true);
      });
      // What works has to work as well on one page, and when nothing is answered before the scanner waits for it.
      test.runIf(everything && works && never === undefined)(
        `${name}, on one page that is held back`,
        TIMEOUT,
        async () => {
          const held = { ...options, perPage: 50, held: "until awaited" } as const;
          const { marks: found, account, gate } = await measure(browsers, site, held);
          expect(gate.concluded, `nothing is concluded while an answer is held\n${account}`).toEqual([]);
          expect(gate.held, `the answer was held\n${account}`).toBeGreaterThan(0);
          expect(found, account).toBe(marks);
        },
      );
    }
  });
}
