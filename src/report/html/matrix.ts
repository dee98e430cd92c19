import { isTransposed, type Table, type TableCell } from "../table.ts";
import { type Html, html } from "./escape.ts";
import { cellFile, siteFile } from "./files.ts";
import { HTML_WORDS } from "./words.ts";

/** The scores as a table: criteria down and sites across, or the other way round above eight sites. */
export function matrix(table: Table): Html {
  const words = HTML_WORDS[table.language].index;
  return html`<p class="soft" id="scores-uitleg">${isTransposed(table) ? words.transposedCaption : words.caption}</p>
<div class="scroll" role="region" aria-label="${words.scroll}" tabindex="0">
${isTransposed(table) ? sitesDown(table) : criteriaDown(table)}
</div>`;
}

function criteriaDown({ columns, rows, language }: Table): Html {
  const words = HTML_WORDS[language].index;
  const heads = columns.map(({ site }) => html`<th scope="col"><a href="${siteFile(site.id)}">${site.name}</a></th>`);
  const lines = rows.map(
    ({
      criterion,
      statement,
      cells,
    }) => html`<tr id="${criterion.id}"><th scope="row"><span class="nr">${criterion.nr}</span> ${statement}</th>${cells.map(markCell)}</tr>
`,
  );
  const totals = columns.map(({ total }) => html`<td class="total">${total.text}</td>`);
  const applicable = columns.map(({ total }) => html`<td class="total">${words.ofApplicable(total)}</td>`);
  return html`<table class="matrix" aria-labelledby="scores" aria-describedby="scores-uitleg">
<thead><tr><th scope="col"><span class="vh">${words.aspect}</span></th>${heads}</tr></thead>
<tbody>
${lines}</tbody>
<tfoot><tr><th scope="row">${words.totalRow(rows.length)}</th>${totals}</tr>
<tr><th scope="row">${words.applicableRow}</th>${applicable}</tr></tfoot>
</table>`;
}

function sitesDown({ columns, rows, language }: Table): Html {
  const words = HTML_WORDS[language].index;
  const heads = rows.map(
    ({ criterion, statement }) => html`<th scope="col">${criterion.nr}<span class="vh"> ${statement}</span></th>`,
  );
  const lines = columns.map(
    (
      { site, total },
      column,
    ) => html`<tr><th scope="row"><a href="${siteFile(site.id)}">${site.name}</a></th>${rows.map(
      ({ cells }) => cells[column] && markCell(cells[column]),
    )}<td class="total">${total.text}</td><td class="total">${words.ofApplicable(total)}</td></tr>
`,
  );
  const key = rows.map(
    ({ criterion, statement }) => html`<li id="${criterion.id}"><b>${criterion.nr}</b> <span>${statement}</span></li>`,
  );
  return html`<table class="matrix sites" aria-labelledby="scores" aria-describedby="scores-uitleg">
<thead><tr><th scope="col">${words.site}</th>${heads}<th scope="col">${words.totalRow(rows.length)}</th><th scope="col">${words.applicableRow}</th></tr></thead>
<tbody>
${lines}</tbody>
</table>
<ul class="keys">${key}</ul>`;
}

/** The mark is the text of the link; who cannot see the table hears the site and the number as well. */
function markCell({ site, criterion, mark, footnotes, assertion }: TableCell): Html {
  const notes = footnotes.length === 0 ? "" : html`<sup>${footnotes.join(" ")}</sup>`;
  return html`<td><a class="${assertion.outcome}" href="${cellFile(site.id, criterion.id)}">${mark}${notes}<span class="vh">, ${site.name}, ${criterion.nr}</span></a></td>`;
}
