import { compileWords } from "../../evidence/forms/matcher.ts";
import type { Frame } from "../../evidence/frame/frame.ts";
import type { AnswerPage } from "../../evidence/results/answer-page.ts";
import { findHit } from "../../evidence/results/find-hit.ts";
import { isKnownEmpty } from "../../evidence/results/known-empty.ts";
import { pressesOf } from "../../evidence/results/offers.ts";
import { readAnswer } from "../../evidence/results/read-answer.ts";
import type { Result } from "../../evidence/results/result.ts";
import { inScope } from "../../evidence/scope.ts";
import type { Hit } from "../../model/assertion.ts";
import type { QueryRecord, SearchFunction, TargetRecord } from "../../model/capture.ts";
import type { Words } from "../../model/instrument.ts";
import type { PageStore } from "../pages.ts";

/** The answer to one query, read again from the archive. */
export interface QueryReading {
  readonly claimed: number | null;
  /** Results whose page (or own text) was read for this query. */
  readonly read: number;
  readonly hits: readonly Hit[];
  /** Results that could not be opened. */
  readonly unopened: number;
  /** Results that nobody opened then, within the number that is read. */
  readonly notLooked: number;
  /** The site says that it has more results than it was seen to show, within the number that is read. */
  readonly moreClaimed: boolean;
  /** Nothing was found, and the answer is none that the site gives to nonsense, or perhaps none at all. */
  readonly unclear: boolean;
  /** A page of the archive that this answer needs is gone. */
  readonly missing: boolean;
  readonly answerUrl: string | null;
}

export interface ReadingContext {
  readonly pages: PageStore;
  readonly frame: Frame;
  readonly maxResults: number;
  readonly scope: string | undefined;
}

/** Reads the results of a query and looks for the words in each, in the order shown, up to the number that is read. */
export function readQuery(
  searched: SearchFunction,
  query: QueryRecord,
  words: Words,
  context: ReadingContext,
): QueryReading {
  const answers = query.answers.map((id) => answerPage(id, query.term, context.pages));
  const negatives = negativesOf(searched, context.pages);
  const whole = answers.filter((page) => page !== undefined);
  const missing = whole.length < answers.length || negatives.length === 0;
  const before = searched.before === null ? undefined : answerPage(searched.before, "", context.pages);
  const live = searched.recipe.submit === "live";
  const others = othersThan(query, searched, context.pages);
  const asked = { negatives, others, frame: context.frame, live, ...pressesOf(searched.recipe) };
  const common = { ...asked, ...(before ? { before } : {}) };
  const read = missing ? [] : whole.map((page, at) => readAnswer(page, { ...common, further: at > 0 }));
  const results = distinct(read.flatMap((answer) => answer.results)).slice(0, context.maxResults);
  // Several results that lead to one page are one to us, and several to the site.
  const doubles = read.reduce((sum, answer) => sum + answer.shown - answer.results.length, 0);
  const looked = results.map((result) => lookAt(result, query, words, context));
  const claimed = read.map((answer) => answer.claimed).find((count) => count !== null) ?? null;
  return {
    claimed,
    unclear:
      read[0]?.unclear === true ||
      (results.length === 0 && whole[0] !== undefined && !isKnownEmpty(whole[0], negatives, before)),
    moreClaimed:
      (claimed ?? 0) > results.length + doubles &&
      results.length < context.maxResults &&
      !read.some(({ kind }) => kind === "jump"),
    read: looked.filter((look) => look.state !== "not-looked").length,
    hits: looked.flatMap((look, at) => (look.hit ? [{ ...look.hit, position: at + 1 }] : [])),
    unopened: looked.filter((look) => look.state === "unopened").length,
    notLooked: looked.filter((look) => look.state === "not-looked").length,
    missing: missing || looked.some((look) => look.state === "missing"),
    answerUrl: whole[0]?.url ?? null,
  };
}

/** The negative controls of a function as they answered. */
export function negativesOf(searched: SearchFunction, pages: PageStore): readonly AnswerPage[] {
  return answersTo(
    searched.queries.filter(({ kind }) => kind === "negative"),
    pages,
  );
}

