import type { Signs } from "./compile-check.ts";
import { type Lines, stretches } from "./pattern.ts";
import { type Knowledge, prepare, type Stretch } from "./sentence.ts";

/** A loose line of at most this many words can be a heading that was not marked as one. */
const LONGEST_LABEL = 8;
const LONGEST_LABEL_TEXT = 200;
const WORDS_BEFORE = 2;
/** What may follow the words of a label: little, unless it asks a question. */
const WORDS_AFTER = 3;
const WORDS_AFTER_IN_QUESTION = 8;

/** What a page's headings, labels and openings say of the sentences that follow on them. */
export class Labels {
  readonly #signs: Signs;
  readonly #knowledge: Knowledge;

  constructor(signs: Signs, knowledge: Knowledge) {
    this.#signs = signs;
    this.#knowledge = knowledge;
  }

  /** A heading or label that announces an audience: *Voor wie?* */
  announcesAsLabel(text: string): boolean {
    return this.#isLabel(text, this.#signs.headings);
  }

  /** A heading or label under which nothing is a statement: *Partners*. */
  closes(text: string): boolean {
    return this.#isLabel(text, this.#signs.never);
  }

  /** A loose line that stands as a heading. */
  isLoose(text: string): boolean {
    if (/[.!]$|:\s*\S/u.test(text) || wordsIn(text) > LONGEST_LABEL) return false;
    return this.announcesAsLabel(text) || this.closes(text);
  }

  /** A sentence that says for whom the site is, though perhaps not yet who they are. */
  announces(text: string): boolean {
    return this.#find(text, this.#signs.announces).length > 0;
  }

  /** A sentence that speaks to its reader, so that the next one answers it. */
  addresses(text: string): boolean {
    return this.#find(text, this.#signs.addresses).length > 0;
  }

  /** A sentence that begins by speaking of those named in the one before it. */
  refersBack(text: string): boolean {
    return this.#find(text, this.#signs.refersBack).some(({ start }) => wordsIn(text.slice(0, start)) <= 1);
  }

  /** Where the text goes on after an opening that fills in what the sentence before it announced; null without one. */
  afterFillingIn(text: string): number | null {
    const opening = this.#find(text, this.#signs.fillsIn).filter(({ start }) => wordsIn(text.slice(0, start)) <= 1);
    return opening.length === 0 ? null : Math.max(...opening.map(({ end }) => end));
  }

  /** Where the text begins after a label such as *Partners:* that is one of these; null when it has none. */
  afterLabel(text: string, kind: "announcing" | "closing"): number | null {
    const colon = text.indexOf(":");
    const label = text.slice(0, Math.max(colon, 0));
    if (colon < 0 || wordsIn(label) > LONGEST_LABEL) return null;
    return (kind === "announcing" ? this.announcesAsLabel(label) : this.closes(label)) ? colon + 1 : null;
  }

  #find(text: string, lines: Lines): readonly Stretch[] {
    return stretches(lines, prepare(text, this.#knowledge), []);
  }

  /** The text is little more than the words. */
  #isLabel(text: string, lines: Lines): boolean {
    if (text.length > LONGEST_LABEL_TEXT) return false;
    const follow = isQuestion(text) ? WORDS_AFTER_IN_QUESTION : WORDS_AFTER;
    return this.#find(text, lines).some(
      ({ start, end }) => wordsIn(text.slice(0, start)) <= WORDS_BEFORE && wordsIn(text.slice(end)) <= follow,
    );
  }
}

/** A question asks; it takes an answer to make a statement of it. */
export function isQuestion(sentence: string): boolean {
  return /\?["'\u2019\u201d)]*$/u.test(sentence);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
