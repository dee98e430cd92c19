import type { Assertion } from "../../model/assertion.ts";
import type { Picture } from "../../model/capture.ts";
import { picturePath } from "../capture-path.ts";
import { isOnFirmness } from "../cell-notes.ts";
import { decidingQuery } from "../deciding-query.ts";
import { MARK_MEANINGS } from "../marks.ts";
import { factsOf } from "../sentences/facts.ts";
import { sentence, shorten } from "../sentences/words.ts";
import { cellsOf, type Table, type TableCell } from "../table.ts";
import { alternativeOf } from "./capture-picture.ts";
import { CELL_WORDS } from "./cell-words.ts";
import { colophonTable } from "./colophon-table.ts";
import { contentPages, isShownAmongPages } from "./counted-pages.ts";
import { momentHtml } from "./dates.ts";
import { type Html, html } from "./escape.ts";
import { cellFile, siteFile } from "./files.ts";
import { renderPage } from "./page.ts";
import { badge, description, liveLink, paragraphs, pictureFigure } from "./parts.ts";
import { judgedQueries } from "./query-table.ts";
import { capturesOf, pictureState, type ReportData } from "./report-data.ts";
import { responsesSection } from "./responses.ts";
import { triedAndHelp } from "./tried.ts";
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
    notice: data.table.notice,
    trail: [
      { text: words.page.overview, href: "../index.html" },
      { text: site.name, href: `../${siteFile(site.id)}` },
      { text: `${words.index.aspect} ${criterion.nr}` },
    ],
    body: html`<h1>${title}</h1>
<p class="lead">${criterion.statement[language]}</p>
<div class="outcome">${badge(mark, assertion.outcome)}<p>${explanation.short}<br><span class="soft small">${mark}: ${MARK_MEANINGS[assertion.outcome][language]}</span></p></div>
<h2>${words.cell.question}</h2>
<p>${criterion.question[language]}</p>
<details><summary>${words.cell.counts}</summary><p>${criterion.explanation[language]}</p></details>
${why(cell, data)}
<h2>${words.cell.evidence}</h2>
${evidence(cell, data)}
${contentPages(cell, data)}
${colophonTable(cell, data.table)}
${queries(assertion, data.table)}
${links(cell, data.table)}
${remarks(cell, data.table)}
${responsesSection(cell, data)}
${assertion.outcome === "failed" && html`<h2>${words.cell.tip}</h2><p>${criterion.tip[language]}</p>`}
${around(cell, data.table)}`,
  });
}

function why(cell: TableCell, data: ReportData): Html | "" {
  if (cell.assertion.outcome === "cantTell") return triedAndHelp(cell, data);
  const told = cell.explanation.paragraphs.filter((text) => !isShownAmongPages(text, cell));
  return told.length === 0 ? "" : html`<h2>${HTML_WORDS[data.table.language].cell.why}</h2>${paragraphs(told)}`;
}

function evidence(cell: TableCell, data: ReportData): Html {
  const { assertion, explanation } = cell;
  const { table } = data;
  const words = HTML_WORDS[table.language].cell;
  const found = assertion.evidence;
  const method = HTML_WORDS[table.language].method;
  const query = decidingQuery(assertion);
  const kind = cell.criterion.check.kind;
  const told =
    kind === "content" ||
    [explanation.short, ...explanation.paragraphs].some((text) => text.includes(shorten(found?.excerpt ?? "")));
  return html`${captureMissing(cell, data)}
${found === null && html`<p>${words.noEvidence}</p>`}
${found?.excerpt && !told ? html`<h3>${words.excerpt}</h3><blockquote><p>${shorten(found.excerpt, 600)}</p></blockquote>` : ""}
${found !== null && evidencePicture(assertion, found.url, data)}
${description([
  [words.address, found && liveLink(found.url)],
  [words.query, query?.term],
  [words.claimed, query && (query.claimed ?? words.notClaimed)],
  [words.verified, query?.verified],
  [words.capturedAt, assertion.capturedAt && momentHtml(assertion.capturedAt, table.language)],
  [words.capture, capturesOf(data, cell.site.id).length > 1 && assertion.capture > 0 && assertion.capture],
  [words.decidedBy, method.decisions[assertion.decision]],
  [words.mode, method.modes[assertion.mode]],
])}`;
}

