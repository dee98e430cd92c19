import { compileWords } from "../../evidence/forms/matcher.ts";
import { type Frame, frameOf } from "../../evidence/frame/frame.ts";
import { controlNames, entryNames } from "../../evidence/results/control-names.ts";
import { type ControlWord, controlWords, entryWords } from "../../evidence/results/control-words.ts";
import { isFormalPage } from "../../evidence/results/distinctive.ts";
import type { AnswerPage } from "../../evidence/results/read-answer.ts";
import type { SearchFunction, SearchRecord, UnprobedFunction } from "../../model/capture.ts";
import type { SearchRole } from "../../model/site.ts";
import type { Text } from "../../model/text.ts";
import { pageKey, sectionOf } from "../crawl/addresses.ts";
import type { Crawl, CrawledPage } from "../crawl/crawl.ts";
import { discover } from "../discovery/discover.ts";
import type { FoundFunction } from "../discovery/functions.ts";
import { isWiki, type PlacePage, roleOf } from "../discovery/roles.ts";
import { termsFor } from "../plan.ts";
import type { Run } from "../run.ts";
import type { VisitedPage } from "../visit.ts";
import { probe } from "./probe.ts";
import { probeChoices } from "./probe-choices.ts";
import type { Controls, ProbeNeeds } from "./probe-context.ts";
import type { Territory } from "./reach.ts";
import { createTargets } from "./targets.ts";

const MOST_SITE_SEARCHES = 2;
const MOST_DATABASES = 3;
/** Fields that say nothing of themselves are tried in small number, and only after those that do. */
const MOST_UNCERTAIN = 3;

interface Candidate {
  readonly found: FoundFunction;
  readonly because: Text;
}

/** Finds every search function of the site and puts them to the test, within the budget of queries. */
export async function probeSearches(run: Run, crawl: Crawl): Promise<SearchRecord> {
  const { functions, detectors, searchPages, collections } = await discover(run, crawl);
  const candidates = withHints(run, functions, [...crawl.pages, ...searchPages]);
  const linkedPages = collections.flatMap(({ pages }) => pages);
  const frame = frameOf(
    crawl.pages.map((page) => page.facts),
    run.site.name,
  );
  const targets = createTargets(run, new Map(crawl.pages.map((page) => [page.url, page.artifact])));
  const probed: SearchFunction[] = [];
  const unprobed: UnprobedFunction[] = [];
  const notes: string[] = [];
  const spend = createBudget(run.settings.maxQueries);
  const common = { frame, targets, spend, terms: (role: SearchRole) => termsFor(run.plan, role) };

  for (const { found, because } of candidates) {
    const refusal = refusalOf(run, found, probed, notes.length);
    if (refusal !== null && found.certain) unprobed.push({ recipe: found.recipe, reason: refusal });
    if (refusal !== null) continue;
    const result = await probeOne(run, found, {
      ...common,
      id: `f${probed.length + 1}`,
      controls: (before) => controlsFor(run, found, crawl, linkedPages, before),
      territory: isHint(found) ? null : territoryOf(run, crawl, frame, ofOtherDatabases(crawl, found, candidates)),
    });
    if (!found.certain && !isVerified(result)) {
      notes.push(`a field on ${found.recipe.page} (${found.because}) did not answer like a search`);
      continue;
    }
    probed.push({ ...result, roleBecause: result.role === found.recipe.role ? because : result.roleBecause });
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
  probed: readonly SearchFunction[],
  failures: number,
): UnprobedFunction["reason"] | null {
  if (run.stopped()) return "budget";
  if (!mayProbe(run, found.recipe.role, probed)) return "function-not-probed";
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
    because: { nl: "de sitelijst zegt het", en: "the site list says so" },
  }));
  const fields = new Set(run.site.hints.map((recipe) => `${recipe.page} ${recipe.field}`));
  const discovered = functions
    .filter(({ recipe }) => !fields.has(`${recipe.page} ${recipe.field}`))
    .filter((one) => one.values === undefined || addsToField(run, one, functions))
    .map((found) => {
      const { role, because } = roleOf(found, home, places);
      return { found: { ...found, recipe: { ...found.recipe, role } }, because };
    })
    .sort((one, other) => rank(other.found) - rank(one.found));
  return [...hinted, ...onePerEndpoint(discovered)];
}

