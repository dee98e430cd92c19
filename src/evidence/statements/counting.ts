import type { Matcher } from "../forms/matcher.ts";
import type { Barriers, CompiledCheck, CompiledPattern } from "./compile-check.ts";
import { isDenied } from "./negation.ts";
import { type Fit, fits } from "./pattern.ts";
import type { Sentence, Stretch } from "./sentence.ts";

/** A sentence with what is needed to say whether a pattern that fits it counts; every search is made once. */
export interface Context {
  readonly sentence: Sentence;
  readonly check: CompiledCheck;
  readonly marks: (matcher: Matcher) => readonly Stretch[];
  readonly barriers: (barriers: Barriers) => readonly Stretch[];
}

/** Words before a statement within which its `notAfter` counts. */
const WORDS_BEFORE = 5;

export function contextOf(sentence: Sentence, audiences: readonly Stretch[], check: CompiledCheck): Context {
  const marks = remembered((matcher: Matcher): readonly Stretch[] => matcher.find(sentence.text));
  const barriers = remembered(({ words, rows }: Barriers): readonly Stretch[] => [
    ...marks(words),
    ...rows.flatMap((row) => fits(row, sentence, audiences)),
  ]);
  return { sentence, check, marks, barriers };
}

/** Whether a pattern that fits makes a statement: nothing turns the audience away, and nothing denies it. */
export function fitCounts(fit: Fit, pattern: CompiledPattern, context: Context): boolean {
  if (isTurnedAway(fit, context)) return false;
  if (context.barriers(pattern.without).some((barrier) => fit.gaps.some((gap) => beginsIn(barrier, gap)))) return false;
  if (context.marks(pattern.notAfter).some((word) => isJustBefore(word, fit.start, context.sentence))) return false;
  return !isDenied(fit, context.sentence, context.check.negation, context.marks);
}

/** Whether an audience that stands under a heading that announces one is a statement by that alone. */
export function namedUnderHeading(audience: Stretch, from: number, context: Context): boolean {
  if (audience.start < from) return false;
  const between = { start: from, end: audience.start };
  const fit: Fit = { start: 0, end: audience.end, audience, gaps: [between], beforeAudience: between };
  return !isTurnedAway(fit, context) && !isDenied(fit, context.sentence, context.check.negation, context.marks);
}

/** Something stands before the audience that makes it a partner, a maker or a subject, and nothing starts it anew. */
function isTurnedAway(fit: Fit, { check, marks, barriers }: Context): boolean {
  const anew = marks(check.withoutUntil).filter((word) => beginsIn(word, fit.beforeAudience));
  return barriers(check.without).some(
    (barrier) => beginsIn(barrier, fit.beforeAudience) && !anew.some((word) => word.start > barrier.start),
  );
}

/** What begins in a gap counts there; it may end in the audience itself. */
function beginsIn({ start }: Stretch, gap: Stretch): boolean {
  return gap.start <= start && start < gap.end;
}

function isJustBefore(word: Stretch, place: number, sentence: Sentence): boolean {
  if (word.end > place) return false;
  return sentence.words.filter((one) => one.start >= word.end && one.end <= place).length < WORDS_BEFORE;
}

function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
