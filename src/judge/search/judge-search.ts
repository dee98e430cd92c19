import { compileWords } from "../../evidence/forms/matcher.ts";
import type { Frame } from "../../evidence/frame/frame.ts";
import { bringsNoSearch } from "../../evidence/measurement.ts";
import type { Evidence, Fact, NoFunctionFact, QueryFact, UnprobedFact } from "../../model/assertion.ts";
import type { Capture, Picture, UnprobedFunction, UnseenPlace } from "../../model/capture.ts";
import type { SearchCheck } from "../../model/instrument.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Reason } from "../../model/reason.ts";
import type { SearchRole } from "../../model/site.ts";
import { any } from "../combine.ts";
import type { PageStore } from "../pages.ts";
import { reasonToDoubt } from "../selection.ts";
import type { Verdict } from "../verdict.ts";
import { isChoice } from "./assess-choices.ts";
import { assessFunction, type FunctionAssessment } from "./assess-function.ts";

/**
 * Whether any term of the check can be found with a search function of its kind. Any term and any function suffices
 * (method, "Combining"); a function that was found and not asked makes a `0` unknown.
 */
export function judgeSearch(
  check: SearchCheck,
  missing: Outcome,
  capture: Capture,
  pages: PageStore,
  frame: Frame,
): Verdict {
  const wanted = check.kind === "site-search" ? "site" : "database";
  const serves = (role: SearchRole): boolean => role === wanted || role === "both";
  const context = { pages, frame, maxResults: capture.settings.maxResults, scope: capture.site.scope };
  const functions = capture.search.functions.filter((one) => serves(one.role));
  const unprobed = capture.search.unprobed.filter((one) => serves(one.recipe.role));
  if (functions.length + unprobed.length === 0) return withoutFunction(wanted, missing, capture);

  const assessed = functions.map((one) => assessFunction(one, check, context));
  const unasked = unprobed.map(unprobedFact);
  const outcome = any([...assessed.map((one) => one.outcome), ...unasked.map(() => "cantTell" as const)]);
  const deciding = assessed.find((one) => one.outcome === outcome);
  return {
    outcome,
    reason: deciding?.reason ?? (outcome === "cantTell" ? (unasked[0]?.reason ?? null) : null),
    facts: factsOf(deciding, assessed, unasked),
    evidence: deciding ? evidenceOf(deciding, check, capture) : null,
    borderCase: false,
  };
}

function withoutFunction(role: "site" | "database", missing: Outcome, capture: Capture): Verdict {
  const { pages } = capture.selection;
  const withinBudget = pages.length < capture.settings.maxPages;
  const unseen = unseenPlaces(capture);
  const fact: NoFunctionFact = {
    kind: "no-function",
    role,
    pagesLookedAt: pages.length,
    ...(unseen.length === 0 ? {} : { unseen: unseen.map(({ page, behind, reason }) => ({ page, behind, reason })) }),
  };
  const evidence: Evidence = {
    url: capture.address,
    artifact: capture.selection.home,
    picture: capture.pictures.find(({ purpose }) => purpose === "home")?.file ?? null,
    excerpt: null,
    query: null,
    claimed: null,
    verified: null,
  };
  const base = { facts: [fact], evidence, borderCase: false };
  const doubt =
    pages.length === 0
      ? "too-few-pages"
      : (reasonToDoubt({ ...capture.selection, missing: 0, withinBudget }) ??
        partNotSeen(capture) ??
        unseen[0]?.reason);
  if (doubt) return { ...base, outcome: "cantTell", reason: doubt };
  return { ...base, outcome: missing, reason: role === "site" ? "no-search-function" : "no-database" };
}

/**
 * Where it was not seen whether there is a search. A control of the home page that did nothing promised the search of
 * the site: where that was found, there is nothing it leaves open.
 */
function unseenPlaces({ search, address }: Capture): readonly UnseenPlace[] {
  const unseen = search.detectors.flatMap((detector) => detector.unseen ?? []);
  if (!search.functions.some(({ role }) => role !== "database")) return unseen;
  return unseen.filter(({ reason, page }) => reason !== "control-without-effect" || page !== address);
}

/** What a host that never answered would have brought may have been the search. */
function partNotSeen({ leftOut = [] }: Capture): Reason | null {
  const brings = leftOut.some(({ host, kinds }) => kinds.some((kind) => kind !== "style") && !bringsNoSearch(host));
  return brings ? "part-not-loaded" : null;
}

function unprobedFact({ recipe, reason }: UnprobedFunction): UnprobedFact {
  return { kind: "unprobed", label: recipe.label ?? "", page: recipe.page, reason };
}

/** The deciding query first, then the other queries of the deciding function, then the other functions. */
function factsOf(
  deciding: FunctionAssessment | undefined,
  assessed: readonly FunctionAssessment[],
  unasked: readonly UnprobedFact[],
): readonly Fact[] {
  const others = assessed.filter((one) => one !== deciding);
  const first = deciding ? decidingQuery(deciding) : undefined;
  const ordered = deciding
    ? [...(first ? [first] : []), deciding.fact, ...deciding.queries.filter((query) => query !== first)]
    : [];
  return [...ordered, ...others.flatMap((one) => [one.fact, ...one.queries]), ...unasked];
}

/** The query with the first verified hit, else the one of the outcome with most results read. */
function decidingQuery({ outcome, queries }: FunctionAssessment): QueryFact | undefined {
  const deciding = queries.filter((query) => query.outcome === outcome);
  return outcome === "passed" ? deciding[0] : deciding.toSorted((one, other) => other.read - one.read)[0];
}

function evidenceOf(deciding: FunctionAssessment, check: SearchCheck, capture: Capture): Evidence | null {
  const query = decidingQuery(deciding);
  if (!query) return null;
  const { hit, term, claimed, verified } = query;
  const answer =
    capture.search.functions
      .find((one) => one.id === query.function)
      ?.queries.find((one) => one.kind === "term" && one.term === term)?.answers[0] ?? null;
  return {
    url: hit?.url ?? query.answerUrl ?? deciding.fact.page,
    artifact: hit?.artifact ?? answer,
    picture: pictureOf(capture, query, check),
    excerpt: hit?.excerpt ?? null,
    query: term,
    claimed,
    verified,
  };
}

/** A picture of the deciding query itself: one of another term would say nothing of this one. */
function pictureOf(capture: Capture, query: QueryFact, check: SearchCheck): string | null {
  const searched = capture.search.functions.find(({ id }) => id === query.function);
  const own = capture.pictures.filter((picture) => picture.function === query.function);
  const ofQuery = (purpose: Picture["purpose"]): Picture | undefined =>
    own.find((one) => one.purpose === purpose && (one.query === query.term || one.query === query.hit?.title));
  const first = (purpose: Picture["purpose"]): Picture | undefined => own.find((one) => one.purpose === purpose);
  const picture = (): Picture | undefined => {
    if (query.hit) return ofQuery("hit");
    if (searched && isChoice(searched)) return own.find((one) => isChosen(one, check)) ?? first("function");
    // Where nothing is known, nonsense shows how the search behaves.
    return ofQuery("empty-answer") ?? (query.outcome === "failed" ? undefined : first("negative-control"));
  };
  return picture()?.file ?? null;
}

/** A value that names a term, pressed in vain. Where no value does, none was pressed, and the filter itself shows that. */
function isChosen({ purpose, query }: Picture, { terms }: SearchCheck): boolean {
  if (purpose !== "empty-answer" || query === undefined) return false;
  return terms.some(({ forms, not }) => compileWords({ forms, not }).test(query));
}
