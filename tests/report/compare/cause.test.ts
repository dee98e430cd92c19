import { describe, expect, it } from "vitest";
import { CAPTURE_METHOD } from "../../../src/model/capture.ts";
import { OUTCOMES, type Outcome } from "../../../src/model/outcome.ts";
import { CAUSES, type Cause, type ComparedCell, compareCells } from "../../../src/report/compare/cause.ts";
import { TRANSITIONS, transitionOf } from "../../../src/report/compare/transition.ts";
import { wayOfLooking } from "../../../src/report/compare/way-of-looking.ts";
import { aCapture, aSite, someSettings } from "../../support/fixtures.ts";

const OUTCOME = { X: "passed", "0": "failed", n: "inapplicable", "?": "cantTell", "-": "untested" } as const;
type Mark = keyof typeof OUTCOME;

const looking = wayOfLooking(aCapture());

/** Marks as published, judged again by its own instrument (`.`: it lacks the criterion), and by the yardstick: `0XX`. */
function cell(marks: string, changes: Partial<ComparedCell> = {}): ComparedCell {
  const [published, own, yardstick] = [...marks].map((mark) => (mark === "." ? null : OUTCOME[mark as Mark]));
  if (!published || own === undefined || !yardstick) throw new RangeError(marks);
  return { published, decision: "tool", again: { own, yardstick, looking }, ...changes };
}

function told(older: ComparedCell, newer: ComparedCell): string {
  const { transition, cause, also } = compareCells(older, newer);
  return [transition, cause, ...also].filter((word) => word !== null).join(", ");
}

describe("the transition of a cell", () => {
  const TABLE = `
       X                     0                     n                     ?                 -
    X  unchanged             lost                  no-longer-applicable  now-undetermined  now-undetermined
    0  gained                unchanged             no-longer-applicable  now-undetermined  now-undetermined
    n  became-applicable     became-applicable     unchanged             now-undetermined  now-undetermined
    ?  was-undetermined      was-undetermined      was-undetermined      unchanged         now-undetermined
    -  not-asked-then        not-asked-then        not-asked-then        not-asked-then    unchanged`;

  const [head = [], ...lines] = TABLE.trim()
    .split("\n")
    .map((line) => line.trim().split(/ +/));
  const rows = lines.flatMap(([older = "", ...transitions]) =>
    transitions.map((transition, at) => [older, head[at] ?? "", transition] as const),
  );

  it("is told for every pair of outcomes", () => expect(rows).toHaveLength(OUTCOMES.length ** 2));

  it.each(rows)("%s, later %s: %s", (older, newer, transition) => {
    expect(transitionOf(OUTCOME[older as Mark], OUTCOME[newer as Mark])).toBe(transition);
  });
});

