import { describe, expect, it } from "vitest";
import { reasonToDoubt } from "../../src/judge/selection.ts";
import type { FailedPage } from "../../src/model/capture.ts";

const pages = (count: number) => Array.from({ length: count }, (_, at) => ({ artifact: `p${at}` }));
const failed = (count: number, reason: FailedPage["reason"], detail = ""): FailedPage[] =>
  Array.from({ length: count }, (_, at) => ({ url: `https://zorgsite.nl/${reason}/${at}`, reason, detail }));
const doubt = (read: number, failures: readonly FailedPage[], known = read + failures.length) =>
  reasonToDoubt({ home: "p0", pages: pages(read), failed: failures, known, missing: 0, withinBudget: read < 40 });

describe("what was read of a site says that something is not there", () => {
  it.each([
    ["when five pages beside the home page were read", 6, [], 40],
    ["when all pages of a small site were read", 3, [], 3],
    ["when the other links lead nowhere", 3, failed(9, "http-error", "status 404"), 12],
    ["when some pages were refused of as many as are read at most", 40, failed(9, "blocked"), 300],
    ["when most of a site was read before it refused", 30, failed(8, "blocked"), 45],
    ["when some pages were refused", 10, failed(4, "blocked"), 40],
    ["when robots.txt closes many pages of a site of which enough was read", 8, failed(30, "robots"), 60],
  ])("%s", (_, read, failures, known) => {
    expect(doubt(read, failures, known)).toBeNull();
  });
});

describe("what was read of a site says nothing", () => {
  it.each([
    ["when fewer pages were read and there are more", 3, [], 9, "too-few-pages"],
    ["when it began to refuse halfway", 7, failed(8, "blocked"), 60, "blocked"],
    [
      "when it fell over halfway",
      7,
      [...failed(7, "http-error", "status 500"), ...failed(2, "timeout")],
      60,
      "http-error",
    ],
    ["when robots.txt closes nearly all", 1, failed(12, "robots"), 13, "robots"],
  ])("%s", (_, read, failures, known, reason) => {
    expect(doubt(read, failures, known)).toBe(reason);
  });
});

describe("what a home page opens in place has no address", () => {
  const opening = (read: number) =>
    reasonToDoubt({ home: "p0", pages: pages(read), failed: [], known: read, inPlace: 8, missing: 0 });

  it("so that a site of few pages says nothing of what is not there", () => {
    expect(opening(1)).toBe("too-few-pages");
    expect(opening(4)).toBe("too-few-pages");
  });

  it("which does not matter when enough pages were read", () => {
    expect(opening(6)).toBeNull();
  });
});
