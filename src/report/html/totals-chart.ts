import type { Table, TableColumn } from "../table.ts";
import { type Html, html } from "./escape.ts";
import { siteFile } from "./files.ts";
import type { HtmlWords } from "./html-words.ts";
import { HTML_WORDS } from "./words.ts";

/** One bar per site, the numbers as text beside it: the bar is only a picture of them. */
export function totalsChart({ columns, language }: Table): Html {
  const words = HTML_WORDS[language].index;
  return html`<ul class="bars">${columns.map((column) => bar(column, words))}</ul>`;
}

function bar({ site, total }: TableColumn, words: HtmlWords["index"]): Html {
  const open = total.max - total.min;
  const range = open === 0 ? "" : html` <span class="soft small">(${words.range(total)})</span>`;
  const openPart =
    open === 0
      ? ""
      : html`<rect class="bar-open" x="${total.passed + 0.05}" y="0.5" width="${open - 0.1}" height="9"></rect>`;
  return html`<li><a href="${siteFile(site.id)}">${site.name}</a>
<svg viewBox="0 0 ${Math.max(1, total.outOf)} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar-ground" x="0" y="0" width="${total.outOf}" height="10"></rect><rect class="bar-passed" x="0" y="0" width="${total.passed}" height="10"></rect>${openPart}</svg>
<span><strong>${words.totalOf(total)}</strong>${range}</span></li>
`;
}
