import { inScope } from "../../evidence/scope.ts";
import type { Recipe } from "../../model/site.ts";
import { type AnswerTold, tellAnswer } from "../caption/caption.ts";
import type { PlannedTerm } from "../plan.ts";
import type { Run } from "../run.ts";
import { keepPicture, type Photo, photograph } from "../take-picture.ts";
import type { Queried } from "./query.ts";
import type { ReadAnswer } from "./read-on.ts";

/**
 * Pictures of answers without a hit: one per criterion of which no term is found, of the term with most results read,
 * as judging chooses the query of a `0`. Each is taken while the answer is shown, before its results are opened; its
 * caption tells what came of opening them.
 */
export interface AnswerPictures {
  /** Takes a picture of the answer that is shown now, when it may come to decide. */
  take(term: PlannedTerm, results: number): Promise<void>;
  /** What came of the term whose answer was shown last. */
  settle(term: PlannedTerm, put: Queried): void;
  /** Stores what is left to show in the end. `control` is what was found as a control, if anything. */
  keep(control: string | null): Promise<void>;
}

/** An answer without a hit. */
interface Settled {
  readonly criteria: readonly string[];
  readonly artifact: string;
  readonly answer: AnswerTold;
}

type Shown = Settled & { readonly photo: Photo };

export function createAnswerPictures(run: Run, recipe: Recipe, id: string): AnswerPictures {
  const shown = new Map<string, Shown>();
  const found = new Set<string>();
  const settled: Settled[] = [];
  let last: { readonly photo: Photo; readonly term: string } | null = null;

  return {
    async take(term, results) {
      const wanted = term.criteria.some((criterion) => {
        const read = shown.get(criterion)?.answer.read ?? -1;
        return !found.has(criterion) && (results === 0 ? read < 0 : read < run.settings.maxResults);
      });
      if (!wanted) return;
      // A page that cannot be scrolled is photographed as it stands.
      await run.tab.read(bringQuestionIntoView, term.typed).catch(() => null);
      const photo = await photograph(run);
      last = photo && { photo, term: term.typed };
    },

    settle({ typed, criteria }, { read, record }) {
      if (read?.hit) for (const criterion of criteria) found.add(criterion);
      if (read === null || read.hit) return;
      const one = { criteria, artifact: record.answers[0] ?? "", answer: answerTold(typed, read, run.site.scope) };
      settled.push(one);
      if (last?.term !== typed) return;
      const picture = { ...one, photo: last.photo };
      for (const criterion of criteria)
        if (read.results > (shown.get(criterion)?.answer.read ?? -1)) shown.set(criterion, picture);
    },

    async keep(control) {
      const deciding = [...shown].flatMap(([criterion, one]) => (found.has(criterion) ? [] : one));
      for (const { photo, artifact, answer, criteria } of new Set(deciding)) {
        const others = settled.filter((one) => one.answer !== answer && sharesOne(one.criteria, criteria));
        const told = tellAnswer(
          recipe,
          answer,
          others.map((one) => one.answer),
          control,
        );
        const about = { artifact, purpose: "empty-answer", function: id, query: answer.term, told } as const;
        await keepPicture(run, photo, about);
      }
    },
  };
}

function sharesOne(some: readonly string[], others: readonly string[]): boolean {
  return some.some((criterion) => others.includes(criterion));
}

function answerTold(
  term: string,
  { first, results, targets, stopped }: ReadAnswer,
  scope: string | undefined,
): AnswerTold {
  const opened = targets.filter(({ page }) => page.status === "captured").length;
  const outside = scope === undefined ? 0 : targets.filter(({ url }) => !inScope(url, scope)).length;
  return {
    term,
    isJump: first.kind === "jump",
    claimed: first.claimed,
    read: results,
    opened,
    unopened: targets.length - opened,
    outside,
    ended: stopped === "cap" ? "cap" : stopped === "all-read" ? null : "broken-off",
  };
}

/** Runs inside the page: scrolls to the field that holds the question, where it is out of sight. */
function bringQuestionIntoView(question: string): void {
  const fields = [...document.querySelectorAll("input, textarea")].filter(
    (field) => (field as HTMLInputElement).value.trim() === question && field.checkVisibility(),
  );
  const isInView = (field: Element): boolean => {
    const { top, bottom } = field.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  const [field] = fields;
  if (field === undefined || fields.some(isInView)) return;
  scrollBy({ top: field.getBoundingClientRect().top - innerHeight / 5, behavior: "instant" });
}
