import type { Text } from "./text.ts";

/**
 * A measurement instrument: the criteria of one `criteria/*.yaml` file, validated.
 *
 * Words are written as *forms* (see `evidence/forms`): `welzijnswerk*` (may continue), `*preventie` (may be preceded),
 * `sociaal werk(er/ers)` (with or without one of these endings).
 */
export interface Instrument {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly source: string;
  readonly criteria: readonly Criterion[];
}

export interface Criterion {
  readonly id: string;
  readonly nr: number;
  readonly statement: Text;
  readonly explanation: Text;
  /** The plain question that a rater answers with yes, no, not applicable or cannot see. */
  readonly question: Text;
  /** What the owner of a site can do to earn the point. */
  readonly tip: Text;
  /** What it means when the site lacks the function that the aspect needs; absent when it needs none. */
  readonly missingFunction?: "inapplicable" | "failed";
  /** A person should confirm what the tool proposes (EARL mode `semiAuto`). */
  readonly confirm?: boolean;
  /** The words people used when the table of 2020 was made; a result for these alone is shown beside it. */
  readonly publishedTerms: readonly string[];
  readonly check: Check;
}

export type Check = UrlCheck | SearchCheck | ColophonCheck | ContentCheck;
export type CheckKind = Check["kind"];

/** Forms that count, and forms that never do; an excluded form cancels every match it overlaps. */
export interface Words {
  readonly forms: readonly string[];
  readonly not: readonly string[];
}

/** The words stand in host name or path of the site's own address. */
export interface UrlCheck extends Words {
  readonly kind: "url";
}

/** The terms are found with a search function: of the site's pages, or of a database or wiki. */
export interface SearchCheck {
  readonly kind: "site-search" | "database-search";
  readonly terms: readonly Term[];
}

/** A term as a visitor types it, and the forms that count when a result holds them. */
export interface Term extends Words {
  readonly typed: string;
  /** Forms whose X gets a footnote when nothing else was found, such as *zorg en welzijn*. */
  readonly footnoted: readonly string[];
}

/**
 * A statement in the colophon that names an audience. All lists of patterns may name word classes; `{self}` is the name
 * of the site itself.
 */
export interface ColophonCheck {
  readonly kind: "colophon";
  /** Who counts as audience; the forms stand in for `{audience}` in the statements. */
  readonly audiences: readonly Audience[];
  /** Names that are taken out before anything is matched: organisations, courses. */
  readonly names: readonly string[];
  /** Word classes by name: `{site}` in a pattern is one of the words of `site`. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly statements: readonly StatementPattern[];
  /** Words after which an audience is none, when they stand in the gap before it: *with*, *by*, *about*, `die {audience}`. */
  readonly without: readonly string[];
  /** After one of these the audience starts anew, whatever of `without` went before: *such as*, *and for*. */
  readonly withoutUntil: readonly string[];
  /** Headings that make the list or sentence under them a statement. */
  readonly headings: readonly string[];
  /** What makes a sentence say for whom the site is, before it says who they are. */
  readonly announces: readonly string[];
  /** How a sentence begins that fills in the audience of the one before it: *denk aan*. */
  readonly fillsIn: readonly string[];
  /** How a sentence begins that speaks of those named in the one before it: *voor hen*. */
  readonly refersBack: readonly string[];
  /** What makes a sentence address its reader, so that the next one answers it, as it would a question. */
  readonly addresses: readonly string[];
  /** What makes a statement none: that it is denied, past, planned, or about something else. */
  readonly denials: readonly Denial[];
  /** Labels and headings of what never is a statement: partners, editors, thanks, vacancies. */
  readonly never: readonly string[];
  /** Words that make a border case when they stand where an audience should. */
  readonly near: readonly string[];
}

export interface Audience extends Words {
  readonly id: string;
  readonly label: Text;
  /** Counts, but the table says so in a footnote. */
  readonly footnote: boolean;
}

/**
 * One way to state an audience. The pattern is a row of forms, alternatives and word classes; `...` stands for at most
 * 15 words in the same sentence, `[0-3]` for that many words, `{audience}` for any form of any audience.
 */
export interface StatementPattern {
  readonly id: string;
  readonly pattern: string;
  /** One of these must stand in the sentence as well, wherever; nothing is asked when there are none. */
  readonly beside: readonly string[];
  /** And one of these. */
  readonly says: readonly string[];
  /** None of these may stand anywhere in the sentence. */
  readonly unless: readonly string[];
  /** Words that may not stand in the gaps before the audience, besides those of the check. */
  readonly without: readonly string[];
  /** Words that may not stand in the gaps after it. */
  readonly withoutAfter: readonly string[];
  /** Words that may not stand in the few words before it: *made by* the platform for social work. */
  readonly notAfter: readonly string[];
  /** The pattern is all there is, as in a heading *Voor sociaal werkers*. */
  readonly alone: boolean;
  /** The sentence begins with the pattern. */
  readonly opens: boolean;
}

/** What denies a statement when it stands before it, in it or just after it. */
export interface Denial {
  readonly id: string;
  readonly words: readonly string[];
  /** What is no denial, though it looks like one: *niet alleen*. */
  readonly not: readonly string[];
  /** It is over after one of these: *niet voor leveranciers, maar voor welzijnswerkers*. */
  readonly endedBy: readonly string[];
  /** How far it reaches ahead: to the next comma or other mark, or to the end of the sentence or a semicolon. */
  readonly reach: "clause" | "sentence";
  /** How many words after the statement it may stand, in the same clause. */
  readonly wordsAfter: number;
}

/** What the pages of the site are about. */
export interface ContentCheck {
  readonly kind: "content";
  readonly groups: readonly Group[];
  readonly not: readonly string[];
  /** Forms that count only on a page that holds another form of this criterion as well. */
  readonly dependent: readonly string[];
  /** Passed when any of these holds. */
  readonly passes: readonly ContentRule[];
}

export interface Group extends Words {
  readonly id: string;
  readonly label: Text;
  /** False: reported as seen, earns nothing. */
  readonly earns: boolean;
}

/** Thresholds over the pages of the selection. Pages of all the groups named are counted together. */
export interface ContentRule {
  readonly groups: readonly string[];
  /** At least this many pages about one of the groups. */
  readonly aboutPages: number;
  /** Or: a group named on at least this many pages and this share of the pages read. */
  readonly named?: { readonly pages: number; readonly share: number };
}
