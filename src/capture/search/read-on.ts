import { BrowserFailure } from "../../browser/tab.ts";
import { compileWords } from "../../evidence/forms/matcher.ts";
import type { Frame } from "../../evidence/frame/frame.ts";
import { linksOf } from "../../evidence/page/links.ts";
import { loadDom } from "../../evidence/page/load-dom.ts";
import type { AnswerContext } from "../../evidence/results/answer-page.ts";
import { findHit, type HitFound } from "../../evidence/results/find-hit.ts";
import { type Answer, readAnswer } from "../../evidence/results/read-answer.ts";
import type { Result } from "../../evidence/results/result.ts";
import { inScope } from "../../evidence/scope.ts";
import type { QueryRecord, TargetRecord } from "../../model/capture.ts";
import type { Words } from "../../model/instrument.ts";
import type { Recipe } from "../../model/site.ts";
import type { Run } from "../run.ts";
import { comesWhole, complete, stateOf } from "./operate.ts";
import { findMore, framesShown, type MoreResults, scrollToEnd } from "./paging.ts";
import { pressCard } from "./press-card.ts";
import { pressResult } from "./press-result.ts";
import type { Targets } from "./targets.ts";

/** How an answer was read: as far as one verified result, or to the cap. */
export interface ReadAnswer {
  readonly answers: readonly string[];
  readonly results: number;
  /** The first page: a list or a jump, and how many results the site says it has. */
  readonly first: Pick<Answer, "kind" | "claimed">;
  readonly targets: readonly TargetRecord[];
  readonly hit: { readonly result: Result; readonly found: HitFound; readonly target: TargetRecord | null } | null;
  readonly stopped: QueryRecord["stopped"];
}

interface Reading {
  readonly run: Run;
  readonly recipe: Recipe;
  readonly term: string;
  readonly words: readonly Words[];
  readonly context: AnswerContext;
  readonly frame: Frame;
  readonly targets: Targets;
  /** What is asked has to be found. */
  readonly control: boolean;
  readonly whileShown?: (results: number) => Promise<void>;
}

/**
 * Reads the results of an answer in the order shown, turning pages as a visitor would, until one is verified or the cap
 * is reached. Pages that turn in place are turned before the first target is opened, since that leaves the answer.
 */
export async function readOn(reading: Reading, artifact: string): Promise<ReadAnswer> {
  const { run } = reading;
  const cap = run.settings.maxResults;
  const first = answerOf(reading, artifact, false);
  await reading.whileShown?.(first.results.length);
  const pages = await turnAllInPlace(reading, artifact, first.results);
  const results = [...pages.results];
  const answers = [...pages.answers];
  const targets: TargetRecord[] = [];
  const read = { answers, targets, first };
  let { more, failed } = pages;
  let count = 0;
  for (;;) {
    const looked = await lookThrough(reading, results.slice(count, cap), targets);
    count += looked.read;
    if (looked.hit !== null) return { ...read, results: count, hit: looked.hit, stopped: "verified" };
    if (run.stopped()) return { ...read, results: count, hit: null, stopped: "budget" };
    if (count >= cap || !more?.url) break;
    const next = await openNext(run, more.url);
    failed = next === null;
    const fresh = next === null ? [] : newResults(reading, next, results);
    if (next === null || fresh.length === 0) break;
    answers.push(next);
    results.push(...fresh);
    more = await nextOf(reading, results);
  }
  return { ...read, results: count, hit: null, stopped: count >= cap ? "cap" : failed ? "failed" : "all-read" };
}

/** Opens results in turn, until one is verified. */
async function lookThrough(
  reading: Reading,
  results: readonly Result[],
  targets: TargetRecord[],
): Promise<{ readonly read: number; readonly hit: ReadAnswer["hit"] }> {
  let read = 0;
  for (const result of results) {
    read += 1;
    const said = result.folded ? verify(reading, result, null) : null;
    if (said) return { read, hit: { result, found: said, target: null } };
    const target = await targetOf(reading, result, targets);
    if (target) targets.push(target);
    const found = verify(reading, result, target);
    if (found) return { read, hit: { result, found, target } };
    if (reading.run.stopped() || (result.press && leadsNowhere(target))) break;
  }
  return { read, hit: null };
}

/** What one offer does, all of a list do: the rest are not pressed. */
function leadsNowhere(target: TargetRecord | null): boolean {
  return target?.page.status === "failed" && target.page.reason === "timeout";
}

async function targetOf(
  reading: Reading,
  result: Result,
  opened: readonly TargetRecord[],
): Promise<TargetRecord | null> {
  const left = opened.length > 0;
  if (result.press) return pressResult(reading, result, left);
  // What one card does, all of a list do: the rest are pressed only where each leads to a page of its own.
  if (result.folded) return opened.some(isNoPage) ? null : pressCard(reading, result, left);
  return result.url === null ? Promise.resolve(null) : reading.targets.open(result.url);
}

