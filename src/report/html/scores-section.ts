import { isTransposed, type Table } from "../table.ts";
import { type Html, html } from "./escape.ts";
import { matrix } from "./matrix.ts";
import { keysBefore, notesAfter, tableKeys } from "./table-keys.ts";
import { HTML_WORDS } from "./words.ts";

/**
 * The table with its keys. One that a screen shows as a whole has them below; a long one and one on paper have them
 * above, where a reader meets them before the marks.
 */
export function scoresSection(table: Table, { paper = false } = {}): Html {
  const before = paper || isTransposed(table);
  return html`<h2 id="scores">${HTML_WORDS[table.language].index.scores}</h2>
${before && keysBefore(table)}
${matrix(table)}
${before ? notesAfter(table) : tableKeys(table)}`;
}
