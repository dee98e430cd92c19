import { BrowserFailure } from "../../browser/tab.ts";
import type { Frame } from "../../evidence/frame/frame.ts";
import { type ControlWord, NONSENSE } from "../../evidence/results/control-words.ts";
import { errorWords } from "../../evidence/results/error-words.ts";
import type { AnswerPage } from "../../evidence/results/read-answer.ts";
import type { QueryKind, QueryRecord, SearchFunction } from "../../model/capture.ts";
import type { Words } from "../../model/instrument.ts";
import type { Recipe, SearchRole } from "../../model/site.ts";
import type { FoundFunction } from "../discovery/functions.ts";
import type { PlannedTerm } from "../plan.ts";
import type { Run } from "../run.ts";
import { takePicture } from "../take-picture.ts";
import { openField } from "./operate.ts";
import { type Asker, createAsker, type Put } from "./put-question.ts";
import { type Reach, reachOf, type Territory, wordsOutside } from "./reach.ts";
import { type ReadAnswer, readOn } from "./read-on.ts";
import type { Targets } from "./targets.ts";

/** What probing needs beside the function itself. */
export interface ProbeNeeds {
  readonly id: string;
  readonly frame: Frame;
  readonly targets: Targets;
  /** Control words in the order in which they are tried, from the state of the function's page before any question. */
  readonly controls: (before: AnswerPage | null) => readonly ControlWord[];
  readonly terms: (role: SearchRole) => readonly PlannedTerm[];
  /** Where else a function may reach; null when it is settled what it searches. */
  readonly territory: Territory | null;
  /** Takes one query from the budget; false when it is spent. */
  readonly spend: () => boolean;
}

interface ProbeContext extends ProbeNeeds {
  readonly asker: Asker;
  /** Failures that nonsense meets too: they are the site's own. */
  readonly usual: string[];
}

const MOST_CONTROLS = 4;

/**
 * Puts one search function to the test: nonsense first, then words that must be found, then the terms. The way of
 * sending that verified a control is kept in the recipe.
 */
export async function probe(run: Run, found: FoundFunction, needs: ProbeNeeds): Promise<SearchFunction> {
  const context: ProbeContext = { ...needs, asker: createAsker(run), usual: [] };
  const before = await showFunction(run, found.recipe, context.id);
  const tried = await findWorkingRecipe(run, found.recipe, context, before);
  const queries = [...tried.queries];
  const reach = tried.works ? await testReach(run, tried.recipe, context, before, queries) : null;
  const role = reach?.role ?? found.recipe.role;
  const missing = await askTerms(run, { ...tried.recipe, role }, context, before, queries);
  return {
    id: context.id,
    role,
    roleBecause: reach?.because ?? found.because,
    recipe: { ...tried.recipe, role },
    failure: missing ?? tried.failure,
    before,
    queries,
  };
}

interface Tried {
  readonly recipe: Recipe;
  readonly queries: readonly QueryRecord[];
  readonly works: boolean;
  readonly failure: SearchFunction["failure"];
}

/** Tries the ways in which a question can be sent until a control word is verified. */
async function findWorkingRecipe(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
): Promise<Tried> {
  const learned = await testControls(run, recipe, context, before, true);
  if (learned.works) return learned;
  const others = (["enter", "button", "live"] as const).filter(
    (submit) => submit !== learned.recipe.submit && (submit !== "button" || recipe.button !== undefined),
  );
  let last = learned;
  for (const submit of others) {
    if (learned.failure !== null) break;
    const tried = await testControls(run, { ...recipe, submit }, context, before, false);
    if (tried.works) return tried;
    last = tried.queries.length > 0 ? last : tried;
  }
  return last;
}

