import type { Capture } from "../../model/capture.ts";
import { detailWords } from "../sentences/details.ts";
import { reasonWords } from "../sentences/reasons.ts";
import { cellsOf, type Table, type TableColumn } from "../table.ts";
import { CELL_WORDS } from "./cell-words.ts";
import { spanText } from "./dates.ts";
import { type Html, html } from "./escape.ts";
import { cellFile } from "./files.ts";
import { renderPage } from "./page.ts";
import { badge, description, liveLink } from "./parts.ts";
import { capturesOf, type ReportData } from "./report-data.ts";
import { sitePictures } from "./site-pictures.ts";
import { colophonPages, conduct, pagesRead } from "./site-reading.ts";
import { searchFunctions } from "./site-search.ts";
import { HTML_WORDS } from "./words.ts";

/** The page of one site: its outcomes, and everything that was read and asked there. */
export function sitePage(column: TableColumn, data: ReportData): string {
  const { site, total } = column;
  const { table } = data;
  const { language } = table;
  const words = HTML_WORDS[language];
  const captures = capturesOf(data, site.id);
  return renderPage({
    language,
    title: site.name,
    notice: table.notice,
    trail: [{ text: words.page.overview, href: "../index.html" }, { text: site.name }],
    body: html`<h1>${site.name}</h1>
${description([
  [words.site.address, liveLink(site.url)],
  [words.site.owner, site.owner],
  [words.site.mission, site.mission],
  [words.site.formerly, site.formerly],
  [words.site.status, site.status !== "active" && words.site.statuses[site.status]],
  [words.site.notes, site.notes],
  [words.site.total, html`<strong>${words.index.totalOf(total)}</strong> (${words.index.applicable(total)})`],
])}
<h2>${words.site.outcomes}</h2>
${outcomes(table, site.id)}
${captures.length === 0 ? html`<p class="panel">${withoutCapture(table, site.id)}</p>` : captures.map((capture) => captured(capture, data))}`,
  });
}

/** Never captured, or captured and lost. */
function withoutCapture(table: Table, site: string): string {
  const captured = cellsOf(table, site).some(({ assertion }) => assertion.capture > 0);
  return captured ? CELL_WORDS[table.language].captureMissing : HTML_WORDS[table.language].site.noCapture;
}

function outcomes(table: Table, site: string): Html {
  const lines = cellsOf(table, site).map(
    ({
      criterion,
      mark,
      assertion,
      explanation,
    }) => html`<li>${badge(mark, assertion.outcome)}<a href="../${cellFile(site, criterion.id)}">${criterion.nr}. ${criterion.statement[table.language]}</a><span class="why">${explanation.short}</span></li>
`,
  );
  return html`<ol class="cells">
${lines}</ol>`;
}

function captured(capture: Capture, data: ReportData): Html {
  const { language } = data.table;
  const words = HTML_WORDS[language].site;
  const several = capturesOf(data, capture.site.id).length > 1;
  return html`${several && html`<h2>${words.capture(capture.number)}</h2>`}
${state(capture, data.table)}
${description([
  [words.visited, spanText(capture.startedAt, capture.endedAt, language)],
  [words.finalAddress, capture.address !== capture.site.url && liveLink(capture.address)],
])}
${capture.state.status === "read" && searchFunctions(capture, data)}
${capture.state.status === "read" && colophonPages(capture, language)}
${pagesRead(capture, language)}
${conduct(capture, language)}
${data.pictures && sitePictures(capture, data)}`;
}

function state({ state: { status, ...unread } }: Capture, { language }: Table): Html | "" {
  if (status === "read" || !("reason" in unread)) return "";
  const words = HTML_WORDS[language].site;
  const moved = unread.movedTo === undefined ? "" : html`<br>${words.movedTo}: ${liveLink(unread.movedTo)}`;
  return html`<p class="panel">${words.unread(reasonWords(unread.reason, language).what, detailWords(unread.detail, language))}${moved}</p>`;
}
