import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseInstrument } from "../../src/inputs/instrument.ts";
import { judge } from "../../src/judge/judge.ts";
import type { Assertion } from "../../src/model/assertion.ts";
import type { Capture, PageArtifact } from "../../src/model/capture.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { aCapture, stored } from "./a-capture.ts";

const criteria = new URL("../../criteria/sociaal-werk-2020.yaml", import.meta.url);
const instrument = parseInstrument(readFileSync(criteria, "utf8"), "sociaal-werk-2020.yaml");

const judged = (capture: Capture, files: Readonly<Record<string, string>>): Assertion[] =>
  judge(capture, (file) => files[file], instrument);
const cell = (assertions: readonly Assertion[], nr: number): Assertion => {
  const found = assertions[instrument.criteria.findIndex((criterion) => criterion.nr === nr)];
  if (!found) throw new Error(`no cell ${nr}`);
  return found;
};
const outcomes = (assertions: readonly Assertion[]): Outcome[] => assertions.map((assertion) => assertion.outcome);

describe("a site that was read", () => {
  const { capture, files } = stored({
    "/": "<h1>Zorgsite</h1><p>Welkom.</p>",
    "/ouderen": "<h1>Ouderen</h1><p>Ouderen bellen zelf.</p>",
    "/jongeren": "<h1>Jongeren</h1><p>Jongeren gamen met het jongerenwerk. Het jongerenwerk leert.</p>",
    "/a": "<p>Over schermen.</p>",
    "/b": "<p>Over sloten.</p>",
    "/c": "<p>Over bellen.</p>",
    "/colofon": "<h1>Colofon</h1><p>Deze site is bedoeld voor sociaal werkers.</p>",
  });

  test("has an assertion per criterion, in the order of the instrument", () => {
    const assertions = judged(capture, files);
    expect(assertions.map((assertion) => assertion.criterion)).toEqual(
      instrument.criteria.map((criterion) => criterion.id),
    );
    expect(outcomes(assertions)).toEqual([
      "failed",
      "inapplicable",
      "inapplicable",
      "inapplicable",
      "passed",
      "passed",
      "passed",
      "passed",
      "inapplicable",
      "inapplicable",
    ]);
  });

  test("criterion 5 is a proposal that a person confirms, the others are the tool's", () => {
    const assertions = judged(capture, files);
    expect(cell(assertions, 5).mode).toBe("semiAuto");
    expect(cell(assertions, 7)).toMatchObject({ mode: "automatic", decision: "tool", capture: 1, site: "zorgsite" });
  });

  test("each cell keeps the time of its deciding page", () => {
    const page = capture.artifacts.find((artifact) => artifact.finalUrl.endsWith("/ouderen")) as PageArtifact;
    expect(cell(judged(capture, files), 7).capturedAt).toBe(page.at);
  });

  test("the same capture gives the same twice", () => {
    expect(judged(capture, files)).toEqual(judged(capture, files));
  });

  test("a picture of the deciding page goes with the evidence", () => {
    const page = capture.artifacts.find((artifact) => artifact.finalUrl.endsWith("/ouderen")) as PageArtifact;
    const picture = {
      file: "shots/o.png",
      artifact: page.id,
      purpose: "content" as const,
      words: ["Ouderen"],
      wordsVisible: true,
    };
    expect(cell(judged({ ...capture, pictures: [picture] }, files), 7).evidence?.picture).toBe("shots/o.png");
  });

  test("a stored page that is gone opens what rested on it, and never makes a 0", () => {
    const gone = capture.artifacts.find((artifact) => artifact.finalUrl.endsWith("/ouderen")) as PageArtifact;
    const { [gone.file]: _, ...rest } = files;
    const assertions = judged(capture, rest);
    expect(cell(assertions, 7)).toMatchObject({ outcome: "cantTell", reason: "evidence-missing" });
    expect(cell(assertions, 8).outcome).toBe("passed");
    expect(cell(assertions, 1).outcome).toBe("failed");
  });

  test("a colophon whose stored page is gone cannot tell", () => {
    const gone = capture.artifacts.find((artifact) => artifact.finalUrl.endsWith("/colofon")) as PageArtifact;
    const { [gone.file]: _, ...rest } = files;
    expect(cell(judged(capture, rest), 6)).toMatchObject({ outcome: "cantTell", reason: "colophon-not-read" });
  });

  test("with no page stored at all, only the address is known", () => {
    const assertions = judged(capture, {});
    expect(cell(assertions, 1).outcome).toBe("failed");
    for (const nr of [5, 6, 7, 8]) expect(cell(assertions, nr).outcome).toBe("cantTell");
  });
});

describe("a site of which too little was read", () => {
  const { capture, files } = stored({ "/": "<p>Welkom.</p>", "/a": "<p>Over schermen.</p>" });
  const part: Capture = { ...capture, selection: { ...capture.selection, known: 40 } };

  test("has no 0 on content, and none for a colophon that may be elsewhere", () => {
    const assertions = judged(part, files);
    for (const nr of [5, 6, 7, 8])
      expect(cell(assertions, nr)).toMatchObject({ outcome: "cantTell", reason: "too-few-pages" });
  });

  test("is scored when there is no more of it", () => {
    for (const nr of [5, 6, 7, 8]) expect(cell(judged(capture, files), nr).outcome).toBe("failed");
  });
});

describe("a site that could not be looked at", () => {
  test.each(["unreachable", "moved", "parked", "blocked", "ended", "consent-wall"] as const)(
    "%s: every cell, its address too",
    (reason) => {
      const capture = aCapture({ state: { status: "unread", reason, detail: "", movedTo: "https://sociaalwerk.nl/" } });
      const assertions = judged(capture, {});
      expect(new Set(outcomes(assertions))).toEqual(new Set(["cantTell"]));
      expect(new Set(assertions.map((assertion) => assertion.reason))).toEqual(new Set([reason]));
      expect(assertions[0]?.facts[0]).toMatchObject({ kind: "site", reason, url: "https://sociaalwerk.nl/" });
    },
  );
});
