import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browsers } from "../../../src/browser/fleet.ts";
import { captureSite } from "../../../src/capture/capture-site.ts";
import { planQuestions } from "../../../src/capture/plan.ts";
import { createPoliteness } from "../../../src/capture/politeness.ts";
import { readInstrument } from "../../../src/inputs/read-file.ts";
import { judge } from "../../../src/judge/judge.ts";
import type { Assertion } from "../../../src/model/assertion.ts";
import type { Capture, CaptureSettings } from "../../../src/model/capture.ts";
import type { Criterion, Instrument } from "../../../src/model/instrument.ts";
import { MARKS } from "../../../src/model/outcome.ts";
import type { Recipe } from "../../../src/model/site.ts";
import { createCaptureArchive, openCaptureArchive } from "../../../src/store/archive.ts";
import { createGate, GATE_IN_PAGE, type Gate } from "./gate.ts";
import { serveSite } from "./serve.ts";
import type { TestSite } from "./site.ts";

/** One term per criterion is enough to tell whether a search is operated well, and quick. */
const TYPED: Readonly<Record<number, string>> = {
  2: "sociaal werk",
  3: "jongerenwerk",
  4: "preventie",
  9: "sociaal werk",
  10: "ondersteunen",
};

const NO_GATE: Gate = {
  pass: () => Promise.resolve(),
  watch: (tab) => tab,
  seen: () => ({ held: 0, concluded: [] }),
};

export interface Measured {
  /** Marks of criteria 2, 3, 4, 9 and 10, as the table prints them. */
  readonly marks: string;
  readonly assertions: readonly Assertion[];
  readonly capture: Capture;
  /** A term was looked for on a further page of its answer. */
  readonly turned: boolean;
  /** What became of answers that were held back. */
  readonly gate: ReturnType<Gate["seen"]>;
  /** Paths with query strings in the order in which the server was asked for them. */
  readonly asked: readonly string[];
  /** What was found and asked, for reading when a test fails. */
  readonly account: string;
}

export interface MeasureOptions {
  readonly settings?: Partial<CaptureSettings>;
  readonly hints?: (origin: string) => readonly Recipe[];
  /** Every term of the instrument is asked, not one per criterion. */
  readonly allTerms?: boolean;
  /** Results that a page of an answer shows; three, unless said otherwise. */
  readonly perPage?: number;
  /** Answers to questions about social work are held back: until the scanner waits for them, or for ever. */
  readonly held?: "until awaited" | "for ever";
  /** The page answers without asking its server. */
  readonly inPage?: boolean;
}

/** Captures, archives and judges a test site with the real pipeline. */
export async function measure(browsers: Browsers, site: TestSite, options: MeasureOptions = {}): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "zoeken-"));
  const gate = options.held === undefined ? NO_GATE : createGate(options.held === "until awaited");
  const head = options.inPage && options.held !== undefined ? GATE_IN_PAGE : "";
  const served = await serveSite(site, { perPage: options.perPage ?? 3, gate, head });
  try {
    const measured = await capture(browsers, served.origin, site, options, gate, folder);
    return { ...measured, asked: served.asked, gate: gate.seen() };
  } finally {
    served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function capture(
  browsers: Browsers,
  origin: string,
  site: TestSite,
  { settings, hints, allTerms }: MeasureOptions,
  gate: Gate,
  folder: string,
): Promise<Omit<Measured, "asked" | "gate">> {
  const instrument = searching(allTerms === true);
  const tab = await browsers.openSite({ hosts: [new URL(origin).host], maxRequests: 20_000, maxBytes: 1e9 });
  const sink = createCaptureArchive(folder);
  try {
    const captured = await captureSite({
      scan: "proef",
      site: {
        id: "proef",
        name: site.name ?? "Wijkvondsten",
        url: `${origin}/`,
        status: "active",
        hosts: [],
        hints: hints?.(origin) ?? [],
      },
      number: 1,
      tab: gate.watch(tab),
      plan: planQuestions(instrument),
      settings: {
        maxPages: 16,
        maxQueries: 45,
        maxResults: 20,
        delayMs: 0,
        render: "auto",
        robots: "visitor",
        userAgent: browsers.userAgent(),
        ...settings,
      },
      politeness: createPoliteness(0),
      sink,
      browser: browsers.info(),
      tool: "0",
      language: "nl",
      emit: () => undefined,
      stopped: () => false,
    });
    await sink.finish(captured);
  } finally {
    await tab.close();
  }
  const stored = openCaptureArchive(folder);
  const assertions = judge(stored.capture, stored.read, instrument);
  return {
    marks: marksOf(assertions),
    assertions,
    capture: stored.capture,
    turned: stored.capture.search.functions.some(({ queries }) =>
      queries.some(({ kind, answers }) => kind === "term" && answers.length > 1),
    ),
    account: accountOf(stored.capture, assertions),
  };
}

function searching(allTerms: boolean): Instrument {
  const { instrument } = readInstrument("criteria/sociaal-werk-2020.yaml");
  return {
    ...instrument,
    criteria: instrument.criteria.filter(({ nr }) => nr in TYPED).map((one) => (allTerms ? one : withOneTerm(one))),
  };
}

function withOneTerm(criterion: Criterion): Criterion {
  const { check } = criterion;
  if (!("terms" in check)) return criterion;
  return { ...criterion, check: { ...check, terms: check.terms.filter((term) => term.typed === TYPED[criterion.nr]) } };
}

function marksOf(assertions: readonly Assertion[]): string {
  return assertions.map(({ outcome }) => MARKS[outcome]).join(" ");
}

function accountOf({ search, state, selection, consent }: Capture, assertions: readonly Assertion[]): string {
  const detectors = search.detectors.map(
    ({ detector, candidates, notes, unseen = [] }) =>
      `  ${detector}: ${candidates} ${notes.join("; ")} ${unseen.map((place) => JSON.stringify(place)).join(" ")}`,
  );
  const functions = search.functions.flatMap(({ id, role, roleBecause, recipe, failure, queries }) => [
    `  ${id} ${role} (${typeof roleBecause === "string" ? roleBecause : roleBecause.en}) ${JSON.stringify(recipe)} ${JSON.stringify(failure)}`,
    ...queries.map(
      ({ kind, term, answers, targets, stopped, failure: failed }) =>
        `    ${kind} ${term}: ${answers.length} pages, ${targets.length} targets, ${stopped} ${failed?.reason ?? ""} ${failed?.detail ?? ""}`,
    ),
  ]);
  const reasons = assertions.map(
    ({ outcome, reason, facts }) => `  ${outcome} ${reason ?? ""} ${JSON.stringify(facts[0] ?? null).slice(0, 300)}`,
  );
  return [
    JSON.stringify(state),
    JSON.stringify(consent),
    `pages ${selection.pages.length} of ${selection.known}`,
    ...detectors,
    ...functions,
    ...search.unprobed.map(({ recipe }) => `  unprobed ${JSON.stringify(recipe)}`),
    ...reasons,
  ].join("\n");
}
