/** A list of websites to scan: one `sites/*.yaml` file, validated. */
export interface SiteList {
  readonly id: string;
  readonly title: string;
  /** Id of an older list; sites match by id along that line. */
  readonly continues?: string;
  readonly sites: readonly Site[];
}

export const SITE_STATUSES = ["active", "moved", "ended"] as const;
export type SiteStatus = (typeof SITE_STATUSES)[number];

export interface Site {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Address prefix of a programme that is a part of a larger site. */
  readonly scope?: string;
  readonly owner?: string;
  readonly mission?: string;
  readonly notes?: string;
  readonly status: SiteStatus;
  readonly formerly?: string;
  /** Further hosts of the same owner, each `host` or `host:port`. */
  readonly hosts: readonly string[];
  readonly hints: readonly Recipe[];
}

export const SEARCH_ROLES = ["site", "database", "both"] as const;
export type SearchRole = (typeof SEARCH_ROLES)[number];

/**
 * How a visitor operates one search function. Found by discovery, printed by `discover`, and given as a hint in a site
 * list: one schema for all three. Selectors are CSS and reach into open shadow roots.
 */
export interface Recipe {
  /** What it searches: the pages of the site, the entries of one collection, or both. */
  readonly role: SearchRole;
  /** The page on which the function is offered. */
  readonly page: string;
  /** What has to be clicked first, in order: an icon, a disclosure, a tab. */
  readonly open: readonly string[];
  /** A key or combination that opens it when nothing can be clicked, such as `Control+K`. */
  readonly shortcut?: string;
  /** The field that is typed into. Absent for a filter with a fixed choice of values. */
  readonly field?: string;
  /** A selector of the frame the field stands in. */
  readonly frame?: string;
  /** How the question is sent: the Enter key, a button, or nothing (results come while typing). */
  readonly submit: "enter" | "button" | "live";
  readonly button?: string;
  /** What is offered while typing has no links: it is pressed, and a script leads on from there. */
  readonly presses?: boolean;
  /** The controls of a filter with a fixed choice of values. */
  readonly choices?: string;
  readonly label?: string;
  readonly notes?: string;
}
