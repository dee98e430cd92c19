import type { AnswerPage } from "../../evidence/results/answer-page.ts";
import { type ControlWord, NONSENSE } from "../../evidence/results/control-words.ts";
import { sameAnswer } from "../../evidence/results/lists.ts";
import { offersIn, pressesOf } from "../../evidence/results/offers.ts";
import type { QueryKind, QueryRecord, SearchFunction } from "../../model/capture.ts";
import type { Recipe } from "../../model/site.ts";
import { tellNonsense } from "../caption/caption.ts";
import { pageKey } from "../crawl/addresses.ts";
import type { Run } from "../run.ts";
import { takePicture } from "../take-picture.ts";
import type { ProbeContext } from "./probe-context.ts";
import { type Queried, query } from "./query.ts";

/** What became of the controls of a function. */
export interface Tried {
  /** With the way of sending that verified a control, or the one that was learned. */
  readonly recipe: Recipe;
  readonly queries: readonly QueryRecord[];
  /** Which kind of control was verified; null when none was. */
  readonly by: "words" | "names" | null;
  /** Nothing ever happened, whatever was typed and however it was sent. */
  readonly silent: boolean;
  /** The control that was verified is a page that the search went straight to. */
  readonly jumps: boolean;
  readonly failure: SearchFunction["failure"];
}

const MOST_WORDS = 4;
const MOST_NAMES = 4;
const MOST_FURTHER = 6;
/** So many where nothing that was asked before gave a sign of life. */
const MOST_NAMES_SILENT = 2;
/** From so many controls without any sign of life it is concluded that there is none. */
const FEWEST_SILENT = 2;

/** Tries the ways in which a question can be sent until a control is verified. */
export async function findWorkingRecipe(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
): Promise<Tried> {
  const learned = await testControls(run, recipe, context, before, true);
  if (learned.failure !== null) return learned;
  if (learned.by !== null) return opensFirst(run, learned) ? ((await whileTyping(learned)) ?? learned) : learned;
  const pressed = await pressing(learned);
  if (pressed !== null) return pressed;
  const others = (["enter", "button", "live"] as const).filter(
    (submit) => submit !== learned.recipe.submit && (submit !== "button" || recipe.button !== undefined),
  );
  for (const submit of others) {
    const tried =
      submit === "live"
        ? await whileTyping(learned)
        : await testControls(run, { ...recipe, submit }, context, before, false);
    if (tried !== null && tried.by !== null) return tried;
  }
  return learned;

  /** What typing brings, read or else pressed; null when no control is verified in it. */
  async function whileTyping(sent: Tried): Promise<Tried | null> {
    const live = await testControls(run, { ...sent.recipe, submit: "live" }, context, before, false);
    return live.by === null ? pressing(live) : live;
  }

  async function pressing(live: Tried): Promise<Tried | null> {
    if (!offersToPress(run, live, before)) return null;
    const tried = await testControls(run, { ...live.recipe, presses: true }, context, before, false);
    return tried.by === null ? null : tried;
  }
}

/** It went straight to a page, and of nonsense it shows nothing: one of the results that typing had brought was opened. */
function opensFirst(run: Run, { recipe, queries, jumps }: Tried): boolean {
  const stays = ({ kind, answers: [answer], term }: QueryRecord): boolean =>
    kind === "negative" &&
    answer !== undefined &&
    pageKey(run.recorder.answer(answer, term).url) === pageKey(recipe.page);
  return jumps && recipe.submit !== "live" && queries.some(stays);
}

/** While one types, something comes that is no link and can be pressed. */
function offersToPress(run: Run, { recipe, queries }: Tried, before: string | null): boolean {
  if (recipe.submit !== "live") return false;
  const asked = { ...pressesOf({ ...recipe, presses: true }), live: true };
  const answers = (kind: QueryKind): readonly AnswerPage[] =>
    queries.flatMap((one) =>
      one.kind === kind ? one.answers.slice(0, 1).map((id) => run.recorder.answer(id, one.term)) : [],
    );
  const beside = before === null ? {} : { before: run.recorder.answer(before, "") };
  const context = { ...asked, ...beside, negatives: answers("negative") };
  return answers("positive").some((answer) => offersIn(answer, context).length > 0);
}

/**
 * Both negative controls, then control words, then names, then words of other lists and sections, until one is
 * verified. As long as nothing happens at all and
 * the way of sending is not known, each question tries every way.
 */
async function testControls(
  run: Run,
  recipe: Recipe,
  context: ProbeContext,
  before: string | null,
  learn: boolean,
): Promise<Tried> {
  const queries: QueryRecord[] = [];
  let used = recipe;
  let silent = learn;
  let jumps = false;
  const put = async (term: string, kind: QueryKind): Promise<Queried> => {
    const words = kind === "negative" ? [] : [{ forms: [term], not: [] }];
    const asked = await query(run, used, context, before, queries, { term, kind, words, learn: silent });
    used = { ...used, submit: asked.submit };
    silent = silent && !givesSign(run, asked, queries);
    return asked;
  };
  for (const nonsense of NONSENSE) {
    const { failure, record } = await put(nonsense, "negative");
    if (failure) return { recipe: used, queries, by: null, silent: false, jumps, failure };
    if (nonsense === NONSENSE[0]) await pictureNonsense(run, recipe, record, context.id);
  }
  const finds = async (controls: readonly ControlWord[]): Promise<boolean> => {
    for (const { word } of controls) {
      const { read } = await put(word, "positive");
      if (!read?.hit) continue;
      jumps = read.first.kind === "jump";
      return true;
    }
    return false;
  };
  const { words, names, further } = context.controls(before === null ? null : run.recorder.answer(before, ""));
  if (await finds(words.slice(0, MOST_WORDS)))
    return { recipe: used, queries, by: "words", silent: false, jumps, failure: null };
  const untried = learn ? names.filter(({ word }) => !isAsked(word, queries)) : [];
  if (await finds(untried.slice(0, silent ? MOST_NAMES_SILENT : MOST_NAMES)))
    return { recipe: used, queries, by: "names", silent: false, jumps, failure: null };
  const others = learn && !silent ? further() : [];
  if (await finds(others.filter(({ word }) => !isAsked(word, queries)).slice(0, MOST_FURTHER)))
    return { recipe: used, queries, by: "words", silent: false, jumps, failure: null };
  const dead = silent && queries.length >= NONSENSE.length + FEWEST_SILENT;
  return { recipe: used, queries, by: null, silent: dead, jumps, failure: dead ? NOTHING_HAPPENS : null };
}

function isAsked(word: string, queries: readonly QueryRecord[]): boolean {
  return queries.some(({ term }) => term.toLowerCase() === word.toLowerCase());
}

const NOTHING_HAPPENS = {
  reason: "search-not-operable",
  detail: "nothing happened, whatever was typed and however it was sent",
} as const;

/** Something happened after a question, or its answer shows other lists than nonsense does. */
function givesSign(run: Run, { changed, failure, record }: Queried, queries: readonly QueryRecord[]): boolean {
  if (changed || failure !== null) return true;
  const [nonsense, answer] = [queries[0], record].map((one) =>
    one?.answers[0] === undefined ? undefined : run.recorder.answer(one.answers[0], one.term),
  );
  return nonsense !== undefined && answer !== undefined && !sameAnswer(nonsense, answer);
}

async function pictureNonsense(run: Run, recipe: Recipe, { answers, term }: QueryRecord, id: string): Promise<void> {
  const about = { artifact: answers[0] ?? "", purpose: "negative-control", function: id, query: term } as const;
  await takePicture(run, { ...about, told: tellNonsense(recipe, term) });
}