/** Both negative controls, then control words until one is verified. */
async function testControls(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
  learn: boolean,
): Promise<Tried> {
  const queries: QueryRecord[] = [];
  let used = recipe;
  for (const [at, nonsense] of NONSENSE.entries()) {
    const put = await query(run, used, context, before, queries, nonsense, "negative", [], learn && at === 0);
    if (put.failure) return { recipe: used, queries, works: false, failure: put.failure };
    used = { ...used, submit: put.submit };
    if (at === 0)
      await takePicture(run, {
        artifact: put.record.answers[0] ?? "",
        purpose: "negative-control",
        function: context.id,
        query: nonsense,
      });
  }
  const controls = context.controls(before === null ? null : run.recorder.answer(before, ""));
  for (const control of controls.slice(0, MOST_CONTROLS)) {
    const words = [{ forms: [control.word], not: [] }];
    const put = await query(run, used, context, before, queries, control.word, "positive", words, false);
    if (put.read?.hit) return { recipe: used, queries, works: true, failure: null };
  }
  return { recipe: used, queries, works: false, failure: null };
}

/** Asks for words of pages elsewhere, and tells from what is found whether the function searches one collection alone. */
async function testReach(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
  queries: QueryRecord[],
): Promise<Reach | null> {
  if (recipe.role !== "site" || context.territory === null) return null;
  for (const { word } of wordsOutside(queries, context.territory)) {
    const put = await query(
      run,
      recipe,
      context,
      before,
      queries,
      word,
      "positive",
      [{ forms: [word], not: [] }],
      false,
    );
    if (put.failure !== null || put.read?.hit) return null;
  }
  return reachOf(queries, context.territory);
}

async function askTerms(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
  queries: QueryRecord[],
): Promise<SearchFunction["failure"]> {
  if (!queries.some((record) => record.kind === "negative" && record.answers.length > 0)) return null;
  const pictured = new Set<string>();
  let emptyShown = false;
  const terms = context.terms(recipe.role);
  for (const term of terms) {
    if (run.stopped()) return { reason: "budget", detail: "the scan was interrupted" };
    run.emit({
      type: "site-step",
      site: run.site.id,
      step: "search",
      done: queries.length,
      of: terms.length + queries.length,
      detail: term.typed,
    });
    const put = await query(run, recipe, context, before, queries, term.typed, "term", term.words, false);
    if (put.failure?.reason === "budget") return put.failure;
    if (put.read === null) continue;
    if (put.read.hit && term.criteria.some((criterion) => !pictured.has(criterion))) {
      for (const criterion of term.criteria) pictured.add(criterion);
      await pictureHit(run, put.read, context.id, term.typed);
    }
    if (!put.read.hit && put.read.results === 0 && !emptyShown) {
      emptyShown = true;
      await takePicture(run, {
        artifact: put.record.answers[0] ?? "",
        purpose: "empty-answer",
        function: context.id,
        query: term.typed,
      });
    }
  }
  return null;
}

interface Queried {
  readonly record: QueryRecord;
  readonly submit: Recipe["submit"];
  readonly read: ReadAnswer | null;
  readonly failure: QueryRecord["failure"];
}

async function query(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
  queries: QueryRecord[],
  term: string,
  kind: QueryKind,
  words: readonly Words[],
  learn: boolean,
): Promise<Queried> {
  if (!isRepeatedControl(kind, queries) && !context.spend())
    return unanswered(queries, recipe, term, kind, "budget", "the number of queries for this site is spent");
  const first = await context.asker.put(recipe, term, learn);
  const troubled = first.status === "answered" && kind !== "negative" && troubleOf(run, first, term, context, queries);
  const put = troubled ? await context.asker.put(recipe, term, learn) : first;
  if (put.status === "failed") return unanswered(queries, recipe, term, kind, put.reason, put.detail);
  if (kind === "negative") context.usual.push(...put.troubles, statusOf(run, put.artifact));
  const trouble = kind === "negative" ? null : troubleOf(run, put, term, context, queries);
  const reading = {
    run,
    recipe: { ...recipe, submit: put.submit },
    term,
    words,
    frame: context.frame,
    targets: context.targets,
  };
  const answerContext = { negatives: negativesOf(run, queries), live: put.submit === "live", ...beforeOf(run, before) };
  const read = kind === "negative" ? null : await readSafely({ ...reading, context: answerContext }, put.artifact);
  if (read && "reason" in read) return unanswered(queries, recipe, term, kind, read.reason, read.message);
  if (trouble !== null && read?.hit === null) return unanswered(queries, recipe, term, kind, "http-error", trouble);
  const record: QueryRecord = {
    kind,
    term,
    at: put.at,
    answers: read?.answers ?? [put.artifact],
    failure: null,
    targets: read?.targets ?? [],
    stopped: read?.stopped ?? "all-read",
  };
  queries.push(record);
  return { record, submit: put.submit, read, failure: null };
}

