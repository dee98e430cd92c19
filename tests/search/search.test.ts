import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import { CLASSES } from "./classes/all.ts";
import { WORKS } from "./classes/search-class.ts";
import { measure } from "./site/measure.ts";

/** All of them with `npm run test:search`; otherwise only those that stand for a class. */
const everything = process.env["QUICKSCAN_SEARCH_TESTS"] === "all";

let browsers: Browsers;
beforeAll(async () => {
  browsers = await openBrowser();
});
afterAll(() => browsers?.close());

for (const [group, classes] of Object.entries(CLASSES)) {
  describe.concurrent(group, () => {
    for (const { name, site, marks, options, often } of classes) {
      test.runIf(everything || often)(name, { timeout: 240_000 }, async () => {
        const measured = await measure(browsers, site, options);
        expect(measured.marks, measured.account).toBe(marks);
      });
      // What works has to work as well when the server takes its time over a question.
      test.runIf(everything && marks === WORKS)(
        `${name}, when the answer is held back`,
        { timeout: 300_000 },
        async () => {
          const measured = await measure(browsers, site, { ...options, holdMs: 3_500 });
          expect(measured.marks, measured.account).toBe(marks);
        },
      );
    }
  });
}
