/** The longest excerpt that goes into a report, in characters. */
export const LONGEST_EXCERPT = 280;

/** The words from `start` to `end` with the text around them, cut at white space with `…` when it is too long. */
export function excerptAround(text: string, start: number, end: number, longest: number = LONGEST_EXCERPT): string {
  if (text.length <= longest) return text;
  const room = Math.max(0, longest - (end - start));
  const from = Math.max(0, Math.min(start - Math.floor(room / 2), text.length - longest));
  const to = Math.min(text.length, from + longest);
  const head = from === 0 ? "" : "… ";
  const tail = to === text.length ? "" : " …";
  const piece = text.slice(from, to);
  const begun = from === 0 ? piece : piece.replace(start > from ? /^\S*\s+/u : /^/u, "");
  return head + (to === text.length ? begun : begun.replace(/\s+\S*$/u, "")) + tail;
}
