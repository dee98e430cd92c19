import { markFor } from "../marks.ts";
import { reasonWords } from "../sentences/reasons.ts";
import type { TableCell } from "../table.ts";
import { type CheckItem, checkFirst, minutesOf } from "./check-first.ts";
import { CHECK_FIRST_WORDS, type CheckFirstWords } from "./check-first-words.ts";
import { type Html, html } from "./escape.ts";
import { CHECK_FIRST_FILE, cellFile, INDEX_FILE, siteFile } from "./files.ts";
import { renderPage } from "./page.ts";
import { badge, scrollRegion } from "./parts.ts";
import type { ReportData } from "./report-data.ts";
import { HTML_WORDS } from "./words.ts";

/** More than this many do not fit an overview: all of them have a page of their own. */
const MOST_ON_INDEX = 30;

/** What to check by hand first, with the minutes it takes and why: all of it, or the first ones and where the rest is. */
export function checkFirstSection(data: ReportData, most = MOST_ON_INDEX): Html {
  const words = CHECK_FIRST_WORDS[data.table.language];
  const items = checkFirst(data);
  const heading = html`<h2 id="nakijken">${words.title}</h2>`;
  if (items.length === 0) return html`${heading}<p>${words.nothing}</p>`;
  const rest = items.length > most && html`<p><a href="${CHECK_FIRST_FILE}">${words.all(items.length)}</a></p>`;
  return html`${heading}
<p>${words.intro(items.length, words.time(minutesOf(items)))} <span class="soft">${words.estimate}</span></p>
${itemTable(items.slice(0, most), items, data)}${rest}`;
}

/** The whole list as a page, when it is too long for the overview. */
export function checkFirstPage(data: ReportData): string | undefined {
  const { language } = data.table;
  const items = checkFirst(data);
  if (items.length <= MOST_ON_INDEX) return undefined;
  const words = CHECK_FIRST_WORDS[language];
  return renderPage({
    language,
    title: words.title,
    trail: [{ text: HTML_WORDS[language].page.overview, href: INDEX_FILE }, { text: words.title }],
    body: html`<h1>${words.title}</h1>
<p>${words.intro(items.length, words.time(minutesOf(items)))} <span class="soft">${words.estimate}</span></p>
${itemTable(items, items, data)}`,
  });
}

function itemTable(shown: readonly CheckItem[], all: readonly CheckItem[], { table }: ReportData): Html {
  const words = CHECK_FIRST_WORDS[table.language];
  const { what, mark, why, minutes } = words.heads;
  const foot =
    shown.length === all.length &&
    html`<tfoot><tr><th scope="row" colspan="3">${words.total}</th><td class="n">${minutesOf(all)}</td></tr></tfoot>`;
  return scrollRegion(
    words.title,
    html`<table class="list checks"><caption>${words.caption}</caption>
<thead><tr><th scope="col">${what}</th><th scope="col">${mark}</th><th scope="col">${why}</th><th scope="col" class="n">${minutes}</th></tr></thead><tbody>
${shown.map((item) => itemRow(item, table))}</tbody>${foot}</table>`,
  );
}

function itemRow(item: CheckItem, table: ReportData["table"]): Html {
  const words = CHECK_FIRST_WORDS[table.language];
  const { cell, reasons } = item;
  const { site, criterion, assertion, mark } = cell;
  const whole = reasons[0] === "site-unread";
  const link = whole
    ? html`<a href="${siteFile(site.id)}">${words.wholeSite(site.name)}</a>`
    : html`<a href="${cellFile(site.id, criterion.id)}">${words.cell(site.name, criterion.nr)}</a>`;
  return html`<tr><th scope="row">${link}</th><td>${badge(mark, assertion.outcome)}</td><td>${whyText(item, table)}</td><td class="n">${item.minutes}</td></tr>
`;
}

function whyText({ cell, reasons, reason, change }: CheckItem, { language }: ReportData["table"]): string {
  const words = CHECK_FIRST_WORDS[language];
  const told = reasons.map((one) => {
    if (one === "changed" && change !== undefined) {
      const before = words.before(markFor(change.before, language));
      return `${words.why.changed} (${[before, change.cause].filter(Boolean).join("; ")})`;
    }
    if ((one === "open" || one === "site-unread") && reason !== null) {
      return `${words.why[one]}: ${reasonWords(reason, language).what}`;
    }
    return one === "border" ? borderText(cell, words) : words.why[one];
  });
  return told.join("; ");
}

/** What made it one, as the explanation of the cell puts it. */
function borderText({ explanation }: TableCell, { why }: CheckFirstWords): string {
  const told = explanation.paragraphs.find((text) => text.toLowerCase().startsWith(`${why.border}:`));
  return told === undefined ? why.border : `${told.charAt(0).toLowerCase()}${told.slice(1)}`.replace(/[.]$/, "");
}
