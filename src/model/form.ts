/**
 * Forms: how a criteria file writes the words that count. Only the grammar lives here; how a form is compared with a
 * text is the business of `evidence/forms`.
 *
 * A form is a row of parts separated by single spaces:
 * - `welzijnswerk*` the word may continue, `*preventie` it may be preceded, `*zorg*` both;
 * - `werk(er/ers)` the word with or without one of these endings;
 * - `(site/website/platform*)` one of these words;
 * - `[0-2]` a gap of that many words;
 * - in a statement pattern also `...` (a gap of at most 15 words), `{audience}`, and the name of a word class of the
 *   check, such as `{site}`: one of its words.
 *
 * Between two parts only white space or a hyphen may stand; a gap may cross commas and other marks of the same
 * sentence as well, so that `volksgezondheid [0-1] welzijn` finds *Volksgezondheid, Welzijn*.
 */
export interface Form {
  readonly text: string;
  readonly parts: readonly FormPart[];
}

/** A statement pattern: a form in which the audience is left open, and which may name word classes. */
export interface Pattern {
  readonly text: string;
  readonly parts: readonly PatternPart[];
}

export type FormPart = WordPart | GapPart;
export type PatternPart = FormPart | AudiencePart | ClassPart;

/** One word in the text: any of these. Endings are written out, the word without ending first. */
export interface WordPart {
  readonly kind: "word";
  readonly anyOf: readonly WordShape[];
}

/** A word as written (NFC, case kept), and whether letters may stand directly before or after it. */
export interface WordShape {
  readonly word: string;
  readonly preceded: boolean;
  readonly continued: boolean;
}

/** At least `min` and at most `max` words, all within one sentence. */
export interface GapPart {
  readonly kind: "gap";
  readonly min: number;
  readonly max: number;
}

export interface AudiencePart {
  readonly kind: "audience";
}

/** A word of the class of this name, which the check lists. */
export interface ClassPart {
  readonly kind: "class";
  readonly name: string;
}

/** Why a text is no form, and how to mend it: one clause that can follow a field name. */
export interface FormError {
  readonly problem: string;
}

/** The most words that any gap may skip; also the meaning of `...`. */
export const LONGEST_GAP = 15;
const LONGEST_FORM = 400;
/** A shorter word that may go on would match half the language. */
const SHORTEST_STEM = 3;

const WORD = /^[\p{L}\p{N}+](?:[\p{L}\p{M}\p{N}+'’_-]*[\p{L}\p{M}\p{N}+'’])?$/u;
const GAP = /^\[(\d{1,2})-(\d{1,2})\]$/;
const ENDINGS = /^([^()]+)\(([^()]*)\)$/;
const ALTERNATIVES = /^\(([^()]*)\)$/;
const CLASS = /^\{([a-z]+)\}$/;

/** Reads a form; a text that is none gives the reason. */
export function parseForm(text: string): Form | FormError {
  const parts = parseParts(text);
  if (isFormError(parts)) return parts;
  const open = parts.find((part) => part.kind === "audience" || part.kind === "class");
  if (open)
    return refuse(`\`{${open.kind === "class" ? open.name : "audience"}}\` has a meaning in statement patterns only`);
  return { text, parts: parts.filter((part) => part.kind === "word" || part.kind === "gap") };
}

/** Reads a statement pattern; a text that is none gives the reason. */
export function parsePattern(text: string): Pattern | FormError {
  const line = parseLine(text);
  if (isFormError(line)) return line;
  const open = audiencesIn(line);
  return open === 1 ? line : refuse(`must hold \`{audience}\` once, holds it ${open} times`);
}

/** Reads a pattern that may also do without an audience; a text that is none gives the reason. */
export function parseLine(text: string): Pattern | FormError {
  const parts = parseParts(text);
  if (isFormError(parts)) return parts;
  const open = audiencesIn({ text, parts });
  return open < 2 ? { text, parts } : refuse(`may hold \`{audience}\` once, holds it ${open} times`);
}

