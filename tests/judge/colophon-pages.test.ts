import { expect, test } from "vitest";
import { colophonArtifacts } from "../../src/judge/colophon-pages.ts";
import type { Capture } from "../../src/model/capture.ts";
import { stored } from "./a-capture.ts";

const { capture } = stored({ "/": "", "/een": "", "/twee": "" });

/** Ids left out of content when a link with this label led to `/een`. */
function leftOut(label: string, changes: Partial<Capture["colophon"]["candidates"][number]> = {}): string[] {
  const candidate = {
    url: "https://zorgsite.nl/een",
    label,
    foundOn: "https://zorgsite.nl/",
    page: { status: "captured", value: "a1" } as const,
    ...changes,
  };
  return [...colophonArtifacts({ ...capture, colophon: { candidates: [candidate] } })];
}

test.each(["Colofon", "Over ons", "Over deze site", "Wie zijn wij?", "Disclaimer", "About", "Over Zorgsite"])(
  "a page behind '%s' is no content",
  (label) => {
    expect(leftOut(label)).toEqual(["a1"]);
  },
);

test.each(["Wat is dementie?", "Waarom ouderen vallen", "Voor wie", "Achtergrond"])(
  "a page behind '%s' may be content",
  (label) => {
    expect(leftOut(label)).toEqual([]);
  },
);

test("the same address read a second time is left out too", () => {
  const failed = { page: { status: "failed", reason: "timeout", detail: "" } as const };
  expect(leftOut("Colofon", failed)).toEqual(["a1"]);
  expect(leftOut("Colofon", { url: "https://zorgsite.nl/een/", page: { status: "captured", value: "a9" } })).toEqual([
    "a9",
    "a1",
  ]);
});

test("the home page is never left out", () => {
  expect(leftOut("Over ons", { url: "https://zorgsite.nl/", page: { status: "captured", value: "a0" } })).toEqual([]);
});
