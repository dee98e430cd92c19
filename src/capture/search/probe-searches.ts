import { compileWords } from "../../evidence/forms/matcher.ts";
import { type Frame, frameOf } from "../../evidence/frame/frame.ts";
import type { SearchFunction, SearchRecord, UnprobedFunction } from "../../model/capture.ts";
import type { SearchRole } from "../../model/site.ts";
import { pageKey } from "../crawl/addresses.ts";
import type { Crawl } from "../crawl/crawl.ts";
import { discover } from "../discovery/discover.ts";
import type { FoundFunction } from "../discovery/functions.ts";
import { type Places, type Role, roleOf } from "../discovery/roles.ts";
import { type Wiki, wikiOf } from "../discovery/wiki.ts";
import { type PlannedTerm, termsFor } from "../plan.ts";
import type { Run } from "../run.ts";
import type { VisitedPage } from "../visit.ts";
import { alsoFoundWith, findsOtherThings, simplerThan } from "./advanced.ts";
import { controlsFor, territoryOf } from "./controls.ts";
import { probe } from "./probe.ts";
import { probeChoices } from "./probe-choices.ts";
import type { ProbeNeeds } from "./probe-context.ts";
import { createTargets } from "./targets.ts";

const MOST_SITE_SEARCHES = 2;
const MOST_DATABASES = 3;
/** Fields, each over one column, and lists of values that are asked of one database. */
const MOST_PARTS = 3;
/** Fields that say nothing of themselves are tried in small number, and only after those that do. */
const MOST_UNCERTAIN = 3;

interface Candidate extends Pick<Role, "because" | "promised"> {
  readonly found: FoundFunction;
}

/** Finds every search function of the site and puts them to the test, within the budget of queries. */
export async function probeSearches(run: Run, crawl: Crawl): Promise<SearchRecord> {
  const { functions, detectors, searchPages, collections } = await discover(run, crawl);
  const frame = frameOf(
    crawl.pages.map((page) => page.facts),
    run.site.name,
  );
  const places = placesOf(run, [...crawl.pages, ...searchPages], frame);
  const candidates = withHints(run, functions, places);
  const ground = { run, crawl, linked: collections.flatMap(({ pages }) => pages), frame, wiki: places.wiki };
  const targets = createTargets(run, new Map(crawl.pages.map((page) => [page.url, page.artifact])));
  const probed: SearchFunction[] = [];
  const unprobed: UnprobedFunction[] = [];
  const notes: string[] = [];
  const spend = createBudget(run.settings.maxQueries);
  const asked = new Map<SearchFunction, FoundFunction>();
  const common = { frame, targets, spend };

  for (const { found, because, promised } of candidates) {
    const refusal = refusalOf(run, found, asked, notes.length);
    if (refusal !== null && found.certain) unprobed.push({ recipe: found.recipe, reason: refusal });
    if (refusal !== null) continue;
    const simple = simplerThan(found, asked);
    const result = await probeOne(run, found, {
      ...common,
      id: `f${probed.length + 1}`,
      terms: (role) => termsLeft(run, role, besides(found, asked)),
      promised: promised !== undefined,
      controls: (before) => alsoFoundWith(simple, controlsFor(ground, found, promised !== undefined, before)),
      territory: isSettled(found, places.wiki) ? null : territoryOf(ground, ofOtherDatabases(crawl, found, candidates)),
    });
    if (!found.certain && !isVerified(result) && !isFilterThatFailed(result)) {
      notes.push(`a field on ${found.recipe.page} (${found.because}) did not answer like a search`);
      continue;
    }
    if (simple !== null && findsOtherThings(result)) {
      notes.push(`a field on ${found.recipe.page} (behind "${found.behind}") answered with other things than pages`);
      continue;
    }
    const one = { ...result, roleBecause: result.role === found.recipe.role ? because : result.roleBecause };
    probed.push(one);
    asked.set(one, found);
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

/** Why a function is not put to the test; null when it is. */
function refusalOf(
  run: Run,
  found: FoundFunction,
  asked: ReadonlyMap<SearchFunction, FoundFunction>,
  failures: number,
): UnprobedFunction["reason"] | null {
  if (run.stopped()) return "budget";
  if (!mayProbe(run, found, asked)) return "function-not-probed";
  return !found.certain && failures >= MOST_UNCERTAIN ? "function-not-probed" : null;
}

function createBudget(most: number): () => boolean {
  let spent = 0;
  return () => {
    spent += 1;
    return spent <= most;
  };
}

function probeOne(run: Run, found: FoundFunction, needs: ProbeNeeds): Promise<SearchFunction> {
  const fixed = found.recipe.field === undefined && found.recipe.choices !== undefined;
  return fixed ? probeChoices(run, found, needs) : probe(run, found, needs);
}

/** Hints of the site list come first and keep the role they give; what discovery found comes after, most used first. */
function withHints(run: Run, functions: readonly FoundFunction[], places: Places): readonly Candidate[] {
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
    because: { nl: "de sitelijst zegt het", en: "the site list says so" },
  }));
  const fields = new Set(run.site.hints.map((recipe) => `${recipe.page} ${recipe.field}`));
  const discovered = functions
    .filter(({ recipe }) => !fields.has(`${recipe.page} ${recipe.field}`))
    .filter((one) => one.values === undefined || addsToField(run, one, functions))
    .map((found) => {
      const { role, ...why } = roleOf(found, places);
      return { found: { ...found, recipe: { ...found.recipe, role } }, ...why };
    })
    .sort((one, other) => rank(other.found) - rank(one.found));
  return [...hinted, ...onePerEndpoint(discovered)];
}

