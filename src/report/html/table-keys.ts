import { OUTCOMES } from "../../model/outcome.ts";
import { isTransposed, type Table } from "../table.ts";
import { type Html, html } from "./escape.ts";
import { badge } from "./parts.ts";
import { HTML_WORDS } from "./words.ts";

/** What the marks and the footnotes of a table mean, for below one that is seen at a glance. */
export function tableKeys(table: Table): Html {
  return html`<div class="panel"><div class="together">${marks(table)}</div>${footnotes(table)}</div>`;
}

/** What the marks mean, and the numbers above the columns, for above a table that goes on beyond the screen or page. */
export function keysBefore(table: Table): Html {
  return html`<div class="panel before">${marks(table)}${isTransposed(table) && criteria(table)}</div>`;
}

/** What the footnotes say, for below such a table. */
export function notesAfter(table: Table): Html | "" {
  return table.footnotes.length === 0 ? "" : html`<div class="panel">${footnotes(table)}</div>`;
}

function marks(table: Table): Html {
  const entries = OUTCOMES.flatMap((outcome) =>
    table.legend
      .filter((entry) => entry.outcome === outcome)
      .map(({ mark, meaning }) => html`<li>${badge(mark, outcome)}<span>${meaning}</span></li>`),
  );
  return html`<h3>${HTML_WORDS[table.language].index.legend}</h3><ul class="keys marks">${entries}</ul>`;
}

function criteria({ rows, language }: Table): Html {
  const entries = rows.map(
    ({ criterion, statement }) => html`<li id="${criterion.id}"><b>${criterion.nr}</b><span>${statement}</span></li>`,
  );
  return html`<h3>${HTML_WORDS[language].index.aspects}</h3><ul class="keys notes">${entries}</ul>`;
}

function footnotes({ footnotes, language }: Table): Html | "" {
  if (footnotes.length === 0) return "";
  const notes = footnotes.map(({ key, text }) => html`<li><b>${key}</b><span>${text}</span></li>`);
  return html`<h3>${HTML_WORDS[language].index.footnotes}</h3><ul class="keys notes">${notes}</ul>`;
}
