/** Longer than any sentence that people write; lists without full stops are longer. */
const LONGEST = 1200;
/** Windows share this much, so that a statement that one of them cuts stands whole in the next. */
const SHARED = 400;

/** The sentence itself, or overlapping windows on it, cut at spaces, when it is too long to be one. */
export function windowsOn(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const windows: string[] = [];
  for (let start = 0; start < sentence.length; start += LONGEST - SHARED) {
    windows.push(wholeWords(sentence, start, start + LONGEST));
    if (start + LONGEST >= sentence.length) break;
  }
  return windows;
}

function wholeWords(text: string, start: number, end: number): string {
  const piece = text.slice(start, end);
  const begun = start === 0 ? piece : piece.replace(/^\S*\s/u, "");
  return end >= text.length ? begun : begun.replace(/\s\S*$/u, "");
}
