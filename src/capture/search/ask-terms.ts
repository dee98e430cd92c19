import type { QueryRecord, SearchFunction } from "../../model/capture.ts";
import type { Recipe } from "../../model/site.ts";
import { tellHit } from "../caption/caption.ts";
import type { Run } from "../run.ts";
import { takePicture } from "../take-picture.ts";
import { type AnswerPictures, createAnswerPictures } from "./answer-pictures.ts";
import type { ProbeContext } from "./probe-context.ts";
import { query } from "./query.ts";
import type { ReadAnswer } from "./read-on.ts";

/**
 * Puts every term to a function, and takes the pictures that decide: of the first hit of each criterion, else of an
 * answer without one. Returns why it had to end early, or null.
 */
export async function askTerms(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
  queries: QueryRecord[],
): Promise<SearchFunction["failure"]> {
  if (!queries.some((record) => record.kind === "negative" && record.answers.length > 0)) return null;
  const pictures = createAnswerPictures(run, recipe, context.id);
  const failure = await askEach(run, recipe, context, before, queries, pictures);
  await pictures.keep(queries.find(isFoundControl)?.term ?? null);
  return failure;
}

async function askEach(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
  queries: QueryRecord[],
  pictures: AnswerPictures,
): Promise<SearchFunction["failure"]> {
  const pictured = new Set<string>();
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
    const put = await query(run, recipe, context, before, queries, {
      term: term.typed,
      kind: "term",
      words: term.words,
      whileShown: (results) => pictures.take(term, results),
    });
    if (put.failure?.reason === "budget") return put.failure;
    pictures.settle(term, put);
    if (!put.read?.hit || term.criteria.every((criterion) => pictured.has(criterion))) continue;
    for (const criterion of term.criteria) pictured.add(criterion);
    await pictureHit(run, recipe, put.read, context.id, term.typed);
  }
  return null;
}

function isFoundControl({ kind, stopped }: QueryRecord): boolean {
  return kind === "positive" && stopped === "verified";
}

/** The page that decides an X, with its words in view; for a row or card the answer itself, which is still shown. */
async function pictureHit(run: Run, recipe: Recipe, read: ReadAnswer, id: string, term: string): Promise<void> {
  if (!read.hit) return;
  const { target, found } = read.hit;
  const about = { purpose: "hit" as const, function: id, query: term, words: [found.words] };
  const isJump = read.first.kind === "jump";
  if (target?.page.status === "captured") {
    await run.politeness.turn(target.url);
    const visit = await run.tab.open(target.url, { images: true }).catch(() => null);
    if (visit) await run.tab.settle();
    const told = tellHit(recipe, term, read.results, isJump ? "jump" : "page");
    if (visit) await takePicture(run, { ...about, artifact: target.page.value, told });
    return;
  }
  const told = tellHit(recipe, term, read.results, isJump ? "jump" : "row");
  await takePicture(run, { ...about, artifact: read.answers.at(-1) ?? "", told });
}
