import { expect, test } from "vitest";
import { COMPARE_WORDS } from "../../../src/report/compare/words.ts";

test("how many cells changed is told with what changed them, apart from what could not be determined", () => {
  const { counts } = COMPARE_WORDS.nl;
  expect(counts({ changed: 6, causes: "de site veranderde: 6", unread: 10, unchanged: 44 })).toBe(
    "6 cellen zijn veranderd (de site veranderde: 6), 10 zijn in een van beide niet vast te stellen, 44 onveranderd.",
  );
  expect(counts({ changed: 1, causes: "mensen besloten: 1", unread: 1, unchanged: 8 })).toBe(
    "1 cel is veranderd (mensen besloten: 1), 1 is in een van beide niet vast te stellen, 8 onveranderd.",
  );
  expect(counts({ changed: 0, causes: "", unread: 0, unchanged: 60 })).toBe("Geen van de 60 cellen is veranderd.");
});
