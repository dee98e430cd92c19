/** A conjunct of more words is a clause, not a member of a row. */
const MOST_WORDS = 5;
/** A piece that begins with one of these is a clause. */
const CLAUSE =
  /^(?:die|dat|waar\p{L}*|want|maar|zoals|omdat|als|dan|is|zijn|was|waren|wordt|worden|kan|kunnen|heeft|hebben|who|which|that|but|because)\b/iu;
const COMMAS = /[,;/]\s*(?:en\s|of\s|and\s|or\s)?|\s(?:en|of|and|or|&)\s/giu;

/**
 * Whether the words from `start` to `end` stand in a row of at least three short members, as in *voor ouderen, jongeren
 * en mensen met een beperking*. The first member carries the words before it, and the last those after it, so these
 * two may be longer.
 */
export function isEnumerated(text: string, start: number, end: number): boolean {
  const pieces = piecesOf(text);
  const at = pieces.findIndex((piece) => piece.start <= start && end <= piece.end + 1);
  if (at < 0) return false;
  const inner = (index: number): boolean =>
    index > 0 && index < pieces.length - 1 && isShort(pieces[index]?.text ?? "");
  if (inner(at)) return true;
  const touchesEnd = at === 0 ? nearEnd(text, pieces[0], end) : nearStart(text, pieces[at], start);
  return touchesEnd && (inner(at - 1) || inner(at + 1));
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function piecesOf(text: string): Piece[] {
  const gaps = [...text.matchAll(COMMAS)];
  const starts = [0, ...gaps.map((gap) => gap.index + gap[0].length)];
  const ends = [...gaps.map((gap) => gap.index), text.length];
  return starts.map((start, at) => ({ text: text.slice(start, ends[at]), start, end: ends[at] ?? text.length }));
}

function isShort(piece: string): boolean {
  const words = piece.trim().split(/\s+/);
  return words.length <= MOST_WORDS && !CLAUSE.test(piece.trim());
}

function nearEnd(text: string, piece: Piece | undefined, end: number): boolean {
  return piece !== undefined && wordsIn(text.slice(end, piece.end)) <= 2;
}

function nearStart(text: string, piece: Piece | undefined, start: number): boolean {
  return piece !== undefined && wordsIn(text.slice(piece.start, start)) <= 2;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
