/**
 * Why a cell is what it is, in one word, when the outcome alone does not say it.
 * The list is a contract (`docs/reasons.md`, column `reason`): it grows, codes never change their meaning.
 */
export const REASONS = [
  "no-search-function",
  "no-database",
  "search-not-operable",
  "search-not-discriminating",
  "answer-not-clear",
  "not-looked-further",
  "result-not-opened",
  "too-few-pages",
  "colophon-not-read",
  "function-not-probed",
  "part-not-loaded",
  "control-without-effect",
  "budget",
  "robots",
  "consent-wall",
  "blocked",
  "parked",
  "moved",
  "ended",
  "unreachable",
  "timeout",
  "http-error",
  "browser-failure",
  "unstable",
  "evidence-missing",
  "not-asked",
  "raters-disagree",
] as const;
export type Reason = (typeof REASONS)[number];

/** The reasons for which a page could not be had. */
export type CaptureFailure = Extract<
  Reason,
  | "budget"
  | "robots"
  | "consent-wall"
  | "blocked"
  | "parked"
  | "moved"
  | "unreachable"
  | "timeout"
  | "http-error"
  | "browser-failure"
>;

/** Data about an attempt to look: what was captured, or why it was not. A failure to look is never `false`. */
export type Artifact<T> =
  | { readonly status: "captured"; readonly value: T }
  | { readonly status: "failed"; readonly reason: CaptureFailure; readonly detail: string }
  | { readonly status: "notRequested" };
