import { isDeepStrictEqual } from "node:util";
import type { Capture } from "../../model/capture.ts";
import type { Criterion, Instrument } from "../../model/instrument.ts";
import type { JudgedScan } from "./judged-scan.ts";

/** What two scans were made with, part by part; what bears on outcomes is compared, the rest is shown. */
export const DIFFERENCE_PARTS = [
  "date",
  "site-list",
  "instrument",
  "tool",
  "judge",
  "browser",
  "method",
  "pages",
  "queries",
  "results",
  "render",
  "robots",
] as const;
export type DifferencePart = (typeof DIFFERENCE_PARTS)[number];

export interface Difference {
  readonly part: DifferencePart;
  /** Null when nothing is known of it: a table that people made. */
  readonly older: string | null;
  readonly newer: string | null;
  readonly differs: boolean;
}

/** Both scans part by part, those that are equal included. */
export function differencesOf(older: JudgedScan, newer: JudgedScan): readonly Difference[] {
  const [then, now] = [madeWith(older), madeWith(newer)];
  return DIFFERENCE_PARTS.map((part) => ({
    part,
    older: then[part],
    newer: now[part],
    differs: then[part] !== now[part],
  })).filter(({ older, newer }) => older !== null || newer !== null);
}

function madeWith({ scan, siteList, instrument, instrumentDigest, judgeVersion, captures }: JudgedScan) {
  const settings = captures[0]?.settings;
  const made: Readonly<Record<DifferencePart, string | number | null>> = {
    date: scan.date,
    "site-list": named(siteList.id, scan.siteListDigest),
    instrument: named(`${instrument.id} ${scan.instrumentVersion}`.trim(), instrumentDigest),
    tool: scan.tool || null,
    judge: judgeVersion || null,
    browser: each(captures, ({ browser }) => `${browser.name} ${browser.version}`),
    method: each(captures, ({ method }) => String(method)),
    pages: settings?.maxPages ?? null,
    queries: settings?.maxQueries ?? null,
    results: settings?.maxResults ?? null,
    render: settings?.render ?? null,
    robots: settings?.robots ?? null,
  };
  const texts = Object.entries(made).map(([part, value]) => [part, value === null ? null : String(value)]);
  return Object.fromEntries(texts) as Readonly<Record<DifferencePart, string | null>>;
}

function named(name: string, digest: string): string {
  return digest === "" ? name : `${name} (${digest.slice(0, 12)})`;
}

function each(captures: readonly Capture[], tell: (capture: Capture) => string): string | null {
  return captures.length === 0 ? null : [...new Set(captures.map(tell))].toSorted().join(", ");
}

/** How a criterion differs between two instruments. */
export interface CriterionDifference {
  readonly criterion: Criterion;
  readonly kind: "new" | "gone" | "changed";
  /** Terms that are typed now and were not, and the other way round. */
  readonly termsAdded: readonly string[];
  readonly termsRemoved: readonly string[];
}

/** The criteria whose checks differ, in the order of the newer instrument; those that are gone last. */
export function criteriaDifferences(older: Instrument, newer: Instrument): readonly CriterionDifference[] {
  const changed = newer.criteria.flatMap((criterion): readonly CriterionDifference[] => {
    const before = older.criteria.find(({ id }) => id === criterion.id);
    if (before === undefined) return [{ criterion, kind: "new", termsAdded: [], termsRemoved: [] }];
    if (isDeepStrictEqual(decides(before), decides(criterion))) return [];
    const [then, now] = [termsOf(before), termsOf(criterion)];
    const termsAdded = now.filter((term) => !then.includes(term));
    return [{ criterion, kind: "changed", termsAdded, termsRemoved: then.filter((term) => !now.includes(term)) }];
  });
  const gone = older.criteria.filter(({ id }) => !newer.criteria.some((criterion) => criterion.id === id));
  return [
    ...changed,
    ...gone.map((criterion) => ({ criterion, kind: "gone" as const, termsAdded: [], termsRemoved: [] })),
  ];
}

function decides({ check, missingFunction, confirm }: Criterion) {
  return { check, missingFunction, confirm };
}

function termsOf({ check }: Criterion): readonly string[] {
  return check.kind === "site-search" || check.kind === "database-search" ? check.terms.map(({ typed }) => typed) : [];
}
