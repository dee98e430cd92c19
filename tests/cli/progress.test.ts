import { describe, expect, it } from "vitest";
import { secondsToGo } from "../../src/cli/progress/estimate.ts";
import { createLiveLines } from "../../src/cli/progress/live-lines.ts";
import { renderProgress } from "../../src/cli/progress/render.ts";
import { advance, NOT_STARTED, type Progress } from "../../src/cli/progress/state.ts";
import { roughly } from "../../src/cli/texts/duration.ts";
import type { ScanEvent } from "../../src/model/event.ts";

const NAMES: Readonly<Record<string, string>> = { a: "Zorg van nu", b: "Coalitie Digivaardig in de zorg" };
const STARTED: ScanEvent = { type: "scan-started", scan: "2026-proef", sites: 4, expectedSeconds: 240 };

/** The progress after events that came at these seconds. */
function progressAfter(...events: readonly (readonly [seconds: number, event: ScanEvent])[]): Progress {
  return events.reduce((progress, [seconds, event]) => advance(progress, event, seconds * 1000), NOT_STARTED);
}

function lines(progress: Progress, seconds: number, width = 80): readonly string[] {
  return renderProgress(progress, {
    width,
    now: seconds * 1000,
    language: "nl",
    nameOf: (site) => NAMES[site] ?? site,
  });
}

const begun = (site: string): ScanEvent => ({ type: "site-started", site });
const ended = (site: string, seconds: number): ScanEvent => ({ type: "site-ended", site, failed: null, seconds });
const asking = (site: string, term: string): ScanEvent => ({
  type: "site-step",
  site,
  step: "search",
  done: 6,
  of: 30,
  detail: term,
});

describe("progress of a scan", () => {
  it("shows a line per site in work", () => {
    const progress = progressAfter([0, STARTED], [0, begun("a")], [1, begun("b")], [40, asking("a", "sociaal werk")]);
    expect(lines(progress, 45)).toEqual([
      "0 van 4 sites klaar · nog ongeveer 3 minuten",
      "  Zorg van nu                  0:45  zoekvragen 6/30  sociaal werk",
      "  Coalitie Digivaardig in d…   0:44  begint",
    ]);
  });

  it("forgets a site that has ended", () => {
    const progress = progressAfter([0, STARTED], [0, begun("a")], [50, ended("a", 50)]);
    expect(lines(progress, 50)).toEqual(["1 van 4 sites klaar · nog ongeveer 3 minuten"]);
  });

  it("fits any width", () => {
    const progress = progressAfter(
      [0, STARTED],
      [0, begun("a")],
      [1, begun("b")],
      [40, asking("b", "schoolmaatschappelijk werk")],
    );
    for (const width of [20, 40, 60, 200]) {
      expect(Math.max(...lines(progress, 45, width).map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  it("shows of an address its path only, without control characters", () => {
    const page: ScanEvent = {
      type: "site-step",
      site: "a",
      step: "pages",
      done: 1,
      of: 9,
      detail: "https://zorgvannu.nl/over?x=1",
    };
    expect(lines(progressAfter([0, STARTED], [0, begun("a")], [2, page]), 3)[1]).toMatch(
      /pagina's 1\/9 {2}\/over\?x=1$/,
    );
    expect(lines(progressAfter([0, STARTED], [0, begun("a")], [2, asking("a", "\u001b[2Jwerk")]), 3)[1]).toMatch(
      / {2}werk$/,
    );
  });
});

describe("how long a scan will take", () => {
  it("goes by what was expected at first", () => {
    expect(secondsToGo(progressAfter([0, STARTED], [0, begun("a")], [0, begun("b")]), 0)).toBe(240);
  });

  it("goes by the sites that have ended later on", () => {
    const quick = progressAfter([0, STARTED], [0, begun("a")], [0, begun("b")], [10, ended("a", 10)], [10, begun("c")]);
    const slow = progressAfter(
      [0, STARTED],
      [0, begun("a")],
      [0, begun("b")],
      [300, ended("a", 300)],
      [300, begun("c")],
    );
    expect(secondsToGo(quick, 10_000)).toBeLessThan(secondsToGo(slow, 300_000));
  });

  it("goes by a site's own pace when it is well on its way", () => {
    const half: ScanEvent = { type: "site-step", site: "a", step: "search", done: 5, of: 10, detail: "" };
    const alone = { ...STARTED, sites: 1 };
    expect(secondsToGo(progressAfter([0, alone], [0, begun("a")], [27, half]), 27_000)).toBeCloseTo(13, 0);
  });

  it.each([
    [20, "minder dan een minuut"],
    [70, "ongeveer een minuut"],
    [250, "ongeveer 4 minuten"],
    [3600, "ongeveer 1 uur"],
    [5400, "ongeveer anderhalf uur"],
    [9100, "ongeveer 2,5 uur"],
  ])("says %i seconds as %s", (seconds, words) => {
    expect(roughly(seconds, "nl")).toBe(words);
  });
});

describe("live lines", () => {
  it("are written over in one go, and what stays is printed above them", () => {
    const written: string[] = [];
    const live = createLiveLines({ write: (text) => void written.push(text), columns: () => 80, rows: () => 24 });
    live.draw(["one", "two"]);
    live.print("stays", ["three"]);
    live.draw([]);
    live.draw([]);
    expect(written.map((text) => text.replaceAll("\u001b", "^"))).toEqual([
      "^[?7lone^[K\ntwo^[K\n^[?7h^[J",
      "\r^[2Astays^[K\n^[?7lthree^[K\n^[?7h^[J",
      "\r^[1A^[?7l^[?7h^[J",
    ]);
  });
});
