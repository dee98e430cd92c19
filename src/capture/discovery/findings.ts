import type { BrowserFailure } from "../../browser/tab.ts";
import type { DetectorRecord, UnseenPlace } from "../../model/capture.ts";
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

/** A search was found that is not one among the entries of a collection: the site's own, most likely. */
export function findsPages({ functions }: Findings): boolean {
  return functions.some((found) => found.certain && found.recipe.role !== "database" && found.linked === undefined);
}
