import { compileWords } from "../../evidence/forms/matcher.ts";
import type { AnswerPage } from "../../evidence/results/answer-page.ts";
import { choiceValues, chosenEntries, plainValue } from "../../evidence/results/choices.ts";
import type { QueryKind, QueryRecord, SearchFunction } from "../../model/capture.ts";
import { tellChoice, tellFunction } from "../caption/caption.ts";
import type { FoundFunction } from "../discovery/functions.ts";
import type { PlannedTerm } from "../plan.ts";
import type { Run } from "../run.ts";
import { keepPicture, photograph, takePicture } from "../take-picture.ts";
import { openChoices, shownControl } from "./choose-value.ts";
import type { ProbeNeeds } from "./probe-context.ts";
import { type Asker, createAsker } from "./put-question.ts";

/** A value that shows everything shows nothing of the filter. */
const EVERYTHING =
  /^(?:alle?s?\b.{0,30}|all\b.{0,30}|everything|maak een keuze.*|kies\b.*|selecteer\b.*|toon alle.*|-+.*|geen(?: filter)?|any)$/i;
const MOST_CONTROLS = 3;

/**
 * Puts a filter with fixed values to the test (method, "Searching"): a value that gives a different, non-empty list is
 * its positive control, and every value that names a term is chosen. What the other values are called is in the page
 * as it stood before.
 */
export async function probeChoices(run: Run, found: FoundFunction, needs: ProbeNeeds): Promise<SearchFunction> {
  const { recipe } = found;
  const queries: QueryRecord[] = [];
  const before = await showFilter(run, found, needs.id);
  const result = {
    id: needs.id,
    role: recipe.role,
    roleBecause: found.because,
    recipe,
    before,
    queries,
    failure: null,
  };
  if (before === null) return result;
  const page = run.recorder.answer(before, "");
  const offered = choiceValues(page, recipe.choices ?? "");
  const choosing = { run, found, needs, page, offered, queries, asker: createAsker(run) };
  const values = offered.filter((value) => !EVERYTHING.test(value));
  const wanted = values.filter((value) => needs.terms(recipe.role).some((term) => names(term, value)));
  const others = inTurn(
    values.filter((value) => !wanted.includes(value)),
    found.values ?? [],
  );
  for (const value of [...others, ...wanted].slice(0, MOST_CONTROLS)) {
    if (await choose(choosing, value, "positive")) break;
  }
  for (const value of wanted) await choose(choosing, value, "term");
  return result;
}

/** In the order of discovery, which takes one value of each choice in turn; what it did not see stays where it stands. */
function inTurn(values: readonly string[], order: readonly string[]): readonly string[] {
  const places = order.map(plainValue);
  const placeOf = (value: string): number => (places.includes(value) ? places.indexOf(value) : places.length);
  return values.toSorted((one, other) => placeOf(one) - placeOf(other));
}

interface Choosing {
  readonly run: Run;
  readonly found: FoundFunction;
  readonly needs: ProbeNeeds;
  readonly page: AnswerPage;
  readonly offered: readonly string[];
  readonly queries: QueryRecord[];
  readonly asker: Asker;
}

/** Chooses one value; true when it left some of the entries, or brought others. */
async function choose(choosing: Choosing, value: string, kind: QueryKind): Promise<boolean> {
  const { run, found, needs, page, queries, asker } = choosing;
  const unanswered = { kind, term: value, at: new Date().toISOString(), answers: [], targets: [] };
  const repeated = kind === "positive" && queries.some((query) => query.kind === "positive");
  if (run.stopped() || !(repeated || needs.spend())) {
    queries.push({
      ...unanswered,
      failure: { reason: "budget", detail: "the number of queries for this site is spent" },
      stopped: "budget",
    });
    return false;
  }
  const put = await asker.put(found.recipe, value, false);
  if (put.status === "failed") {
    queries.push({ ...unanswered, failure: { reason: put.reason, detail: put.detail }, stopped: "failed" });
    return false;
  }
  const left = chosenEntries(page, run.recorder.answer(put.artifact, ""), found.recipe.choices ?? "");
  const some = left !== null && left.length > 0;
  queries.push({
    ...unanswered,
    at: put.at,
    answers: [put.artifact],
    failure: null,
    stopped: some ? "verified" : "all-read",
  });
  if (kind === "term") await pictureChosen(choosing, value, put.artifact, left);
  return some;
}

/** The filter with its value pressed, and what that leaves of the list. */
async function pictureChosen(
  { run, found: { recipe }, needs, offered }: Choosing,
  value: string,
  artifact: string,
  left: readonly string[] | null,
): Promise<void> {
  const control = await shownControl(run.tab, recipe, value).catch(() => null);
  const photo = await photograph(run, [value], control ?? undefined);
  const purpose = left !== null && left.length > 0 ? "hit" : "empty-answer";
  const told = tellChoice(recipe, value, left?.length ?? null, offered);
  const about = { artifact, purpose, function: needs.id, query: value, words: [value], told } as const;
  if (photo) await keepPicture(run, photo, about);
}

function names(term: PlannedTerm, value: string): boolean {
  return term.words.some((words) => compileWords(words).test(value));
}

async function showFilter(run: Run, { recipe }: FoundFunction, id: string): Promise<string | null> {
  await run.politeness.turn(recipe.page);
  const visit = await run.tab.open(recipe.page, { images: true }).catch(() => null);
  if (visit === null) return null;
  await run.tab.answered({ timeoutMs: 8_000 });
  await openChoices(run.tab, recipe).catch(() => undefined);
  const artifact = await run.recorder.rendered(visit, await run.tab.snapshot());
  const told = tellFunction(recipe, choiceValues(run.recorder.answer(artifact, ""), recipe.choices ?? ""));
  await takePicture(run, { artifact, purpose: "function", function: id, told });
  return artifact;
}