/** Answers of the function to other questions that are no nonsense. */
function othersThan(query: QueryRecord, { queries }: SearchFunction, pages: PageStore): readonly AnswerPage[] {
  return answersTo(
    queries.filter((other) => other !== query && other.kind !== "negative"),
    pages,
  );
}

function answersTo(queries: readonly QueryRecord[], pages: PageStore): readonly AnswerPage[] {
  return queries.flatMap(({ answers: [first], term }) =>
    first === undefined ? [] : (answerPage(first, term, pages) ?? []),
  );
}

export function answerPage(id: string, query: string, pages: PageStore): AnswerPage | undefined {
  const html = pages.html(id);
  const artifact = pages.artifact(id);
  return html === undefined || !artifact
    ? undefined
    : { url: artifact.finalUrl, query, html: [html, ...pages.frames(id)] };
}

interface Look {
  readonly state: "read" | "unopened" | "not-looked" | "missing";
  readonly hit: Hit | null;
}

function lookAt(result: Result, query: QueryRecord, words: Words, context: ReadingContext): Look {
  if (result.folded) return lookAtCard(result, query, words, context);
  if (result.url === null && !result.press) return { state: "read", hit: hitIn(result, null, query, words, context) };
  const target = query.targets.find(({ url, pressed }) =>
    result.press ? pressed === result.text : url === result.url,
  );
  if (!target || target.page.status === "notRequested") return { state: "not-looked", hit: null };
  if (context.scope !== undefined && !inScope(target.url, context.scope)) return { state: "read", hit: null };
  const opened = target.page.status === "captured";
  if (opened && context.pages.facts(idOf(target) ?? "") === undefined) return { state: "missing", hit: null };
  return { state: opened ? "read" : "unopened", hit: hitIn(result, target, query, words, context) };
}

/** A card that can be pressed: what it says of itself, then what it held, or what another one of the answer did. */
function lookAtCard(result: Result, query: QueryRecord, words: Words, context: ReadingContext): Look {
  const said = hitIn(result, null, query, words, context);
  if (said) return { state: "read", hit: said };
  const pressed = query.targets.filter((target) => target.pressed !== undefined);
  const own = pressed.find((target) => target.pressed === result.text && target.page.status === "captured");
  if (own) {
    if (context.scope !== undefined && !inScope(own.url, context.scope)) return { state: "read", hit: null };
    if (context.pages.facts(idOf(own) ?? "") === undefined) return { state: "missing", hit: null };
    return { state: "read", hit: hitIn(result, own, query, words, context) };
  }
  if (pressed.some(({ page }) => page.status === "notRequested")) return { state: "read", hit: null };
  return { state: pressed.some(({ page }) => page.status === "failed") ? "unopened" : "not-looked", hit: null };
}

function hitIn(
  result: Result,
  target: TargetRecord | null,
  query: QueryRecord,
  words: Words,
  context: ReadingContext,
): Hit | null {
  const id = idOf(target);
  // What was offered may say the words and lead nowhere.
  if (result.press && id === null) return null;
  const facts = id === null ? null : (context.pages.facts(id) ?? null);
  const found = findHit(compileWords(words), result, facts, context.frame);
  if (!found) return null;
  const artifact = found.stands === "target" ? id : (query.answers[0] ?? null);
  const url = result.url ?? context.pages.artifact(artifact ?? "")?.finalUrl ?? "";
  const title = facts?.title || result.title;
  const entry = result.url === null && target === null ? { entry: true } : {};
  return { url, title, words: found.words, excerpt: found.excerpt, artifact, ...entry };
}

function idOf(target: TargetRecord | null): string | null {
  return target?.page.status === "captured" ? target.page.value : null;
}

/** A result that turns up on a further page as well is one result, where it came first. */
function distinct(results: readonly Result[]): readonly Result[] {
  const seen = new Set<string>();
  return results.filter((result) => {
    const key = result.url ?? result.text;
    return !seen.has(key) && seen.add(key);
  });
}
