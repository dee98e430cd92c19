import { type Form, type FormPart, isFormError, parseForm } from "../../model/form.ts";
import { OperatorError } from "../../model/operator-error.ts";
import { isWordUnit } from "../text/fold.ts";
import { endOfLetters, endsOfWord, isBoundaryBefore, isSoft, type Shape, shapesOf, startOfWord } from "./shape.ts";

/** A form ready to be compared: its parts in order. */
export interface Row {
  readonly form: string;
  readonly parts: readonly RowPart[];
}

export type RowPart =
  | { readonly kind: "word"; readonly shapes: readonly Shape[] }
  | { readonly kind: "gap"; readonly min: number; readonly max: number };

const SPACE = 0x20;
/** After these a gap has left its clause. */
const CLOSERS = new Set([..."!?;:"].map((character) => character.charCodeAt(0)));
const STOP = ".".charCodeAt(0);

/** Reads a form. Throws `OperatorError` when it is none; the criteria files are checked before they come here. */
export function compileRow(text: string): Row {
  const form: Form | { problem: string } = parseForm(text);
  if (isFormError(form)) throw new OperatorError(`form \`${text}\` ${form.problem}`);
  return { form: text, parts: form.parts.map(compilePart) };
}

export function compilePart(part: FormPart): RowPart {
  return part.kind === "gap" ? part : { kind: "word", shapes: part.anyOf.flatMap(shapesOf) };
}

/** The farthest end of the parts from `index` on, when those before it end at `at`; -1 when they do not follow there. */
export function endOfRest(codes: Uint16Array, parts: readonly RowPart[], index: number, at: number): number {
  const part = parts[index];
  if (part === undefined) return at;
  const starts = part.kind === "gap" ? startsAfterGap(codes, at, part) : startsAfterSpace(codes, at);
  const next = part.kind === "gap" ? index + 1 : index;
  return starts.reduce((farthest, start) => Math.max(farthest, endFrom(codes, parts, next, start)), -1);
}

/** All ends of a word part that begins at `start`, which follows a separator. */
export function endsOfShapes(codes: Uint16Array, shapes: readonly Shape[], start: number): readonly number[] {
  return shapes.flatMap((shape) =>
    lettersIn(codes, shape, start).flatMap((end) => (end < 0 ? [] : endsOfWord(codes, end, shape))),
  );
}

function endFrom(codes: Uint16Array, parts: readonly RowPart[], index: number, start: number): number {
  const part = parts[index];
  if (part?.kind !== "word" || !isBoundaryBefore(codes, start)) return -1;
  const ends = endsOfShapes(codes, part.shapes, start);
  return ends.reduce((farthest, end) => Math.max(farthest, endOfRest(codes, parts, index + 1, end)), -1);
}

function lettersIn(codes: Uint16Array, shape: Shape, start: number): readonly number[] {
  if (!shape.preceded) return [endOfLetters(codes, start, shape.units)];
  const ends: number[] = [];
  for (let at = start; isWordUnit(codes[at]) || isSoft(codes, at); at++) {
    if (startOfWord(codes, at) <= start) ends.push(endOfLetters(codes, at, shape.units));
  }
  return ends;
}

function startsAfterSpace(codes: Uint16Array, at: number): readonly number[] {
  return codes[at] === SPACE || isSoft(codes, at) ? [at + 1] : [];
}

function startsAfterGap(codes: Uint16Array, at: number, gap: { min: number; max: number }): readonly number[] {
  const starts = gap.min === 0 ? [...startsAfterSpace(codes, at)] : [];
  let place = at;
  for (let words = 0; words <= gap.max; words++) {
    const start = nextWord(codes, place);
    if (start < 0) break;
    if (words >= gap.min && !starts.includes(start)) starts.push(start);
    place = endOfToken(codes, start);
    if (place < 0) break;
  }
  return starts;
}

/** The first word after the one that ends at `at`, over a comma, brackets or quotes, never over a dash of its own. */
function nextWord(codes: Uint16Array, at: number): number {
  let place = at;
  while (place < codes.length && codes[place] !== SPACE && !isWordUnit(codes[place]) && !isEnd(codes, place)) place++;
  if (codes[place] !== SPACE) return -1;
  place++;
  const opener = place;
  while (place < codes.length && codes[place] !== SPACE && !isWordUnit(codes[place])) place++;
  return isWordUnit(codes[place]) && place - opener <= 2 ? place : -1;
}

/** Where the word ends that begins at `start`: at a space, or -1 when it closes the clause. */
function endOfToken(codes: Uint16Array, start: number): number {
  let place = start;
  while (place < codes.length && codes[place] !== SPACE && !isEnd(codes, place)) place++;
  if (isEnd(codes, place)) return -1;
  while (place > start && !isWordUnit(codes[place - 1])) place--;
  return place;
}

function isEnd(codes: Uint16Array, at: number): boolean {
  const unit = codes[at];
  if (unit === undefined || unit === 0x0a || CLOSERS.has(unit)) return true;
  return unit === STOP && !isWordUnit(codes[at + 1]);
}
