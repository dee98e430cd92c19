import { plainText } from "../plain-text.ts";

/** Excel refuses a file with a longer text in a cell. */
const MOST = 32_000;

/**
 * A text as a cell holds it: what `plainText` promises, and nothing that Excel would read as an escape (`_x0041_`
 * stands for a letter there). Lines stay lines.
 */
export function cellText(...lines: readonly string[]): string {
  const text = lines
    .map((line) => plainText(line).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"))
    .filter((line) => line !== "")
    .join("\n");
  return text.slice(0, MOST).toWellFormed();
}
