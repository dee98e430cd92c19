/** Abbreviations after which a sentence goes on, also before a capital. Dotted ones (`o.a.`) are seen by their shape. */
const GOES_ON = new Set(
  (
    "dr drs prof mr mrs ms ing ir ds sr jr st nr nrs no art bijv bv vb ca circa evt incl excl max min tel resp zgn zgn vgl " +
    "blz pag p par hfdst fig afb vs mevr dhr fam wed gebr mgr hr resp ong vnl inz voorz secr penn jan feb mrt apr jun jul aug " +
    "sep sept okt nov dec ma di wo do vr za zo eng ned lat def div red eds ed vol approx dept est gem"
  ).split(" "),
);
/** Abbreviations that often close a sentence: a capital after them begins a new one. */
const MAY_CLOSE = new Set([
  "etc",
  "enz",
  "e.d",
  "e.a",
  "a.u.b",
  "s.v.p",
  "jl",
  "a.s",
  "c.s",
  "m.m",
  "b.v",
  "n.v",
  "p.p",
  "p.j",
  "n.a.v",
]);
/** Words that are no abbreviation on their own, but stand in the list above as one: a day or month before a capital. */
const ALSO_WORDS = new Set([
  "do",
  "ma",
  "no",
  "min",
  "max",
  "par",
  "st",
  "red",
  "dec",
  "est",
  "di",
  "zo",
  "vol",
  "gem",
  "fig",
  "art",
]);

/** An end mark with what closes behind it; a forgotten space between two sentences; a line break; a bullet. */
const END =
  /(?<![.!?\u2026])([.!?\u2026]+)(["'\u2019\u201d\u00bb)\]]*)(?:\s+|$)|(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})|\n|\u2022/gu;
/** How many characters on either side of an end mark are looked at. */
const LOOK = 40;
const OPENERS = /^["'\u2018\u201c\u201e\u00ab([]*/u;

/**
 * The sentences of a Dutch or English text, trimmed, in order; together they hold every word of it. Abbreviations,
 * initials, decimals, dates and numbered headings do not end one; a line break always does.
 */
export function sentences(text: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const after = match.index + match[0].length;
    if (!isEnd(match, text.slice(start, match.index), text.slice(after, after + LOOK))) continue;
    add(text.slice(start, match[0] === "\u2022" ? match.index : after));
    start = after;
  }
  add(text.slice(start));
  return found;

  function add(piece: string): void {
    const sentence = piece.trim();
    if (sentence !== "") found.push(sentence);
  }
}

function isEnd(match: RegExpMatchArray, before: string, after: string): boolean {
  const marks = match[1];
  if (marks === undefined || after === "") return true;
  if (!beginsSentence(after)) return false;
  return marks !== "." || match[2] !== "" || !isAbbreviated(before.slice(-LOOK));
}

/** A capital, a digit, or a Dutch `'s Avonds`. A small letter goes on with the sentence. */
function beginsSentence(after: string): boolean {
  if (/^['\u2018\u2019](?:s|t|n|k)\s\p{L}/u.test(after)) return true;
  const first = after.replace(OPENERS, "");
  return !/^\p{Ll}/u.test(first) || /^(?:i[A-Z]|e[A-Z])/u.test(first);
}

function isAbbreviated(before: string): boolean {
  const word = /[\p{L}\p{N}.'\u2019-]+$/u.exec(before)?.[0] ?? "";
  const bare = word.toLowerCase();
  if (MAY_CLOSE.has(bare)) return false;
  if (/^\p{L}$/u.test(word)) return /^\p{Lu}$/u.test(word);
  if (/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word)) return true;
  if (/^\d{1,2}$/u.test(word)) return before.trim() === word;
  if (ALSO_WORDS.has(bare) && /\p{Lu}/u.test(word.slice(1))) return false;
  return GOES_ON.has(bare);
}