function isNoPage({ pressed, page }: TargetRecord): boolean {
  return pressed !== undefined && page.status !== "captured";
}

interface TurnedPages {
  readonly answers: readonly string[];
  readonly results: readonly Result[];
  /** What leads on to a further page with an address of its own; null at the end. */
  readonly more: Next | null;
  /** A further page is there and could not be had. */
  readonly failed: boolean;
}

/** A way to more results, in the page or in one of its frames. */
interface Next extends MoreResults {
  readonly frame?: string;
}

async function nextOf({ run, recipe, term, context }: Reading, results: readonly Result[]): Promise<Next | null> {
  const around = {
    results: results.flatMap(({ url }) => url ?? []),
    none: results.length === 0,
    frame: linksOfNonsense(context),
    term,
  };
  const own = await run.tab.read(findMore, around);
  if (own !== null) return own;
  const frames = recipe.frame === undefined ? await run.tab.read(framesShown, null) : [recipe.frame];
  for (const frame of frames) {
    const inside = await run.tab.read(findMore, around, frame).catch(() => null);
    // A link in a frame turns the page of that frame alone.
    if (inside !== null) return { selector: inside.selector, url: null, frame };
  }
  return null;
}

/** Pages that an answer to nonsense links to; not itself, whose address a control that works in place may have. */
function linksOfNonsense({ negatives }: AnswerContext): readonly string[] {
  return negatives.flatMap((page) =>
    page.html.flatMap((html) =>
      linksOf(loadDom(html), page.url).flatMap(({ url }) => (url === page.url.split("#")[0] ? [] : url)),
    ),
  );
}

/** Fewer results than this fit on any page: there is nothing to scroll for. */
const FEWEST_TO_SCROLL = 8;

async function turnAllInPlace(reading: Reading, artifact: string, first: readonly Result[]): Promise<TurnedPages> {
  const { run } = reading;
  const cap = run.settings.maxResults;
  const answers = [artifact];
  const results = [...first];
  let failed = false;
  for (;;) {
    const more = results.length < cap ? await nextOf(reading, results) : null;
    if (more?.url || (more === null && results.length < FEWEST_TO_SCROLL) || results.length >= cap)
      return { answers, results, more, failed };
    const turned = await showMore(reading, more);
    failed = turned === "failed";
    const fresh = turned === "failed" || turned === "same" ? [] : newResults(reading, turned, results);
    if (fresh.length === 0) return { answers, results, more: null, failed };
    answers.push(turned);
    results.push(...fresh);
  }
}

/** Shows more of the answer in place: the control is clicked, or without one the end of the list scrolled to. */
async function showMore({ run, recipe }: Reading, more: Next | null): Promise<string | "same" | "failed"> {
  await run.politeness.turn(recipe.page);
  const before = await stateOf(run.tab);
  try {
    run.tab.listen();
    if (more) await run.tab.click(more.frame === undefined ? { selector: more.selector } : more);
    else await run.tab.read(scrollToEnd, null);
  } catch (error) {
    if (error instanceof BrowserFailure) return "failed";
    throw error;
  }
  if (!(await complete(run.tab, before, more ? 4_000 : 1_000))) return "same";
  return run.recorder.rendered(run.tab.current(), await run.tab.snapshot());
}

function answerOf({ run, term, context }: Reading, artifact: string, further: boolean): Answer {
  return readAnswer(run.recorder.answer(artifact, term), { ...context, further });
}

function newResults(reading: Reading, artifact: string, known: readonly Result[]): readonly Result[] {
  const keys = new Set(known.map(keyOf));
  return answerOf(reading, artifact, true).results.filter((result) => !keys.has(keyOf(result)));
}

function keyOf(result: Result): string {
  return result.url ?? result.text;
}

function verify({ words, frame, targets, run }: Reading, result: Result, target: TargetRecord | null): HitFound | null {
  if (target && run.site.scope !== undefined && !inScope(target.url, run.site.scope)) return null;
  const facts = target ? targets.facts(target) : null;
  if (result.press && facts === null) return null;
  for (const one of words) {
    const hit = findHit(compileWords(one), result, facts, frame);
    if (hit) return hit;
  }
  return null;
}

async function openNext(run: Run, url: string): Promise<string | null> {
  await run.politeness.turn(url);
  const visit = await run.tab.open(url).catch(() => null);
  if (visit === null || (visit.status ?? 0) >= 400) return null;
  if (!(await comesWhole(run.tab))) return null;
  return run.recorder.rendered(run.tab.current(), await run.tab.snapshot());
}
