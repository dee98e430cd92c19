import type { CaptureSettings } from "../model/capture.ts";
import type { ColophonCheck, ContentCheck, Instrument, SearchCheck, Term, Words } from "../model/instrument.ts";
import type { SearchRole } from "../model/site.ts";

/** What an instrument wants to know of a site, in the order in which it is asked. */
export interface Plan {
  /** Terms typed into the search of the site's pages. */
  readonly siteTerms: readonly PlannedTerm[];
  /** Terms typed into the search of a database or wiki. */
  readonly databaseTerms: readonly PlannedTerm[];
  /** What decides which pages are worth a picture. */
  readonly contentChecks: readonly ContentCheck[];
  readonly colophonChecks: readonly ColophonCheck[];
  /** Words of the instrument, which control words should not be. */
  readonly ownWords: readonly string[];
}

/** A term as typed, with the words that verify a hit for any of the criteria that ask it. */
export interface PlannedTerm {
  readonly typed: string;
  readonly words: readonly Words[];
  readonly criteria: readonly string[];
}

export function planQuestions(instrument: Instrument): Plan {
  return {
    siteTerms: termsOf(instrument, "site-search"),
    databaseTerms: termsOf(instrument, "database-search"),
    contentChecks: instrument.criteria.flatMap(({ check }) => (check.kind === "content" ? [check] : [])),
    colophonChecks: instrument.criteria.flatMap(({ check }) => (check.kind === "colophon" ? [check] : [])),
    ownWords: instrument.criteria.flatMap(({ check }) =>
      "terms" in check ? check.terms.map((term) => term.typed) : [],
    ),
  };
}

/** The terms to put to a function, each once, whatever number of criteria want them. */
export function termsFor(plan: Plan, role: SearchRole): readonly PlannedTerm[] {
  if (role === "site") return plan.siteTerms;
  if (role === "database") return plan.databaseTerms;
  return mergeTerms([...plan.siteTerms, ...plan.databaseTerms]);
}

/** Seconds a site takes at most when all goes well: pages, queries and targets at the polite pace. */
export function expectedSeconds(settings: CaptureSettings): number {
  const steps = settings.maxPages + settings.maxQueries * 2;
  return Math.round((steps * Math.max(settings.delayMs, 350)) / 1000);
}

function termsOf(instrument: Instrument, kind: SearchCheck["kind"]): readonly PlannedTerm[] {
  return mergeTerms(
    instrument.criteria.flatMap(({ id, check }) =>
      check.kind === kind
        ? check.terms.map((term) => ({ typed: term.typed, words: [wordsOf(term)], criteria: [id] }))
        : [],
    ),
  );
}

function wordsOf(term: Term): Words {
  return { forms: term.forms, not: term.not };
}

function mergeTerms(terms: readonly PlannedTerm[]): readonly PlannedTerm[] {
  const byTyped = new Map<string, PlannedTerm>();
  for (const term of terms) {
    const earlier = byTyped.get(term.typed);
    byTyped.set(term.typed, earlier ? join(earlier, term) : term);
  }
  return [...byTyped.values()];
}

function join(one: PlannedTerm, other: PlannedTerm): PlannedTerm {
  return { typed: one.typed, words: [...one.words, ...other.words], criteria: [...one.criteria, ...other.criteria] };
}
