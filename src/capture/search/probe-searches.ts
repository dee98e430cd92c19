import { frameOf } from "../../evidence/frame/frame.ts";
import { type ControlWord, controlWords, entryWords } from "../../evidence/results/control-words.ts";
import type { AnswerPage } from "../../evidence/results/read-answer.ts";
import type { SearchFunction, SearchRecord, UnprobedFunction } from "../../model/capture.ts";
import type { SearchRole } from "../../model/site.ts";
import { pageKey } from "../crawl/addresses.ts";
import type { Crawl, CrawledPage } from "../crawl/crawl.ts";
import { discover } from "../discovery/discover.ts";
import type { FoundFunction } from "../discovery/functions.ts";
import { isWiki, type PlacePage, roleOf } from "../discovery/roles.ts";
import { termsFor } from "../plan.ts";
import type { Run } from "../run.ts";
import type { VisitedPage } from "../visit.ts";
import { probe } from "./probe.ts";
import { createTargets } from "./targets.ts";

const MOST_SITE_SEARCHES = 2;
const MOST_DATABASES = 3;
/** Fields that say nothing of themselves are tried in small number, and only after those that do. */
const MOST_UNCERTAIN = 3;

interface Candidate {
  readonly found: FoundFunction;
  readonly because: string;
}

/** Finds every search function of the site and puts them to the test, within the budget of queries. */
export async function probeSearches(run: Run, crawl: Crawl): Promise<SearchRecord> {
  const { functions, detectors, searchPages } = await discover(run, crawl);
  const candidates = withHints(run, functions, [...crawl.pages, ...searchPages]);
  const frame = frameOf(
    crawl.pages.map((page) => page.facts),
    run.site.name,
  );
  const targets = createTargets(run, new Map(crawl.pages.map((page) => [page.url, page.artifact])));
  const probed: SearchFunction[] = [];
  const unprobed: UnprobedFunction[] = [];
  const notes: string[] = [];
  let spent = 0;
  const spend = (): boolean => (spent += 1) <= run.settings.maxQueries;

  for (const { found, because } of candidates) {
    if (run.stopped() || !mayProbe(run, found.recipe.role, probed)) {
      if (found.certain)
        unprobed.push({ recipe: found.recipe, reason: run.stopped() ? "budget" : "function-not-probed" });
      continue;
    }
    if (!found.certain && notes.length >= MOST_UNCERTAIN) continue;
    const controls = (before: AnswerPage | null): readonly ControlWord[] => controlsFor(run, found, crawl, before);
    const terms = termsFor(run.plan, found.recipe.role);
    const result = await probe(run, found, { id: `f${probed.length + 1}`, frame, targets, controls, terms, spend });
    if (found.certain || isVerified(result)) probed.push({ ...result, roleBecause: because });
    else notes.push(`a field on ${found.recipe.page} (${found.because}) did not answer like a search`);
  }
  return {
    functions: probed,
    unprobed,
    detectors: [
      ...detectors,
      { detector: "tried and found to be no search", pages: [], candidates: notes.length, notes },
    ],
  };
}

/** Hints of the site list come first and keep the role they give; what discovery found comes after, most used first. */
function withHints(run: Run, functions: readonly FoundFunction[], pages: readonly VisitedPage[]): readonly Candidate[] {
  const places = pages.map((page) => placeOf(run, page));
  const home = places[0] as PlacePage;
  const hinted: Candidate[] = run.site.hints.map((recipe) => ({
    found: {
      key: `hint ${recipe.page} ${recipe.field ?? recipe.choices ?? ""}`,
      endpoint: null,
      recipe,
      certain: true,
      because: "hint of the site list",
      pages: [recipe.page],
      entries: 0,
      region: "main",
    },
    because: "the site list says so",
  }));
  const fields = new Set(run.site.hints.map((recipe) => `${recipe.page} ${recipe.field}`));
  const discovered = functions
    .filter(({ recipe }) => !fields.has(`${recipe.page} ${recipe.field}`))
    .map((found) => {
      const { role, because } = roleOf(found, home, places);
      return { found: { ...found, recipe: { ...found.recipe, role } }, because };
    })
    .sort((one, other) => rank(other.found) - rank(one.found));
  return [...hinted, ...onePerEndpoint(discovered)];
}

/** Forms that send the same field to the same place and search the same are one function, whatever they send along. */
function onePerEndpoint(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ found }) => {
    const key = `${found.recipe.role} ${found.endpoint ?? found.key}`;
    return !seen.has(key) && seen.add(key);
  });
}

function rank(found: FoundFunction): number {
  const place = { header: 3, dialog: 3, nav: 2, main: 1, aside: 1, footer: 1 }[found.region];
  return (
    (found.certain ? 100 : 0) + (found.recipe.role === "database" ? 0 : 20) + place + Math.min(found.pages.length, 10)
  );
}

function mayProbe(run: Run, role: SearchRole, probed: readonly SearchFunction[]): boolean {
  if (role === "database") return probed.filter((one) => one.role === "database").length < MOST_DATABASES;
  const sites = probed.filter((one) => one.role !== "database");
  return sites.length === 0 || (sites.length < MOST_SITE_SEARCHES && leavesOpen(run, sites));
}

/** A criterion of the site search for which no term was verified yet: a second function may still earn it. */
function leavesOpen(run: Run, sites: readonly SearchFunction[]): boolean {
  const found = new Set(
    sites.flatMap((one) =>
      one.queries.filter((query) => query.kind === "term" && query.stopped === "verified").map((query) => query.term),
    ),
  );
  const earned = new Set(run.plan.siteTerms.filter((term) => found.has(term.typed)).flatMap((term) => term.criteria));
  return run.plan.siteTerms.some((term) => term.criteria.some((criterion) => !earned.has(criterion)));
}

/** A positive control led to a result that holds its word. */
function isVerified(probed: SearchFunction): boolean {
  return probed.queries.some((query) => query.kind === "positive" && query.stopped === "verified");
}

function controlsFor(run: Run, found: FoundFunction, crawl: Crawl, before: AnswerPage | null): readonly ControlWord[] {
  const frame = frameOf(
    crawl.pages.map((page) => page.facts),
    run.site.name,
  );
  const avoid = run.plan.ownWords;
  const wikiSite = isWiki(placeOf(run, crawl.pages[0] as CrawledPage));
  const inside = crawl.pages.filter((page) => found.pages.some((url) => pageKey(url) === pageKey(page.url)));
  const outside = crawl.pages.filter((page) => wikiSite || !isWiki(placeOf(run, page)));
  const entries = before === null ? [] : entryWords(before, avoid);
  const general = controlWords(
    outside.map((page) => page.facts),
    frame,
    avoid,
  );
  if (found.recipe.role === "site") return [...general, ...entries];
  if (found.recipe.role === "both") return interleave(entries, general);
  return interleave(controlWords(inside.length > 2 ? inside.map((page) => page.facts) : [], frame, avoid), entries);
}

function interleave<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [one[at], other[at]])
    .flat()
    .filter((item): item is T & {} => item !== undefined) as readonly T[];
}

function placeOf(run: Run, page: VisitedPage): PlacePage {
  return { url: page.url, facts: page.facts, html: run.recorder.answer(page.artifact, "").html[0] ?? "" };
}
