import type { Assertion } from "../../model/assertion.ts";
import type { Reason } from "../../model/reason.ts";
import { factOf } from "../sentences/facts.ts";
import type { SiteNews } from "./sites.ts";

/** The cells of one site as published; undefined where a criterion was not there. */
type Cells = readonly (Assertion | undefined)[];

/** That nothing of a site could be looked at in one of both scans, or in both: one piece of news, not ten changes. */
export function readingNews(older: Cells, newer: Cells): readonly SiteNews[] {
  const [then, now] = [unreadBecause(older), unreadBecause(newer)];
  if (now !== null) return [{ kind: then === null ? "unread" : "still-unread", reason: now }];
  return then === null ? [] : [{ kind: "readable", reason: then }];
}

/** Why no cell could be determined, when it is the site as a whole that could not be read. */
function unreadBecause(cells: Cells): Reason | null {
  const facts = cells.map((one) => (one?.outcome === "cantTell" ? factOf(one, "site") : undefined));
  return facts.every((fact) => fact !== undefined) ? (facts[0]?.reason ?? null) : null;
}
