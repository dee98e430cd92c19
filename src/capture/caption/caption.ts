import type { Recipe, SearchRole } from "../../model/site.ts";
import type { Text } from "../../model/text.ts";
import { captionDutch } from "./caption-dutch.ts";
import { captionEnglish } from "./caption-english.ts";
import type { CaptionWords, NamedFunction, ReadCounts } from "./caption-words.ts";

/** A line of a caption in every language. */
export function told(say: (words: CaptionWords) => string): Text {
  return { nl: say(captionDutch), en: say(captionEnglish) };
}

const LONGEST_ADDRESS = 240;

/** What stands above a picture: whose page it is, when it was photographed, and what is told of it. */
export function captionOf(
  site: string,
  { at, address }: { readonly at: string; readonly address: string },
  lines: readonly Text[],
): readonly Text[] {
  const moment = at.replace("T", " ").replace(/[.]\d+Z$/, " UTC");
  const shortened = address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_ADDRESS - 1)}…` : address;
  return [told(() => `${site} · ${moment}`), told(() => shortened), ...lines];
}

/** The words that are marked, or that stand elsewhere on the page. */
export function tellWords(words: readonly string[], isVisible: boolean): readonly Text[] {
  if (words.length === 0) return [];
  return [told((say) => (isVisible ? say.marked(words) : say.outOfSight(words)))];
}

/** A search function before anything was asked; of a filter all that it offers. */
export function tellFunction(recipe: Recipe, values: readonly string[] = []): readonly Text[] {
  const named = nameOf(recipe, null);
  return [
    told((say) => `${say.functionName(named)}. ${say.untouched(named.isChoice)}`),
    ...(values.length === 0 ? [] : [tellValues(values)]),
  ];
}

/** What comes back for a word that nobody writes. */
export function tellNonsense(recipe: Recipe, term: string): readonly Text[] {
  return [tellQuestion(recipe, null, term), told((say) => say.nonsense)];
}

/** A value of a filter that is chosen, and how many entries it leaves: null when the list stayed as it was. */
export function tellChoice(
  recipe: Recipe,
  value: string,
  entries: number | null,
  values: readonly string[],
): readonly Text[] {
  return [
    told((say) => `${say.functionName(nameOf(recipe, recipe.role))} · ${say.chosen(value)}`),
    told((say) => say.left(entries)),
    tellValues(values),
  ];
}

/** A result that holds the term: where it stands in the list, from 1, and what of it is shown. */
export function tellHit(
  recipe: Recipe,
  term: string,
  position: number,
  shown: Parameters<CaptionWords["hit"]>[1],
): readonly Text[] {
  return [tellQuestion(recipe, recipe.role, term), told((say) => say.hit(position, shown))];
}

/** An answer without a hit: the counts, or whether the page that the search went to could be read. */
export interface AnswerTold extends ReadCounts {
  readonly term: string;
  readonly isJump: boolean;
}

/** `others` are terms of the same criteria that were not found either, `control` what was found as a control. */
export function tellAnswer(
  recipe: Recipe,
  answer: AnswerTold,
  others: readonly AnswerTold[],
  control: string | null,
): readonly Text[] {
  return [
    tellQuestion(recipe, recipe.role, answer.term),
    told((say) => whatCame(answer, say)),
    ...(others.length === 0 ? [] : [told((say) => say.also(others))]),
    told((say) => say.control(control)),
  ];
}

function whatCame(answer: AnswerTold, say: CaptionWords): string {
  if (answer.isJump) return say.jumped(answer.opened > 0);
  return answer.read === 0 ? say.nothing : say.read(answer);
}

function tellQuestion(recipe: Recipe, role: SearchRole | null, term: string): Text {
  return told((say) => `${say.functionName(nameOf(recipe, role))} · ${say.asked(term)}`);
}

const MOST_VALUES = 30;

function tellValues(values: readonly string[]): Text {
  return told((say) => say.values(values.slice(0, MOST_VALUES), Math.max(0, values.length - MOST_VALUES)));
}

function nameOf({ label, field, choices }: Recipe, role: SearchRole | null): NamedFunction {
  const isChoice = field === undefined && choices !== undefined;
  // What a filter is called is mostly its values again, which are told.
  return { label: isChoice ? "" : (label ?? ""), role, isChoice };
}
