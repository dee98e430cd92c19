import { OUTCOMES } from "../../model/outcome.ts";
import type { Table } from "../table.ts";
import { type Html, html } from "./escape.ts";
import { badge } from "./parts.ts";
import { HTML_WORDS } from "./words.ts";

/** What the marks and the footnotes of the table mean. */
export function tableKeys(table: Table): Html {
  const words = HTML_WORDS[table.language].index;
  return html`<div class="panel"><div class="together"><h3>${words.legend}</h3><ul class="keys marks">${legend(table)}</ul></div>${footnotes(table)}</div>`;
}

function legend(table: Table): readonly Html[] {
  return OUTCOMES.flatMap((outcome) =>
    table.legend
      .filter((entry) => entry.outcome === outcome)
      .map(({ mark, meaning }) => html`<li>${badge(mark, outcome)}<span>${meaning}</span></li>`),
  );
}

function footnotes({ footnotes, language }: Table): Html | "" {
  if (footnotes.length === 0) return "";
  const notes = footnotes.map(({ key, text }) => html`<li><b>${key}</b><span>${text}</span></li>`);
  return html`<h3>${HTML_WORDS[language].index.footnotes}</h3><ul class="keys notes">${notes}</ul>`;
}
