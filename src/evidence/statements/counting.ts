import type { CompiledCheck, CompiledPattern } from "./compile-check.ts";
import { isDenied } from "./denial.ts";
import { type Fit, type Lines, stretches } from "./pattern.ts";
import type { Sentence, Stretch } from "./sentence.ts";

/** A sentence with what is needed to say whether a pattern that fits it counts; every search is made once. */
export interface Context {
  readonly sentence: Sentence;
  readonly check: CompiledCheck;
  /** Where the sentence itself begins, after what leads to it. */
  readonly from: number;
  readonly marks: (lines: Lines) => readonly Stretch[];
}

/** Words before a statement within which its `notAfter` counts. */
const WORDS_BEFORE = 5;
const NEW_CLAUSE = /[;:(]|\b(?:maar|doch|but)\b/u;

export function contextOf(
  sentence: Sentence,
  audiences: readonly Stretch[],
  from: number,
  check: CompiledCheck,
): Context {
  const made = new Map<Lines, readonly Stretch[]>();
  const marks = (lines: Lines): readonly Stretch[] => {
    const found = made.get(lines) ?? stretches(lines, sentence, audiences);
    made.set(lines, found);
    return found;
  };
  return { sentence, check, from, marks };
}

/** Whether a pattern that fits makes a statement: nothing turns the audience away, and nothing denies it. */
export function fitCounts(fit: Fit, pattern: CompiledPattern, context: Context): boolean {
  const { sentence, from, marks } = context;
  if (pattern.beside.length === 0 && fit.end <= from) return false;
  if (pattern.alone && !isAlone(fit, context)) return false;
  if (pattern.opens && !opensSentence(fit, context)) return false;
  if (isTurnedAway(fit, context) || isInClauseOfItsOwn(fit, sentence.text)) return false;
  const [before, after] = [fit.gaps.filter((gap) => isBefore(gap, fit)), fit.gaps.filter((gap) => !isBefore(gap, fit))];
  if (marks(pattern.without).some((barrier) => before.some((gap) => beginsIn(barrier, gap)))) return false;
  if (marks(pattern.withoutAfter).some((barrier) => after.some((gap) => beginsIn(barrier, gap)))) return false;
  if (marks(pattern.notAfter).some((word) => isJustBefore(word, fit.start, sentence))) return false;
  if (marks(pattern.unless).length > 0) return false;
  return hasBeside(fit, pattern.beside, context) && hasBeside(fit, pattern.says, context) && !anyDenial(fit, context);
}

/** What must stand beside the pattern does, and is not denied itself: *Dan is deze site niet voor u*. */
function hasBeside(fit: Fit, beside: Lines, context: Context): boolean {
  if (beside.length === 0) return true;
  return context.marks(beside).some((mark) => {
    const welcome: Fit = { ...mark, audience: mark, gaps: [], beforeAudience: { start: 0, end: 0 } };
    return mark.start >= context.from && isOutside(mark, fit.audience) && !anyDenial(welcome, context);
  });
}

/** Whether an audience that stands under a heading that announces one is a statement by that alone. */
export function namedUnderHeading(audience: Stretch, context: Context): boolean {
  if (audience.start < context.from) return false;
  const between = { start: context.from, end: audience.start };
  const fit: Fit = { start: 0, end: audience.end, audience, gaps: [between], beforeAudience: between };
  return !isTurnedAway(fit, context) && !anyDenial(fit, context);
}

function anyDenial(fit: Fit, { sentence, check, marks }: Context): boolean {
  return check.denials.some((denial) => isDenied(fit, sentence, denial, marks));
}

/** Something stands before the audience that makes it a partner, a maker or a subject, and nothing starts it anew. */
function isTurnedAway(fit: Fit, { sentence, check, marks }: Context): boolean {
  const anew = marks(check.withoutUntil).filter((word) => beginsIn(word, fit.beforeAudience));
  return marks(check.without).some(
    (barrier) =>
      beginsIn(barrier, fit.beforeAudience) &&
      !anew.some((word) => word.start >= barrier.start && word.end > barrier.end) &&
      !isListedAfter(barrier, fit, sentence.text),
  );
}

/** More words than this after a semicolon are no member of a list. */
const LONGEST_MEMBER = 6;

/** *Wij schrijven voor artsen; sociaal werkers hebben een eigen blad*: a semicolon parts clauses, but also members of a list. */
function isInClauseOfItsOwn({ audience, beforeAudience }: Fit, text: string): boolean {
  const semicolon = text.lastIndexOf(";", audience.start);
  if (semicolon < beforeAudience.start || semicolon >= beforeAudience.end) return false;
  const [clause = ""] = text.slice(semicolon + 1).split(/[;.?!]/u);
  return clause.trim().split(/\s+/u).length > LONGEST_MEMBER;
}

/** A colon ends what stands before it and opens a list: *iedereen die met geld te maken heeft: schuldhulpverleners, ...*. */
function isListedAfter(barrier: Stretch, { audience }: Fit, text: string): boolean {
  return /^\s+\S.*:/su.test(text.slice(barrier.end, audience.start));
}

/** No words of the sentence stand outside the pattern, but for one that may open it. */
function isAlone(fit: Fit, { sentence, from }: Context): boolean {
  const outside = sentence.words.filter((word) => word.start >= from && isOutside(word, fit));
  return fit.start >= from && outside.length <= 1 && outside.every((word) => word.end <= fit.start);
}

function isBefore(gap: Stretch, { audience }: Fit): boolean {
  return gap.end <= audience.start;
}

/** At most one word of the sentence goes before the pattern. */
function opensSentence(fit: Fit, { sentence, from }: Context): boolean {
  return fit.start >= from && sentence.words.filter(({ start }) => start >= from && start < fit.start).length <= 1;
}

/** What begins in a gap counts there; it may end in the audience itself. */
function beginsIn({ start }: Stretch, gap: Stretch): boolean {
  return gap.start <= start && start < gap.end;
}

function isOutside(mark: Stretch, fit: Stretch): boolean {
  return mark.end <= fit.start || mark.start >= fit.end;
}

function isJustBefore(word: Stretch, place: number, sentence: Sentence): boolean {
  if (word.end > place || NEW_CLAUSE.test(sentence.text.slice(word.end, place))) return false;
  return sentence.words.filter((one) => one.start >= word.end && one.end <= place).length < WORDS_BEFORE;
}