/** Where a field filters the same entries, a choice beside it is asked only when one of its values names a term. */
function addsToField(run: Run, choice: FoundFunction, functions: readonly FoundFunction[]): boolean {
  const fields = functions.filter((one) => one.values === undefined && one.certain && one.recipe.role === "database");
  if (!fields.some((one) => one.pages.some((url) => pageKey(url) === pageKey(choice.recipe.page)))) return true;
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

function isHint(found: FoundFunction): boolean {
  return found.key.startsWith("hint ");
}

/** Pages of collections that have a search of their own: many a site's search leaves them to it. */
function ofOtherDatabases(crawl: Crawl, found: FoundFunction, candidates: readonly Candidate[]): ReadonlySet<string> {
  const others = candidates.filter((other) => other.found !== found && other.found.recipe.role === "database");
  const entrances = new Set(others.flatMap((other) => other.found.pages.map(pageKey)));
  const pages = crawl.pages.filter((page) => entrances.has(pageKey(page.url)));
  const listed = pages.flatMap(({ facts }) => facts.links.filter(({ region }) => region === "main"));
  return new Set([...entrances, ...listed.map(({ url }) => pageKey(url))]);
}

function territoryOf(run: Run, crawl: Crawl, frame: Frame, others: ReadonlySet<string>): Territory {
  const pages = crawl.pages.map((page) => page.facts);
  const elsewhere = ({ url }: ControlWord): boolean => !isFormalPage(url) && !others.has(pageKey(url));
  const words = controlWords(pages, frame, run.plan.ownWords).filter(elsewhere);
  const names = controlNames(pages, frame, run.plan.ownWords).filter(elsewhere);
  return { pages: pages.map(({ url }) => url), words: acrossSections(words), names: acrossSections(names) };
}

/** The best word of each section of the site first, then the second of each, so that a few words come from all over it. */
function acrossSections(words: readonly ControlWord[]): readonly ControlWord[] {
  const turns = new Map<string, number>();
  const ranked = words.map((word) => {
    const section = sectionOf(word.url);
    const turn = turns.get(section) ?? 0;
    turns.set(section, turn + 1);
    return { word, turn };
  });
  return ranked.toSorted((one, other) => one.turn - other.turn).map(({ word }) => word);
}

function controlsFor(
  run: Run,
  found: FoundFunction,
  crawl: Crawl,
  linked: readonly CrawledPage[],
  before: AnswerPage | null,
): Controls {
  const frame = frameOf(
    crawl.pages.map((page) => page.facts),
    run.site.name,
  );
  const avoid = run.plan.ownWords;
  const wikiSite = isWiki(placeOf(run, crawl.pages[0] as CrawledPage));
  const inside = [...crawl.pages, ...linked].filter((page) =>
    found.pages.some((url) => pageKey(url) === pageKey(page.url)),
  );
  const outside = crawl.pages.filter((page) => wikiSite || !isWiki(placeOf(run, page)));
  const ofPages = (pages: readonly CrawledPage[]): Controls => {
    const facts = pages.map((page) => page.facts);
    return { words: controlWords(facts, frame, avoid), names: controlNames(facts, frame, avoid) };
  };
  const entries: Controls = {
    words: before === null ? [] : entryWords(before, frame, avoid),
    names: before === null ? [] : entryNames(before, frame, avoid),
  };
  const general = ofPages(outside);
  if (found.recipe.role === "site")
    return { words: [...acrossSections(general.words), ...entries.words], names: [...general.names, ...entries.names] };
  if (found.recipe.role === "both") return inTurn(entries, general);
  return inTurn(ofPages(inside.length > 2 ? inside : []), entries);
}

function inTurn(one: Controls, other: Controls): Controls {
  return { words: interleave(one.words, other.words), names: interleave(one.names, other.names) };
}

function interleave<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [one[at], other[at]])
    .flat()
    .filter((item): item is T & {} => item !== undefined) as readonly T[];
}

function placeOf(run: Run, page: VisitedPage): PlacePage {
  return { url: page.url, facts: page.facts, html: run.recorder.answer(page.artifact, "").html[0] ?? "" };
}
