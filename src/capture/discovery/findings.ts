import type { BrowserFailure } from "../../browser/tab.ts";
import type { DetectorRecord, UnseenPlace } from "../../model/capture.ts";
import { pageKey, withoutPlace } from "../crawl/addresses.ts";
import type { Crawl } from "../crawl/crawl.ts";
import type { Run } from "../run.ts";
import type { VisitedPage } from "../visit.ts";
import { type FoundFunction, mergeFunctions } from "./functions.ts";
import type { LinkedCollection } from "./linked-collections.ts";

/** What discovery found so far, and where it looked. */
export interface Findings {
  readonly run: Run;
  readonly crawl: Crawl;
  functions: readonly FoundFunction[];
  readonly detectors: DetectorRecord[];
  /** Pages that were visited for searching and do not belong to the selection. */
  readonly searchPages: VisitedPage[];
  /** Wikis and knowledge bases of the same owner on other hosts. */
  collections: readonly LinkedCollection[];
}

/** Adds what one detector found on the pages it looked at. */
export function note(
  findings: Findings,
  detector: string,
  pages: readonly string[],
  found: readonly FoundFunction[],
  { notes = [], unseen = [] }: Partial<Pick<DetectorRecord, "notes" | "unseen">> = {},
): void {
  findings.functions = mergeFunctions(findings.functions, found);
  findings.detectors.push({
    detector,
    pages: [...new Set(pages)],
    candidates: new Set(found.map((one) => one.key)).size,
    notes,
    ...(unseen.length === 0 ? {} : { unseen }),
  });
}

/** A page, or what a click on it brings, that could not be looked at. */
export function unseenAt(page: string, behind: string | null, { reason, message }: BrowserFailure): UnseenPlace {
  return { page, behind, reason, detail: message };
}

/**
 * A search was found that is the site's own, most likely: not one among the entries of a collection, and offered on the
 * home page or where a link for searching leads.
 */
export function findsPages({ functions, crawl, searchPages }: Findings): boolean {
  const links = crawl.pages.flatMap(({ seen }) => seen.searchLinks);
  const places = new Set(
    [crawl.home.url, ...links.map(({ url }) => withoutPlace(url)), ...searchPages.map(({ url }) => url)].map(pageKey),
  );
  return functions.some(
    ({ certain, recipe, linked, pages }) =>
      certain &&
      recipe.role !== "database" &&
      linked === undefined &&
      pages.some((url) => places.has(pageKey(withoutPlace(url)))),
  );
}
