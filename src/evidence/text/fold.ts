/**
 * A text made comparable: lower case, accents off, invisible characters gone, typographic hyphens and apostrophes plain,
 * each run of white space one space (one newline when it holds a line break, since that separates two blocks).
 */
export interface Folded {
  readonly source: string;
  /** UTF-16 code units of the folded text. */
  readonly codes: Uint16Array;
  /** Where in the source each folded unit begins and ends; null when they stand at the same places. */
  readonly places: { readonly starts: Uint32Array; readonly ends: Uint32Array } | null;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;

/** Folds a text, keeping the way back: see `sourceStart` and `sourceEnd`. */
export function fold(source: string): Folded {
  const row: FoldedRow = { units: [], starts: [], ends: [], moved: false };
  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    append(row, foldCodePoint(code), { code, start: at, end });
    at = end;
  }
  const places = row.moved ? { starts: Uint32Array.from(row.starts), ends: Uint32Array.from(row.ends) } : null;
  return { source, codes: Uint16Array.from(row.units), places };
}

interface FoldedRow {
  readonly units: number[];
  readonly starts: number[];
  readonly ends: number[];
  moved: boolean;
}

function append(row: FoldedRow, folding: string, from: { code: number; start: number; end: number }): void {
  const sameWidth = folding.length === from.end - from.start;
  if (!sameWidth) row.moved = true;
  // An accent of its own belongs to the letter before it.
  if (folding === "" && row.ends.length > 0 && isMark(from.code)) row.ends[row.ends.length - 1] = from.end;
  for (let index = 0; index < folding.length; index++) {
    const unit = folding.charCodeAt(index);
    if (isSpace(unit) && isSpace(row.units.at(-1))) {
      widenSpace(row, unit, from.end);
    } else {
      row.units.push(unit);
      row.starts.push(sameWidth ? from.start + index : from.start);
      row.ends.push(sameWidth ? from.start + index + 1 : from.end);
    }
  }
}

function widenSpace(row: FoldedRow, unit: number, end: number): void {
  row.moved = true;
  if (unit === NEWLINE) row.units[row.units.length - 1] = NEWLINE;
  row.ends[row.ends.length - 1] = end;
}

/** The folded text as a string. */
export function foldText(text: string): string {
  return Array.from(fold(text).codes, (unit) => String.fromCharCode(unit)).join("");
}

/** Place in the source at which a folded unit begins. */
export function sourceStart(folded: Folded, index: number): number {
  return folded.places?.starts[index] ?? index;
}

/** Place in the source just after the folded unit before `index`. */
export function sourceEnd(folded: Folded, index: number): number {
  return folded.places?.ends[index - 1] ?? index;
}

/** Letters and digits make words; everything else, apostrophes included, separates them. */
export function isWordUnit(unit: number | undefined): boolean {
  return unit !== undefined && kindOf(unit) !== OTHER;
}

export function isLetterUnit(unit: number | undefined): boolean {
  return unit !== undefined && kindOf(unit) === LETTER;
}

const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const character = String.fromCharCode(unit);
  const kind = /\p{L}/u.test(character) ? LETTER : /\p{N}/u.test(character) ? DIGIT : OTHER;
  kinds[unit] = kind;
  return kind;
}

const PLAIN: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2018": "'",
  "\u2019": "'",
  "\u201b": "'",
  "\u02bc": "'",
  "\u00b4": "'",
  "`": "'",
  "\u00df": "ss",
  "\u00e6": "ae",
  "\u0153": "oe",
  "\u00f8": "o",
};

const foldings = new Map<number, string>();

function foldCodePoint(code: number): string {
  const known = foldings.get(code);
  if (known !== undefined) return known;
  const folding = foldCharacter(String.fromCodePoint(code));
  foldings.set(code, folding);
  return folding;
}

function foldCharacter(character: string): string {
  if (/[\n\r\u2028\u2029]/u.test(character)) return "\n";
  if (character === "\u0085" || (/\s/u.test(character) && character !== "\ufeff")) return " ";
  if (/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Co}]/u.test(character)) return "";
  const lower = PLAIN[character] ?? character.toLowerCase();
  const bare = lower.normalize("NFKD").replace(/\p{M}/gu, "");
  return PLAIN[bare] ?? bare;
}

function isMark(code: number): boolean {
  return /\p{M}/u.test(String.fromCodePoint(code));
}

function isSpace(unit: number | undefined): boolean {
  return unit === SPACE || unit === NEWLINE;
}
