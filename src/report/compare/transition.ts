import type { Outcome } from "../../model/outcome.ts";

/** What became of one cell between two scans. */
export const TRANSITIONS = [
  "unchanged",
  "gained",
  "lost",
  "became-applicable",
  "no-longer-applicable",
  "now-undetermined",
  "was-undetermined",
  "not-asked-then",
] as const;
export type Transition = (typeof TRANSITIONS)[number];

/**
 * The one transition from an older outcome to a newer one. Where two fit, the first of this order is given: what was
 * not asked then says nothing of a change, nor does what cannot be determined; only then comes what the site offers.
 */
export function transitionOf(older: Outcome, newer: Outcome): Transition {
  if (older === newer) return "unchanged";
  if (older === "untested") return "not-asked-then";
  if (newer === "cantTell" || newer === "untested") return "now-undetermined";
  if (older === "cantTell") return "was-undetermined";
  if (older === "inapplicable") return "became-applicable";
  if (newer === "inapplicable") return "no-longer-applicable";
  return newer === "passed" ? "gained" : "lost";
}