/** Where a field filters the same entries, a choice beside it is asked only when one of its values names a term. */
function addsToField(run: Run, choice: FoundFunction, functions: readonly FoundFunction[]): boolean {
  const fields = functions.filter((one) => one.values === undefined && one.certain && one.recipe.role === "database");
  if (!fields.some((one) => one.pages.some((url) => pageKey(url) === pageKey(choice.recipe.page)))) return true;
  if (choice.values?.length === 0) return true;
  const words = run.plan.databaseTerms.flatMap((term) => term.words).map(compileWords);
  return (choice.values ?? []).some((value) => words.some((matcher) => matcher.test(value)));
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
    (found.certain ? 100 : found.byMouse ? -20 : 0) +
    (found.recipe.role === "database" ? 0 : 20) +
    place +
    Math.min(found.pages.length, 10)
  );
}

function mayProbe(run: Run, found: FoundFunction, asked: ReadonlyMap<SearchFunction, FoundFunction>): boolean {
  if (found.recipe.role === "database") {
    const others = [...asked].filter(([one]) => one.role === "database").map(([, other]) => other);
    const parts = others.filter((other) => databaseOf(other) === databaseOf(found));
    if (parts.length === 0) return new Set(others.map(databaseOf)).size < MOST_DATABASES;
    return parts.filter(({ column }) => (column === undefined) === (found.column === undefined)).length < MOST_PARTS;
  }
  const sites = [...asked.keys()].filter((one) => one.role !== "database");
  return sites.length === 0 || (sites.length < MOST_SITE_SEARCHES && leavesOpen(run, sites));
}

/** Fields over the columns of one table, and choices beside one list, are the filter of one database. */
function databaseOf(found: FoundFunction): string {
  return found.column === undefined && found.values === undefined ? found.key : pageKey(found.recipe.page);
}

/** Fields over other columns of the same table. */
function besides(found: FoundFunction, asked: ReadonlyMap<SearchFunction, FoundFunction>): readonly SearchFunction[] {
  if (found.column === undefined) return [];
  return [...asked]
    .filter(([, other]) => other.column !== undefined && databaseOf(other) === databaseOf(found))
    .map(([one]) => one);
}

/** A criterion of the site search for which no term was verified yet: a second function may still earn it. */
function leavesOpen(run: Run, sites: readonly SearchFunction[]): boolean {
  return termsLeft(run, "site", sites).length > 0;
}

/** The terms of the criteria for which these functions verified none. */
function termsLeft(run: Run, role: SearchRole, functions: readonly SearchFunction[]): readonly PlannedTerm[] {
  const found = new Set(
    functions.flatMap((one) =>
      one.queries.filter((query) => query.kind === "term" && query.stopped === "verified").map((query) => query.term),
    ),
  );
  const terms = termsFor(run.plan, role);
  const earned = new Set(terms.filter((term) => found.has(term.typed)).flatMap((term) => term.criteria));
  return terms.filter((term) => term.criteria.some((criterion) => !earned.has(criterion)));
}

/** A positive control led to a result that holds its word. */
function isVerified(probed: SearchFunction): boolean {
  return probed.queries.some((query) => query.kind === "positive" && query.stopped === "verified");
}

/** Choices that could not be made, since site or browser failed: whether they filter is not known. */
function isFilterThatFailed({ recipe, queries }: SearchFunction): boolean {
  return recipe.choices !== undefined && queries.length > 0 && queries.every(({ failure }) => failure !== null);
}

function isHint(found: FoundFunction): boolean {
  return found.key.startsWith("hint ");
}

/** The site list, or the whole site being a wiki, says what it searches. */
function isSettled(found: FoundFunction, wiki: Wiki): boolean {
  return isHint(found) || (wiki.whole && found.recipe.role === "both");
}

/** Pages of collections that have a search of their own: many a site's search leaves them to it. */
function ofOtherDatabases(crawl: Crawl, found: FoundFunction, candidates: readonly Candidate[]): ReadonlySet<string> {
  const others = candidates.filter((other) => other.found !== found && other.found.recipe.role === "database");
  const entrances = new Set(
    others.flatMap((other) => [...other.found.pages, ...(other.promised?.pages ?? [])].map(pageKey)),
  );
  const pages = crawl.pages.filter((page) => entrances.has(pageKey(page.url)));
  const listed = pages.flatMap(({ facts }) => facts.links.filter(({ region }) => region === "main"));
  return new Set([...entrances, ...listed.map(({ url }) => pageKey(url))]);
}

function placesOf(run: Run, pages: readonly VisitedPage[], frame: Frame): Places {
  const places = pages.map((page) => ({
    url: page.url,
    facts: page.facts,
    html: run.recorder.answer(page.artifact, "").html[0] ?? "",
  }));
  const home = places[0] as (typeof places)[number];
  return { home, pages: places, wiki: wikiOf(home, places, frame.names) };
}