describe("the cause of a changed cell", () => {
  // Older and newer: as published, judged again by its own instrument, judged by the newer instrument.
  const TABLE = `
    nothing differs
      000 000  unchanged
      ??? ???  unchanged
      0X0 000  unchanged
    the old outcome again, and the same way of looking
      000 XXX  gained, site-changed
      XXX 000  lost, site-changed
      nnn 000  became-applicable, site-changed
      nnn XXX  became-applicable, site-changed
      000 nnn  no-longer-applicable, site-changed
      XXX nnn  no-longer-applicable, site-changed
    already different by the old instrument
      0XX XXX  gained, tool-changed
      X00 000  lost, tool-changed
      n00 000  became-applicable, tool-changed
      000 X00  gained, tool-changed
      ?XX XXX  was-undetermined, tool-changed
    different by the newer instrument only
      00X XXX  gained, criteria-changed
      XX0 000  lost, criteria-changed
      nn0 000  became-applicable, criteria-changed
      ??X XXX  was-undetermined, criteria-changed
    not asked then
      00- XXX  not-asked-then, criteria-changed
      00- 000  not-asked-then, criteria-changed
      00- nnn  not-asked-then, criteria-changed
      XX- XXX  not-asked-then, criteria-changed
      -.- 000  not-asked-then, criteria-changed
      -.0 000  not-asked-then, criteria-changed
      -.0 XXX  not-asked-then, criteria-changed, site-changed
      --- 000  not-asked-then, could-not-be-read
    could not be read
      XXX ???  now-undetermined, could-not-be-read
      nnn ???  now-undetermined, could-not-be-read
      XXX ---  now-undetermined, could-not-be-read
      ??? XXX  was-undetermined, could-not-be-read
      ??? nnn  was-undetermined, could-not-be-read
    two fit: could not be read goes before tool and criteria
      0XX ???  now-undetermined, could-not-be-read, tool-changed
      00X ???  now-undetermined, could-not-be-read, criteria-changed
      00- ???  not-asked-then, could-not-be-read, criteria-changed
    two fit: tool goes before criteria, and criteria before site
      0X0 XXX  gained, tool-changed, criteria-changed, site-changed
      0XX nnn  no-longer-applicable, tool-changed, site-changed
      00X nnn  no-longer-applicable, criteria-changed, site-changed
      00? XXX  gained, criteria-changed, could-not-be-read
    two fit, but the published outcomes are the same: by one yardstick the captures differ
      XX0 XXX  gained, site-changed, criteria-changed
      000 0XX  gained, site-changed, tool-changed
      0XX 000  lost, site-changed, tool-changed`;

  const rows = TABLE.split("\n").flatMap((line) => {
    const [, older, newer, expected] = /^ {6}(\S{3}) (\S{3}) {2}(.+)$/.exec(line) ?? [];
    return older && newer && expected ? [[older, newer, expected] as const] : [];
  });

  it.each(rows)("%s, later %s: %s", (older, newer, expected) => {
    expect(told(cell(older), cell(newer))).toBe(expected);
  });

  it("is the people's where they corrected or settled an outcome, whatever else fits", () => {
    expect(told(cell("0XX"), cell("X00", { decision: "overruled" }))).toMatch(/^gained, people-decided/);
    expect(told(cell("XXX", { decision: "settled" }), cell("000"))).toMatch(/^lost, people-decided/);
    expect(told(cell("000"), cell("XXX", { decision: "confirmed" }))).toBe("gained, site-changed");
  });

  it("names the criteria as well where only they make the newer outcome of what the site changed", () => {
    const newer = cell("XXX");
    const again = newer.again && { ...newer.again, byOlderCriteria: "failed" as const };
    expect(told(cell("nnn"), { ...newer, again })).toBe("became-applicable, site-changed, criteria-changed");
    for (const byOlderCriteria of ["passed", "untested"] as const)
      expect(told(cell("nnn"), { ...newer, again: again && { ...again, byOlderCriteria } })).toBe(
        "became-applicable, site-changed",
      );
  });

  it("is none where people settled it then, and the tool finds the same now", () => {
    expect(told(cell("X00", { decision: "settled" }), cell("XXX"))).toBe("unchanged");
  });

  it("does not blame the site for what the tool sees differently since, where the other was scored by hand", () => {
    expect(told(cell("000", { again: null, decision: "imported" }), cell("0XX"))).toBe("unchanged");
  });

  it("cannot be separated where one of the two was scored by hand", () => {
    const byHand = cell("000", { again: null, decision: "imported" });
    const change = compareCells(byHand, cell("XXX", { decision: "settled" }));
    expect(change).toEqual({
      transition: "gained",
      cause: "cannot-be-separated",
      because: ["scored-by-hand"],
      also: [],
    });
    expect(told(byHand, cell("000"))).toBe("unchanged");
  });

  it("cannot be separated where nothing was kept of what was captured", () => {
    expect(compareCells(cell("000"), cell("XXX", { again: null })).because).toEqual(["no-captures"]);
  });

  it.each([
    ["browser", { browser: { name: "chrome", version: "142.0" } }],
    ["settings", { settings: { ...someSettings, maxPages: 10 } }],
    ["method", { method: CAPTURE_METHOD + 1 }],
    ["entry", { site: aSite({ hosts: ["wiki.example.nl"] }) }],
  ] as const)("cannot be separated where the %s differs", (part, changes) => {
    const differently = { own: "passed", yardstick: "passed", looking: wayOfLooking(aCapture(changes)) } as const;
    const change = compareCells(cell("000"), cell("XXX", { again: differently }));
    expect(change).toEqual({ transition: "gained", cause: "cannot-be-separated", because: [part], also: [] });
  });

  it("does not mind the version of the browser, the pauses, the name the tool gave, or another address", () => {
    const capture = aCapture({
      browser: { name: "chromium-headless-shell", version: "150.1" },
      settings: { ...someSettings, delayMs: 0, userAgent: "another" },
      site: aSite({ url: "https://elders.example/" }),
    });
    const again = { own: "passed", yardstick: "passed", looking: wayOfLooking(capture) } as const;
    expect(told(cell("000"), cell("XXX", { again }))).toBe("gained, site-changed");
  });
});

describe("every cell", () => {
  const marks = Object.keys(OUTCOME) as Mark[];
  const triples = marks.flatMap((a) => marks.flatMap((b) => marks.map((c) => a + b + c)));

  it("has one transition, and one cause exactly when it is not unchanged", () => {
    for (const older of triples) {
      for (const newer of marks) {
        const { transition, cause, also } = compareCells(cell(older), cell(newer.repeat(3)));
        const same = older[0] === newer && older[2] === newer;
        expect(TRANSITIONS).toContain(transition);
        expect([older, newer, transition === "unchanged", cause === null]).toEqual([older, newer, same, same]);
        const told: readonly (Cause | null)[] = [cause, ...also];
        expect(told.every((one) => one === null || CAUSES.includes(one))).toBe(true);
        expect(new Set(told).size).toBe(told.length);
      }
    }
  });

  it("is unchanged against itself, whatever it is", () => {
    for (const one of triples) expect(told(cell(one), cell(one))).toBe("unchanged");
  });

  it("is never the site's when it cannot be determined", () => {
    const open: readonly Outcome[] = ["cantTell", "untested"];
    for (const older of triples) {
      for (const newer of open) {
        const mark = newer === "cantTell" ? "?" : "-";
        expect(compareCells(cell(older), cell(mark.repeat(3))).cause).not.toBe("site-changed");
      }
    }
  });
});
