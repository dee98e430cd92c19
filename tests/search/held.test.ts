import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import { CLASSES } from "./classes/all.ts";
import { measure } from "./site/measure.ts";

/** With `npm run test:search`: each waits until the scanner has waited long enough. */
const everything = process.env["QUICKSCAN_SEARCH_TESTS"] === "all";

let browsers: Browsers | undefined;
beforeAll(async () => {
  if (everything) browsers = await openBrowser();
});
afterAll(() => browsers?.close());

/** Questions about social work never get an answer; the others do. */
const NEVER_ANSWERED: Readonly<Record<string, string>> = {
  "a form in the header, results on two pages": "? 0 X n.a. n.a.",
  "results in a layer while typing, after a long wait for more letters": "? 0 X n.a. n.a.",
  "results behind a hash, without a new page": "? 0 X n.a. n.a.",
  "a filter over a table": "n.a. n.a. n.a. ? ?",
};

describe.concurrent("an answer that never comes is unknown, and not 0", () => {
  for (const [name, marks] of Object.entries(NEVER_ANSWERED)) {
    test.runIf(everything)(name, { timeout: 300_000 }, async () => {
      const found = Object.values(CLASSES)
        .flat()
        .find((one) => one.name === name);
      if (!browsers || !found) throw new Error(`no class called ${name}`);
      const measured = await measure(browsers, found.site, { ...found.options, held: "for ever" });
      expect(measured.gate.held, measured.account).toBeGreaterThan(0);
      expect(measured.marks, measured.account).toBe(marks);
    });
  }
});