/** The picture of the deciding page; where it should be and is not, that is said. */
function evidencePicture(assertion: Assertion, url: string, data: ReportData): Html | "" {
  const path = picturePath(assertion);
  const words = HTML_WORDS[data.table.language].cell;
  if (path === null)
    return assertion.outcome === "passed" && data.pictures ? html`<p class="soft">${words.noPicture}</p>` : "";
  const state = pictureState(data, path);
  if (state === "left-out") return "";
  if (state === "missing") return html`<p class="panel">${CELL_WORDS[data.table.language].pictureMissing}</p>`;
  const picture = evidencePictureOf(assertion, data);
  const alternative = alternativeOf(words.picture(url), picture, data.table.language);
  return pictureFigure(`../${path}`, alternative, pictureNote(picture, data));
}

function captureMissing({ assertion, site }: TableCell, data: ReportData): Html | "" {
  const there = capturesOf(data, site.id).some(({ number }) => number === assertion.capture);
  if (assertion.capture === 0 || there) return "";
  return html`<p class="panel">${CELL_WORDS[data.table.language].captureMissing}</p>`;
}

function evidencePictureOf({ site, capture, evidence }: Assertion, data: ReportData): Picture | undefined {
  const pictures = capturesOf(data, site).find(({ number }) => number === capture)?.pictures ?? [];
  return pictures.find(({ file }) => file === evidence?.picture);
}

/** What the picture shows; an answer may be that to another query than the one that decided. */
function pictureNote(picture: Picture | undefined, data: ReportData): string {
  const { cell: words, site: siteWords } = HTML_WORDS[data.table.language];
  return [
    words.pictureNote,
    picture?.wordsVisible === true && picture.words.length > 0 && words.highlighted,
    picture?.query !== undefined && sentence(siteWords.term(picture.query)),
  ]
    .filter(Boolean)
    .join(" ");
}

function queries(assertion: Assertion, { language }: Table): Html | "" {
  const facts = factsOf(assertion, "query");
  if (facts.length === 0) return "";
  return html`<h2>${HTML_WORDS[language].cell.queries}</h2>${judgedQueries(facts, factsOf(assertion, "function"), language)}`;
}

/** Where to look, apart from what has links of its own. */
function links({ assertion, explanation }: TableCell, { language }: Table): Html | "" {
  const inTable = new Set([
    ...factsOf(assertion, "query").flatMap(({ answerUrl, hit }) => [answerUrl, hit?.url]),
    ...factsOf(assertion, "content").flatMap(({ about, mentions }) => [...about, ...mentions].map(({ url }) => url)),
    ...factsOf(assertion, "colophon").flatMap(({ pages }) => pages.map(({ url }) => url)),
  ]);
  const others = explanation.links.filter(({ url }) => !inTable.has(url));
  if (others.length === 0) return "";
  return html`<h2>${HTML_WORDS[language].cell.look}</h2><ul>${others.map(({ text, url }) => html`<li>${liveLink(url, text)}</li>`)}</ul>`;
}

/** The footnotes of the cell, but for those that the explanation gives at length. */
function remarks({ footnotes, explanation }: TableCell, table: Table): Html | "" {
  const told = (text: string): boolean =>
    explanation.paragraphs.some((paragraph) => paragraph.includes(text.replace(/^[^:]*: /, "").replace(/[.]$/, "")));
  const texts = table.footnotes.filter(
    ({ key, text }) => footnotes.includes(key) && !told(text) && !isOnFirmness(text, table.language),
  );
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
