import { expect, it } from "vitest";
import { type JudgedCapture, settleCaptures } from "../../src/judge/settle-captures.ts";
import type { Recheck } from "../../src/model/capture.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { anAssertion } from "../support/fixtures.ts";

const FLIPS: Recheck = { purpose: "flips", criteria: ["one"] };
const REPEAT: Recheck = { purpose: "repeat" };

/** Captures in the order in which they were made, each with its outcomes for the criteria `one` and `two`. */
function settled(...captures: readonly (readonly [one: Outcome, two: Outcome, recheck?: Recheck])[]) {
  return settleCaptures(captures.map(([one, two, recheck], at) => capture(at + 1, [one, two], recheck)));
}

function capture(number: number, outcomes: readonly Outcome[], recheck?: Recheck): JudgedCapture {
  const assertions = outcomes.map((outcome, at) =>
    anAssertion({
      criterion: at === 0 ? "one" : "two",
      outcome,
      reason: outcome === "cantTell" ? "timeout" : null,
      capture: number,
      facts: [],
    }),
  );
  return { recheck, assertions };
}

it("each cell is judged from the first capture in which it could be determined, and names it", () => {
  const cells = settled(["cantTell", "failed"], ["passed", "passed"]);
  expect(cells.map(({ outcome, capture }) => [outcome, capture])).toEqual([
    ["passed", 2],
    ["failed", 1],
  ]);
});

it("a flip that another look confirms stands, with both looks as a fact", () => {
  const [one, two] = settled(["passed", "failed"], ["passed", "passed", FLIPS]);
  expect(one).toMatchObject({ outcome: "passed", reason: null, capture: 1 });
  expect(one?.facts).toMatchObject([
    {
      kind: "recheck",
      purpose: "flips",
      looks: [
        { capture: 1, outcome: "passed" },
        { capture: 2, outcome: "passed" },
      ],
    },
  ]);
  // The second criterion had not flipped: what the check saw of it is no business of the table.
  expect(two).toMatchObject({ outcome: "failed", capture: 1, facts: [] });
});

it("a flip that another look contradicts is undetermined, and never the outcome of one of the two", () => {
  const [one] = settled(["passed", "failed"], ["failed", "failed", FLIPS]);
  expect(one).toMatchObject({ outcome: "cantTell", reason: "unstable", capture: 1 });
});

it("a check that could not be made takes nothing back", () => {
  const [one] = settled(["passed", "failed"], ["cantTell", "failed", FLIPS]);
  expect(one).toMatchObject({ outcome: "passed", reason: null });
});

it("a check never fills a cell that could not be determined", () => {
  const [one] = settled(["cantTell", "failed"], ["passed", "failed", REPEAT]);
  expect(one).toMatchObject({ outcome: "cantTell", reason: "timeout", capture: 1 });
});

it("a repeat checks every cell", () => {
  const cells = settled(["passed", "failed"], ["passed", "passed", REPEAT], ["passed", "failed", REPEAT]);
  expect(cells.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["passed", null],
    ["cantTell", "unstable"],
  ]);
});

it("what an older capture was not asked is no contradiction", () => {
  const [one] = settled(["passed", "failed"], ["untested", "failed", FLIPS]);
  expect(one).toMatchObject({ outcome: "passed", reason: null });
});

it("without a capture there is nothing to settle", () => {
  expect(settled()).toEqual([]);
});
