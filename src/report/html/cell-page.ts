import type { Assertion } from "../../model/assertion.ts";
import { picturePath } from "../capture-path.ts";
import { decidingQuery } from "../deciding-query.ts";
import { MARK_MEANINGS } from "../marks.ts";
import { factsOf } from "../sentences/facts.ts";
import { shorten } from "../sentences/words.ts";
import { cellsOf, type Table, type TableCell } from "../table.ts";
import { momentHtml } from "./dates.ts";
import { type Html, html } from "./escape.ts";
import { cellFile, siteFile } from "./files.ts";
import { renderPage } from "./page.ts";
import { badge, description, liveLink, paragraphs, pictureFigure } from "./parts.ts";
import { judgedQueries } from "./query-table.ts";
import type { ReportData } from "./report-data.ts";
import { HTML_WORDS } from "./words.ts";

/** The page of one cell: the question, the outcome, why, and where a doubter should look. */
export function cellPage(cell: TableCell, data: ReportData): string {
  const { site, criterion, assertion, mark, explanation } = cell;
  const { language } = data.table;
  const words = HTML_WORDS[language];
  const title = words.cell.title(site.name, criterion.nr);
  return renderPage({
    language,
    title,
    trail: [
      { text: words.page.overview, href: "../index.html" },
      { text: site.name, href: `../${siteFile(site.id)}` },
      { text: `${criterion.nr}` },
    ],
    body: html`<h1>${title}</h1>
<p class="lead">${criterion.statement[language]}</p>
<div class="outcome">${badge(mark, assertion.outcome)}<p>${explanation.short}<br><span class="soft small">${mark}: ${MARK_MEANINGS[assertion.outcome][language]}</span></p></div>
<h2>${words.cell.question}</h2>
<p>${criterion.question[language]}</p>
<details><summary>${words.cell.counts}</summary><p>${criterion.explanation[language]}</p></details>
${explanation.paragraphs.length > 0 && html`<h2>${words.cell.why}</h2>${paragraphs(explanation.paragraphs)}`}
<h2>${words.cell.evidence}</h2>
${evidence(cell, data)}
${queries(assertion, data.table)}
${links(cell, data.table)}
${remarks(cell, data.table)}
${assertion.outcome === "failed" && html`<h2>${words.cell.tip}</h2><p>${criterion.tip[language]}</p>`}
${around(cell, data.table)}`,
  });
}

function evidence({ assertion, explanation }: TableCell, { table, pictures }: ReportData): Html {
  const words = HTML_WORDS[table.language].cell;
  const found = assertion.evidence;
  const method = HTML_WORDS[table.language].method;
  const query = decidingQuery(assertion);
  const told = explanation.paragraphs.some((text) => text.includes(shorten(found?.excerpt ?? "")));
  const picture = pictures ? picturePath(assertion) : null;
  return html`${found === null && html`<p>${words.noEvidence}</p>`}
${found?.excerpt && !told ? html`<h3>${words.excerpt}</h3><blockquote><p>${shorten(found.excerpt, 600)}</p></blockquote>` : ""}
${picture !== null && found !== null && pictureFigure(`../${picture}`, words.picture(found.url), pictureNote(assertion, table))}
${description([
  [words.address, found && liveLink(found.url)],
  [words.query, query?.term],
  [words.claimed, query && (query.claimed ?? words.notClaimed)],
  [words.verified, query?.verified],
  [words.capturedAt, assertion.capturedAt && momentHtml(assertion.capturedAt, table.language)],
  [words.capture, assertion.capture > 0 && assertion.capture],
  [words.decidedBy, method.decisions[assertion.decision]],
  [words.mode, method.modes[assertion.mode]],
])}`;
}

function pictureNote({ outcome }: Assertion, { language }: Table): string {
  const words = HTML_WORDS[language].cell;
  return outcome === "passed" ? `${words.pictureNote} ${words.highlighted}` : words.pictureNote;
}

function queries(assertion: Assertion, { language }: Table): Html | "" {
  const facts = factsOf(assertion, "query");
  if (facts.length === 0) return "";
  return html`<h2>${HTML_WORDS[language].cell.queries}</h2>${judgedQueries(facts, language)}`;
}

/** Where to look, apart from the queries, which have links of their own. */
function links({ assertion, explanation }: TableCell, { language }: Table): Html | "" {
  const inTable = new Set(factsOf(assertion, "query").flatMap(({ answerUrl, hit }) => [answerUrl, hit?.url]));
  const others = explanation.links.filter(({ url }) => !inTable.has(url));
  if (others.length === 0) return "";
  return html`<h2>${HTML_WORDS[language].cell.look}</h2><ul>${others.map(({ text, url }) => html`<li>${liveLink(url, text)}</li>`)}</ul>`;
}

function remarks({ footnotes }: TableCell, table: Table): Html | "" {
  const texts = table.footnotes.filter(({ key }) => footnotes.includes(key));
  if (texts.length === 0) return "";
  return html`<h2>${HTML_WORDS[table.language].cell.remarks}</h2><ul>${texts.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
}

/** The cells before and after it of the same site. */
function around({ site, criterion }: TableCell, table: Table): Html {
  const words = HTML_WORDS[table.language].cell;
  const cells = cellsOf(table, site.id);
  const at = cells.findIndex((cell) => cell.criterion.id === criterion.id);
  const to = (cell: TableCell | undefined, text: (nr: number) => string): Html | "" =>
    cell === undefined
      ? ""
      : html`<li><a href="../${cellFile(site.id, cell.criterion.id)}">${text(cell.criterion.nr)}</a></li>`;
  return html`<nav aria-label="${words.around}"><ul class="around">${to(cells[at - 1], words.previous)}${to(cells[at + 1], words.next)}<li><a href="../${siteFile(site.id)}">${words.sitePage(site.name)}</a></li></ul></nav>`;
}
