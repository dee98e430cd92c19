import { isTransposed, type Table, type TableCell } from "../table.ts";
import { type Html, html } from "./escape.ts";
import { cellFile, siteAnchor, siteFile } from "./files.ts";
import { filterField } from "./filter.ts";
import { scrollRegion } from "./parts.ts";
import { HTML_WORDS } from "./words.ts";

/** The scores as a table: criteria down and sites across, or the other way round above eight sites. */
export function matrix(table: Table): Html {
  const words = HTML_WORDS[table.language].index;
  return html`<p class="soft" id="scores-uitleg">${isTransposed(table) ? words.transposedCaption : words.caption}</p>
${isTransposed(table) ? html`${jumpList(table)}${filterField(table.columns.length, table.language)}${scrollRegion(words.scroll, sitesDown(table), "tall")}` : scrollRegion(words.scroll, criteriaDown(table))}`;
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
    ) => html`<tr id="${siteAnchor(site.id)}"><th scope="row"><a href="${siteFile(site.id)}">${site.name}</a></th>${rows.map(
      ({ cells }) => cells[column] && markCell(cells[column]),
    )}<td class="total">${total.text}</td><td class="total">${words.ofApplicable(total)}</td></tr>
`,
  );
  return html`<table class="matrix sites" aria-labelledby="scores" aria-describedby="scores-uitleg">
<thead><tr><th scope="col">${words.site}</th>${heads}<th scope="col">${words.totalRow(rows.length)}</th><th scope="col">${words.applicableRow}</th></tr></thead>
<tbody>
${lines}</tbody>
</table>`;
}

/** The sites by name, each a way to its row: a list of three hundred is not read from top to bottom. */
function jumpList({ columns, language }: Table): Html {
  const byName = columns.toSorted((a, b) => a.site.name.localeCompare(b.site.name, language));
  const links = byName.map(
    ({ site }) => html`<li><a href="#${siteAnchor(site.id)}">${site.name}</a></li>
`,
  );
  return html`<details class="jump"><summary>${HTML_WORDS[language].index.jump}</summary><ul>${links}</ul></details>`;
}

/** The mark is the text of the link; who cannot see the table hears the site and the number as well. */
function markCell({ site, criterion, mark, footnotes, assertion }: TableCell): Html {
  const notes = footnotes.length === 0 ? "" : html`<sup>${footnotes.join(" ")}</sup>`;
  return html`<td class="${assertion.outcome}"><a href="${cellFile(site.id, criterion.id)}">${mark}${notes}<span class="vh">, ${site.name}, ${criterion.nr}</span></a></td>`;
}
