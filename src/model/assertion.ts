import type { Recheck, UnseenPlace } from "./capture.ts";
import type { Decision, Mode, Outcome } from "./outcome.ts";
import type { Reason } from "./reason.ts";
import type { SearchRole } from "./site.ts";

/** Who says what of which criterion at which site (EARL): one cell of the table, with what it rests on. */
export interface Assertion {
  readonly site: string;
  readonly criterion: string;
  readonly outcome: Outcome;
  readonly mode: Mode;
  readonly decision: Decision;
  readonly reason: Reason | null;
  /** The capture of this scan it was judged from: 1, or a later one of the same site. 0 without captures. */
  readonly capture: number;
  readonly capturedAt: string | null;
  /** What was found and looked at, the deciding fact first. `report` builds its sentences from these alone. */
  readonly facts: readonly Fact[];
  readonly evidence: Evidence | null;
  /** One counted page less, or one passing mention more, would have changed the outcome. */
  readonly borderCase: boolean;
}

/** The deciding page: where a doubter should look. */
export interface Evidence {
  /** The live address. */
  readonly url: string;
  /** Artifact id in the capture. */
  readonly artifact: string | null;
  /** File of the picture, relative to the capture. */
  readonly picture: string | null;
  /** The deciding words with some text around them. */
  readonly excerpt: string | null;
  readonly query: string | null;
  readonly claimed: number | null;
  readonly verified: number | null;
}

export type Fact =
  | UrlFact
  | QueryFact
  | FunctionFact
  | ColophonFact
  | ContentFact
  | SiteFact
  | NoFunctionFact
  | UnprobedFact
  | RecheckFact;

/** The address, and the words found in it. */
export interface UrlFact {
  readonly kind: "url";
  readonly url: string;
  readonly found: string | null;
}

/** One question put to one search function, and how its answer was read. */
export interface QueryFact {
  readonly kind: "query";
  readonly function: string;
  readonly term: string;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  /** Number of results the site says it has; null when it does not say. */
  readonly claimed: number | null;
  readonly read: number;
  readonly verified: number;
  readonly unopened: number;
  readonly answerUrl: string | null;
  readonly hit: Hit | null;
  /** The verified hit holds only forms that the criterion marks with a footnote. */
  readonly footnoted: boolean;
}

/** A result that really contains the term. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  /** The words as they stand there. */
  readonly words: string;
  readonly excerpt: string;
  readonly artifact: string | null;
  /** Place in the list of results as the site shows it, from 1. */
  readonly position?: number;
  /** A row or card that leads nowhere: the words stand in the answer itself. */
  readonly entry?: boolean;
}

/** How a search function did as an instrument. */
export interface FunctionFact {
  readonly kind: "function";
  readonly function: string;
  readonly role: SearchRole;
  readonly label: string;
  readonly page: string;
  readonly positiveControl: string | null;
  readonly negativeControl: string | null;
  readonly works: "verified" | "not-operable" | "not-discriminating";
}

export interface ColophonFact {
  readonly kind: "colophon";
  readonly pages: readonly ColophonPageFact[];
  readonly statement: StatementFact | null;
  /** Statements that come near, without an audience that counts. */
  readonly near: readonly StatementFact[];
}

export interface ColophonPageFact {
  readonly url: string;
  readonly label: string;
  readonly read: boolean;
  readonly reason: Reason | null;
}

export interface StatementFact {
  readonly url: string;
  readonly artifact: string | null;
  readonly sentence: string;
  readonly words: string;
  readonly audience: string | null;
  readonly pattern: string;
  readonly footnote: boolean;
}

export interface ContentFact {
  readonly kind: "content";
  readonly pagesRead: number;
  /** More pages are known than were read. */
  readonly more: boolean;
  readonly about: readonly AboutFact[];
  readonly mentions: readonly MentionFact[];
  /** Groups or themes of the pages counted, and those seen that earn nothing. */
  readonly groups: readonly string[];
  readonly seen: readonly string[];
}

/** A page that is about a group, with the sentences that made it so. */
export interface AboutFact {
  readonly url: string;
  readonly artifact: string;
  readonly title: string;
  readonly group: string;
  readonly sentences: readonly string[];
  readonly words: readonly string[];
}

/** Seen, but not enough. */
export interface MentionFact {
  readonly url: string;
  readonly artifact: string;
  readonly title: string;
  readonly group: string;
  readonly sentence: string;
  readonly words: string;
}

/** The site as a whole could not be looked at. */
export interface SiteFact {
  readonly kind: "site";
  readonly reason: Reason;
  readonly detail: string;
  readonly url: string;
}

/** The site does not offer the function; what was looked at to say so. */
export interface NoFunctionFact {
  readonly kind: "no-function";
  readonly role: SearchRole;
  readonly pagesLookedAt: number;
  /** Where it could not be seen whether there is one; absent without any. */
  readonly unseen?: readonly Pick<UnseenPlace, "page" | "behind" | "reason">[];
}

/** The cell was checked by capturing the site again, shortly after. */
export interface RecheckFact {
  readonly kind: "recheck";
  readonly purpose: Recheck["purpose"];
  /** What each of the captures gave, the one that was checked first. */
  readonly looks: readonly Look[];
}

/** What one capture of several gave for a cell. */
export interface Look {
  readonly capture: number;
  readonly at: string | null;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly url: string | null;
}

/** A function was found and not asked. */
export interface UnprobedFact {
  readonly kind: "unprobed";
  readonly label: string;
  readonly page: string;
  readonly reason: Reason;
}
