import { expect, it } from "vitest";
import { nearest } from "../../src/model/nearest.ts";

const COMMANDS = ["scan", "score", "show", "resume", "validate"];

it.each([
  ["scna", "scan"],
  ["validat", "validate"],
  ["Resume", "resume"],
  ["shwo", "show"],
])("%s was meant as %s", (typed, meant) => expect(nearest(typed, COMMANDS)).toBe(meant));

it("offers nothing when nothing comes near", () => {
  expect(nearest("begroting", COMMANDS)).toBeUndefined();
  expect(nearest("x", COMMANDS)).toBeUndefined();
  expect(nearest("scan", [])).toBeUndefined();
});
