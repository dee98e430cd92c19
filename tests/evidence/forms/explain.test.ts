import { expect, it } from "vitest";
import { explainMatch } from "../../../src/evidence/forms/explain.ts";

it("says which form matched and which exclusion cancelled", () => {
  const words = { forms: ["welzijn*"], not: ["dierenwelzijn", "ministerie van [0-2] welzijn"] };
  const text = "Welzijnswerk is iets anders dan het ministerie van Volksgezondheid, Welzijn en Sport.";
  expect(explainMatch(words, text)).toEqual({
    matches: [{ start: 0, end: 12, words: "Welzijnswerk", form: "welzijn*" }],
    cancelled: [
      {
        match: { start: 68, end: 75, words: "Welzijn", form: "welzijn*" },
        by: {
          start: 36,
          end: 75,
          words: "ministerie van Volksgezondheid, Welzijn",
          form: "ministerie van [0-2] welzijn",
        },
      },
    ],
  });
});