/** A further positive control does not count against the budget: the first one should have been enough. */
function isRepeatedControl(kind: QueryKind, queries: readonly QueryRecord[]): boolean {
  return kind === "positive" && queries.some((query) => query.kind === "positive");
}

/**
 * What went wrong on the way to an answer that nonsense does not meet: a request that failed, an error page, words that
 * say so. An answer in which nothing is found is then none.
 */
function troubleOf(
  run: Run,
  put: Extract<Put, { status: "answered" }>,
  term: string,
  { usual }: ProbeContext,
  queries: readonly QueryRecord[],
): string | null {
  const failed = [...put.troubles, statusOf(run, put.artifact)].find((one) => one !== "" && !usual.includes(one));
  return failed ?? errorWords(run.recorder.answer(put.artifact, term), negativesOf(run, queries));
}

/** An error status; empty when there is none. */
function statusOf(run: Run, artifact: string): string {
  const { status } = run.recorder.artifact(artifact);
  return status !== null && status >= 400 ? `status ${status}` : "";
}

/** The answer as read, or what the browser or the site did on the way. */
async function readSafely(
  reading: Parameters<typeof readOn>[0],
  artifact: string,
): Promise<ReadAnswer | BrowserFailure> {
  try {
    return await readOn(reading, artifact);
  } catch (error) {
    if (error instanceof BrowserFailure) return error;
    throw error;
  }
}

function unanswered(
  queries: QueryRecord[],
  recipe: Recipe,
  term: string,
  kind: QueryKind,
  reason: NonNullable<QueryRecord["failure"]>["reason"],
  detail: string,
): Queried {
  const failure = { reason, detail };
  const record: QueryRecord = {
    kind,
    term,
    at: new Date().toISOString(),
    answers: [],
    failure,
    targets: [],
    stopped: reason === "budget" ? "budget" : "failed",
  };
  queries.push(record);
  return { record, submit: recipe.submit, read: null, failure };
}

function negativesOf(run: Run, queries: readonly QueryRecord[]): readonly AnswerPage[] {
  return queries
    .filter((record) => record.kind === "negative" && record.answers.length > 0)
    .map((record) => run.recorder.answer(record.answers[0] as string, record.term));
}

function beforeOf(run: Run, before: string | null): { before?: AnswerPage } {
  return before === null ? {} : { before: run.recorder.answer(before, "") };
}

/** Opens the page of the function with its field in view, and keeps that state: what stood there before any question. */
async function showFunction(run: Run, recipe: Recipe, id: string): Promise<string | null> {
  await run.politeness.turn(recipe.page);
  try {
    const visit = await run.tab.open(recipe.page, { images: true });
    await run.tab.settle();
    await openField(run.tab, recipe);
    const artifact = await run.recorder.rendered(visit, await run.tab.snapshot());
    await takePicture(run, { artifact, purpose: "function", function: id });
    return artifact;
  } catch {
    // The field could not be brought into view; asking will fail in the same way and give the reason.
    return null;
  }
}

/** The page that decides an X, with its words in view; for a row or card the answer itself, which is still shown. */
async function pictureHit(run: Run, read: ReadAnswer, id: string, term: string): Promise<void> {
  if (!read.hit) return;
  const { target, found, result } = read.hit;
  const about = { purpose: "hit" as const, function: id, query: term, words: [found.words] };
  if (target?.page.status === "captured" && result.url !== null) {
    await run.politeness.turn(result.url);
    const visit = await run.tab.open(result.url, { images: true }).catch(() => null);
    if (visit) await run.tab.settle();
    if (visit) await takePicture(run, { ...about, artifact: target.page.value });
    return;
  }
  await takePicture(run, { ...about, artifact: read.answers.at(-1) ?? "" });
}
