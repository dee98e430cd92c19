import type { PageFacts } from "../evidence/page/facts.ts";
import type { Capture, FailedPage } from "../model/capture.ts";
import type { Reason } from "../model/reason.ts";
import type { PageStore } from "./pages.ts";

/** The pages that content is judged by. */
export interface ContentSelection {
  /** Artifact id of the home page. */
  readonly home: string | null;
  /** Pages that were read, in the order of the selection. */
  readonly pages: readonly SelectedFacts[];
  readonly failed: readonly FailedPage[];
  /** Distinct pages known of the site, read or not. */
  readonly known: number;
  /** What opens in place on the home page and has no address. */
  readonly inPlace?: number;
  /** Pages of the selection whose stored text is gone. */
  readonly missing: number;
  /** Fewer pages were read than the budget allows. */
  readonly withinBudget?: boolean;
}

export interface SelectedFacts {
  readonly artifact: string;
  readonly url: string;
  readonly facts: PageFacts;
}

/** The selection of a capture with the facts of its pages. */
export function selectionOf({ selection, settings }: Capture, pages: PageStore): ContentSelection {
  const read = selection.pages.flatMap(({ artifact }): SelectedFacts[] => {
    const facts = pages.facts(artifact);
    return facts ? [{ artifact, url: facts.url, facts }] : [];
  });
  const { home, failed, known, inPlace = 0 } = selection;
  return {
    home,
    pages: read,
    failed,
    known,
    inPlace,
    missing: selection.pages.length - read.length,
    withinBudget: selection.pages.length < settings.maxPages,
  };
}

/** Whether the site has pages that were not read. A link that leads nowhere, or to a file, is no page. */
export function hasMore({
  pages,
  failed,
  known,
  inPlace = 0,
}: Pick<Capture["selection"], "failed" | "known" | "inPlace"> & { readonly pages: readonly unknown[] }): boolean {
  const gone = failed.filter(isGone).length;
  return known - gone > pages.length || failed.length > gone || inPlace > 0;
}

/** Method: a 0 needs the home page and this many pages more, or all there are. */
const FEWEST_PAGES = 5;
/** Failures that say that a page is there and was not given. */
const HINDRANCES: readonly Reason[] = [
  "blocked",
  "http-error",
  "timeout",
  "unreachable",
  "consent-wall",
  "browser-failure",
];

type DoubtfulSelection = Omit<ContentSelection, "pages"> & {
  readonly pages: readonly { readonly artifact: string }[];
};

/** Why the selection cannot show that something is not on the site; null when it can. */
export function reasonToDoubt(selection: DoubtfulSelection): Reason | null {
  if (selection.missing > 0) return "evidence-missing";
  const hindered = selection.failed.filter((page) => HINDRANCES.includes(page.reason) && !isGone(page));
  // A site that began to refuse halfway: what was read before says nothing of the rest.
  if (hindered.length + untried(selection, hindered.length) > selection.pages.length) return commonest(hindered);
  const beside = selection.pages.filter((page) => page.artifact !== selection.home).length;
  if (beside >= FEWEST_PAGES || !hasMore(selection)) return null;
  const closed = selection.failed.filter((page) => page.reason === "robots");
  return closed.length > beside + hindered.length ? "robots" : "too-few-pages";
}

/** After so many refusals in a row a capture leaves the site alone (see `crawl`). */
const REFUSED_FOR_GOOD = 8;

/** Pages that were known and not even asked for, because the site had refused too many. */
function untried({ pages, failed, known, withinBudget }: DoubtfulSelection, hindered: number): number {
  if (withinBudget !== true || hindered < REFUSED_FOR_GOOD) return 0;
  return Math.max(0, known - pages.length - failed.length);
}

function isGone({ reason, detail }: FailedPage): boolean {
  return reason === "http-error" && /^(?:status (?:404|410)$|no web page|no page but)/.test(detail);
}

function commonest(failed: readonly FailedPage[]): Reason | null {
  const count = (reason: Reason): number => failed.filter((page) => page.reason === reason).length;
  return failed.map(({ reason }) => reason).toSorted((one, other) => count(other) - count(one))[0] ?? null;
}
