import { responseLines } from "../sentences/responses.ts";
import type { TableCell, TableColumn } from "../table.ts";
import { cellsOf } from "../table.ts";
import { type Html, html } from "./escape.ts";
import { cellFile, siteFile } from "./files.ts";
import { badge, liveLink } from "./parts.ts";
import type { ReportData } from "./report-data.ts";
import { RESPONSE_WORDS } from "./response-words.ts";
import { HTML_WORDS } from "./words.ts";

/** Of more sites than this only the first sentence is printed: paper for three thousand cells is not read. */
const MOST_SITES_IN_FULL = 60;

/**
 * Why every cell is what it is, site by site and as short as it can be told. Bears the names of the pages it stands
 * for. Nothing for a table that people filled in: nobody wrote down why.
 */
export function explanations(data: ReportData): Html | "" {
  if (!data.table.rows.some(({ cells }) => cells.some(({ assertion }) => assertion.facts.length > 0))) return "";
  const words = HTML_WORDS[data.table.language];
  return html`<div class="part"><h2 id="onderbouwing">${words.paper.explanations}</h2>
<p>${words.paper.intro}</p>
<p>${words.page.privacy}</p>
${data.table.columns.map((column) => site(column, data))}</div>`;
}

function site({ site: { id, name, url }, total }: TableColumn, data: ReportData): Html {
  const words = HTML_WORDS[data.table.language].index;
  return html`<h3 id="${siteFile(id)}">${name}</h3>
<p class="soft">${liveLink(url)} – ${words.totalOf(total)} (${words.applicable(total)})</p>
<ul class="reasons">${cellsOf(data.table, id).map((cell) => reason(cell, data))}</ul>
`;
}

function reason(cell: TableCell, data: ReportData): Html {
  const { assertion, criterion, explanation, mark, site } = cell;
  const { language, columns } = data.table;
  const more = columns.length > MOST_SITES_IN_FULL ? [] : [...explanation.paragraphs, ...responsesTo(cell, data)];
  const address = assertion.evidence?.url;
  return html`<li id="${cellFile(site.id, criterion.id)}">${badge(mark, assertion.outcome)}<div><p><b>${criterion.nr}. ${criterion.statement[language]}</b></p>
<p>${[explanation.short, ...more].join(" ")}</p>${address !== undefined && html`<p class="soft">${liveLink(address)}</p>`}</div></li>
`;
}

function responsesTo({ site, criterion }: TableCell, { table, responses = [] }: ReportData): readonly string[] {
  const own = responses.filter((one) => one.site === site.id && one.criterion === criterion.id);
  const { title } = RESPONSE_WORDS[table.language];
  return own.map((one) => `${title}: ${responseLines(one, table.language).join(" ")}`);
}
