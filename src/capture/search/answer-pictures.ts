import type { PlannedTerm } from "../plan.ts";
import type { Run } from "../run.ts";
import { photograph } from "../take-picture.ts";
import type { Queried } from "./query.ts";

/**
 * Pictures of answers without a hit: one per criterion of which no term is found, of the term with most results read,
 * as judging chooses the query of a `0`. Each is taken while the answer is shown, before its results are opened.
 */
export interface AnswerPictures {
  /** Takes a picture of the answer that is shown now, when it may come to decide. */
  take(term: PlannedTerm, results: number): Promise<void>;
  /** What came of the term whose answer was shown last. */
  settle(term: PlannedTerm, put: Queried): void;
  /** Stores what is left to show in the end. */
  keep(): Promise<void>;
}

interface Shown {
  readonly png: Uint8Array;
  readonly term: string;
  readonly artifact: string;
  readonly read: number;
}

export function createAnswerPictures(run: Run, id: string): AnswerPictures {
  const shown = new Map<string, Shown>();
  const found = new Set<string>();
  let last: { readonly png: Uint8Array; readonly term: string } | null = null;

  return {
    async take(term, results) {
      const wanted = term.criteria.some((criterion) => {
        const read = shown.get(criterion)?.read ?? -1;
        return !found.has(criterion) && (results === 0 ? read < 0 : read < run.settings.maxResults);
      });
      if (!wanted) return;
      // A page that cannot be scrolled is photographed as it stands.
      await run.tab.read(bringQuestionIntoView, term.typed).catch(() => null);
      const taken = await photograph(run);
      last = taken && { png: taken.png, term: term.typed };
    },

    settle({ typed, criteria }, { read, record }) {
      if (read?.hit) for (const criterion of criteria) found.add(criterion);
      if (read === null || read.hit || last?.term !== typed) return;
      const picture = { ...last, artifact: record.answers[0] ?? "", read: read.results };
      for (const criterion of criteria)
        if (read.results > (shown.get(criterion)?.read ?? -1)) shown.set(criterion, picture);
    },

    async keep() {
      const deciding = [...shown].flatMap(([criterion, one]) => (found.has(criterion) ? [] : one));
      for (const { png, term, artifact } of new Set(deciding)) {
        const about = { artifact, purpose: "empty-answer", function: id, query: term } as const;
        await run.recorder.picture(png, { ...about, words: [], wordsVisible: false });
      }
    },
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
