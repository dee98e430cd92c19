import { printable } from "./printable.ts";

/** Longer than any sentence of ours; a site can write endlessly. */
const LONGEST = 2000;

/**
 * A text from elsewhere as it may stand in a file for people or programs: one line, no control characters, no marks
 * that turn the direction of writing round, no halves of characters, at most `most` characters long.
 */
export function plainText(text: string, most: number = LONGEST): string {
  const line = printable(text).replace(/\s+/g, " ").trim().toWellFormed();
  return line.length <= most
    ? line
    : `${line
        .slice(0, most - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, "")}…`;
}
