import { BrowserFailure } from "../../browser/tab.ts";
import type { AnswerPage } from "../../evidence/results/answer-page.ts";
import { errorWords } from "../../evidence/results/error-words.ts";
import { pressesOf } from "../../evidence/results/offers.ts";
import type { QueryKind, QueryRecord } from "../../model/capture.ts";
import type { Words } from "../../model/instrument.ts";
import type { Recipe } from "../../model/site.ts";
import type { Run } from "../run.ts";
import type { ProbeContext } from "./probe-context.ts";
import type { Put } from "./put-question.ts";
import { type ReadAnswer, readOn } from "./read-on.ts";

/** What is typed, why, and what verifies a result. */
export interface Question {
  readonly term: string;
  readonly kind: QueryKind;
  readonly words: readonly Words[];
  /** Finds out how the question is sent. */
  readonly learn?: boolean;
  /** Called with the number of results on the first page of the answer, as long as that is shown. */
  readonly whileShown?: (results: number) => Promise<void>;
}

/** One question as recorded, and what was read of its answer. */
export interface Queried {
  readonly record: QueryRecord;
  readonly submit: Recipe["submit"];
  /** Something happened on the page after the question was sent, whatever it was. */
  readonly changed: boolean;
  readonly read: ReadAnswer | null;
  readonly failure: QueryRecord["failure"];
}

/** Puts one question and reads its answer; the record joins `queries`. */
export async function query(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
  queries: QueryRecord[],
  { term, kind, words, learn = false, whileShown }: Question,
): Promise<Queried> {
  if (counts(kind, term, context) && !context.spend())
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
    control: kind === "positive",
    ...(whileShown ? { whileShown } : {}),
  };
  const answerContext = {
    negatives: negativesOf(run, queries),
    others: othersOf(run, queries),
    frame: context.frame,
    live: put.submit === "live",
    ...pressesOf(recipe),
    ...beforeOf(run, before),
  };
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
  return { record, submit: put.submit, changed: put.changed, read, failure: null };
}

/**
 * Whether a question counts against the budget: a further positive control does not, since the first should have been
 * enough, nor does nonsense that was asked before in another way.
 */
function counts(kind: QueryKind, term: string, { counted }: ProbeContext): boolean {
  if (kind === "term") return true;
  const control = kind === "positive" ? kind : term;
  if (counted.has(control)) return false;
  counted.add(control);
  return true;
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
  return { record, submit: recipe.submit, changed: false, read: null, failure };
}

function negativesOf(run: Run, queries: readonly QueryRecord[]): readonly AnswerPage[] {
  return answersTo(
    run,
    queries.filter(({ kind }) => kind === "negative"),
  );
}

function othersOf(run: Run, queries: readonly QueryRecord[]): readonly AnswerPage[] {
  return answersTo(
    run,
    queries.filter(({ kind }) => kind !== "negative"),
  );
}

function answersTo(run: Run, queries: readonly QueryRecord[]): readonly AnswerPage[] {
  return queries.flatMap(({ answers: [first], term }) => (first === undefined ? [] : run.recorder.answer(first, term)));
}

function beforeOf(run: Run, before: string | null): { before?: AnswerPage } {
  return before === null ? {} : { before: run.recorder.answer(before, "") };
}
