import type { Cause, Inseparable } from "./cause.ts";
import type { DifferencePart } from "./differences.ts";
import type { SiteNews } from "./sites.ts";
import type { Transition } from "./transition.ts";
import type { Absence } from "./trend.ts";

/** Cells that changed, with their causes counted; that were open in one of two scans; and the rest. */
interface ChangeCounts {
  readonly changed: number;
  readonly causes: string;
  readonly unread: number;
  readonly unchanged: number;
}

/** Everything a comparison says of itself. */
export interface CompareWords {
  readonly title: string;
  readonly between: (older: string, newer: string) => string;
  readonly transitions: Readonly<Record<Transition, string>>;
  readonly transitionMeanings: Readonly<Record<Transition, string>>;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly causeMeanings: Readonly<Record<Cause, string>>;
  readonly inseparable: Readonly<Record<Inseparable, string>>;
  readonly also: (causes: string) => string;
  readonly parts: Readonly<Record<DifferencePart, string>>;
  /** The settings that are words: how pages were rendered, how robots.txt was read. */
  readonly settings: Readonly<Record<string, string>>;
  /** What is the same in both scans. */
  readonly equal: (parts: string) => string;
  readonly unknown: string;
  readonly news: (news: SiteNews) => string;
  readonly differencesTitle: string;
  readonly differencesNote: string;
  readonly criteriaTitle: string;
  readonly criterionKind: Readonly<Record<"new" | "gone" | "changed", string>>;
  readonly termsAdded: (terms: string) => string;
  readonly termsRemoved: (terms: string) => string;
  readonly byHand: string;
  readonly acrossLines: (older: string, newer: string) => string;
  readonly overview: string;
  readonly overviewNote: string;
  readonly counts: (counts: ChangeCounts) => string;
  readonly sitesTitle: string;
  readonly noNews: string;
  readonly changesTitle: string;
  readonly noChanges: string;
  readonly publishedThen: string;
  readonly judgedNow: string;
  readonly notJudged: string;
  readonly why: string;
  /** Of a site that could not be read at all in one of two scans. */
  readonly wholeSite: (transition: string) => string;
  readonly toCell: string;
  readonly toSite: (scan: string) => string;
  readonly termsTitle: string;
  readonly termsNote: string;
  readonly allTerms: string;
  readonly onlyThen: string;
  readonly trendTitle: string;
  readonly trendNote: (instrument: string) => string;
  readonly trendOpen: string;
  readonly trendCriteria: string;
  readonly trendCount: (passed: number, known: number, sites: number) => string;
  readonly absent: Readonly<Record<Absence, string>>;
  /** Said when not all sites were in every scan. */
  readonly trendLists: string;
  /** Above the comparison of the oldest scan with the newest. */
  readonly overall: (older: string, newer: string) => string;
  readonly legend: string;
  readonly what: string;
  readonly site: string;
  /** Head of the column with numbers of aspects. */
  readonly number: string;
  readonly transition: string;
  readonly aspect: string;
}