/** Reads a word of a class: a form of a single part that is no gap. */
export function parseClassWord(text: string): Form | FormError {
  const form = parseForm(text);
  if (isFormError(form)) return form;
  return form.parts.length === 1 ? form : refuse("is more than one word: a class holds single words");
}

function audiencesIn({ parts }: Pattern): number {
  return parts.filter((part) => part.kind === "audience").length;
}

export function isFormError(value: object): value is FormError {
  return "problem" in value;
}

function parseParts(text: string): readonly PatternPart[] | FormError {
  const normal = text.normalize("NFC");
  if (normal.length > LONGEST_FORM) return refuse(`is longer than ${LONGEST_FORM} characters`);
  const parts: PatternPart[] = [];
  for (const token of normal.split(" ")) {
    const part = parseToken(token);
    if (isFormError(part)) return part;
    parts.push(part);
  }
  return problemOfRow(parts) ?? parts;
}

function problemOfRow(parts: readonly PatternPart[]): FormError | undefined {
  if (parts[0]?.kind === "gap") return refuse("starts with a gap: begin with a word");
  if (parts.at(-1)?.kind === "gap") return refuse("ends with a gap: end with a word");
  const twice = parts.some((part, index) => part.kind === "gap" && parts[index + 1]?.kind === "gap");
  return twice ? refuse("has two gaps in a row: make them one") : undefined;
}

function parseToken(token: string): PatternPart | FormError {
  if (token === "") return refuse("must be words separated by single spaces");
  if (token === "...") return { kind: "gap", min: 0, max: LONGEST_GAP };
  if (token === "{audience}") return { kind: "audience" };
  const name = CLASS.exec(token)?.[1];
  if (name !== undefined) return { kind: "class", name };
  if (token.startsWith("[") || token.endsWith("]")) return parseGap(token);
  const alternatives = ALTERNATIVES.exec(token)?.[1];
  if (alternatives !== undefined) return wordPart(alternatives.split("/"), token);
  const [, stem, endings] = ENDINGS.exec(token) ?? [];
  if (stem === undefined || endings === undefined) return wordPart([token], token);
  if (stem.endsWith("*")) return refuse(`\`${token}\`: a word that may continue takes no endings`);
  return wordPart([stem, ...endings.split("/").map((ending) => (ending === "" ? "" : stem + ending))], token);
}

function parseGap(token: string): GapPart | FormError {
  const [, from, to] = GAP.exec(token) ?? [];
  const min = Number(from);
  const max = Number(to);
  if (from === undefined || max < min || max > LONGEST_GAP) {
    return refuse(`\`${token}\` is no gap: write \`[0-2]\`, with at most ${LONGEST_GAP} words`);
  }
  return { kind: "gap", min, max };
}

function wordPart(words: readonly string[], token: string): WordPart | FormError {
  const shapes: WordShape[] = [];
  for (const word of words) {
    const shape = parseWord(word, token);
    if (isFormError(shape)) return shape;
    shapes.push(shape);
  }
  return { kind: "word", anyOf: shapes };
}

function parseWord(text: string, token: string): WordShape | FormError {
  const preceded = text.startsWith("*");
  const continued = text.length > 1 && text.endsWith("*");
  const word = text.slice(preceded ? 1 : 0, continued ? -1 : undefined);
  if (!WORD.test(word)) return refuse(`\`${token}\`: ${whatIsWrong(word)}`);
  if ((preceded || continued) && [...word].length < SHORTEST_STEM) {
    return refuse(`\`${token}\`: a word with \`*\` needs at least ${SHORTEST_STEM} letters`);
  }
  return { word, preceded, continued };
}

function whatIsWrong(word: string): string {
  if (word === "") return "an empty word; write at least one letter between `(`, `/` and `)`";
  if (word.includes("*")) return "`*` stands only at the beginning or the end of a word";
  if (/[()]/.test(word))
    return "brackets stand around a whole word or at its end, are closed, and hold no brackets or spaces";
  if (word.includes("/")) return "alternatives stand in brackets, as in `(a/b)`";
  return "a word holds letters, digits, `+`, and hyphens, underscores or apostrophes inside";
}

function refuse(problem: string): FormError {
  return { problem };
}
