import { OUTCOMES, type Outcome } from "../../model/outcome.ts";
import { isTransposed, type Table } from "../table.ts";
import { outcomesPerCriterion, spreadOfTotals } from "./charts.ts";
import { checkFirstSection } from "./check-first-list.ts";
import { CHECK_FIRST_WORDS } from "./check-first-words.ts";
import { dateText } from "./dates.ts";
import { type Html, html } from "./escape.ts";
import { siteFile } from "./files.ts";
import { FILTER_SCRIPT } from "./filter.ts";
import type { HtmlWords } from "./html-words.ts";
import { matrix } from "./matrix.ts";
import { methodSection } from "./method.ts";
import { renderPage } from "./page.ts";
import { badge, liveLink } from "./parts.ts";
import type { ReportData } from "./report-data.ts";
import { totalsChart } from "./totals-chart.ts";
import { HTML_WORDS } from "./words.ts";

/** Totals of more sites than this are read in the matrix; a bar for each would make the page heavy. */
const MOST_BARS = 40;

/** The overview: the matrix, what its marks and notes mean, totals, sites, and how it was measured. */
export function indexPage(data: ReportData): string {
  const { table } = data;
  const { instrument, siteList, scan, language } = table;
  const words = HTML_WORDS[language];
  const title = instrument.title[language];
  return renderPage({
    language,
    script: isTransposed(table) ? FILTER_SCRIPT : undefined,
    title: `${title} – ${siteList.title}`,
    trail: [
      { text: words.index.scores, href: "#scores" },
      { text: CHECK_FIRST_WORDS[language].title, href: "#nakijken" },
      { text: words.index.totals, href: "#totalen" },
      { text: words.index.sites, href: "#sites" },
      { text: words.method.title, href: "#verantwoording" },
    ],
    body: html`<h1>${title}</h1>
<p class="lead">${siteList.title}. ${words.index.measured(dateText(scan.date, language))}.</p>
${table.notice !== undefined && html`<p class="panel notice">${table.notice}</p>`}
<p>${words.index.lead(table.columns.length, table.rows.length)}</p>
<p>${words.index.counts(countsOf(table)).replace(/\.$/, "")}. ${isProposal(table) && words.index.proposals}</p>
${unreadSites(data)}
<h2 id="scores">${words.index.scores}</h2>
${matrix(table)}
<div class="panel"><h3>${words.index.legend}</h3><ul class="keys">${legend(table)}</ul>${footnotes(table, words)}</div>
${checkFirstSection(data)}
<h2 id="totalen">${words.index.totals}</h2>
<p>${words.index.totalsNote}</p>
${table.columns.length <= MOST_BARS && totalsChart(table)}
${spreadOfTotals(table)}
${outcomesPerCriterion(table)}
<h2 id="sites">${words.index.sites}</h2>
${siteTable(table, words)}
${downloads(data, words)}
${methodSection(data)}`,
  });
}

function isProposal({ rows }: Table): boolean {
  return rows.some(({ cells }) => cells.some(({ assertion }) => assertion.decision === "tool"));
}

function countsOf({ rows }: Table): Readonly<Record<Outcome, number>> {
  const outcomes = rows.flatMap(({ cells }) => cells.map(({ assertion }) => assertion.outcome));
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  return {
    passed: count("passed"),
    failed: count("failed"),
    inapplicable: count("inapplicable"),
    cantTell: count("cantTell"),
    untested: count("untested"),
  };
}

function unreadSites({ table, captures }: ReportData): Html | "" {
  const words = HTML_WORDS[table.language].index;
  const unread = table.columns.filter(({ site }) => {
    const own = captures.filter((capture) => capture.site.id === site.id);
    return own.length > 0 && own.every(({ state }) => state.status === "unread");
  });
  return unread.length === 0 ? "" : html`<p class="panel">${words.unread(unread.map(({ site }) => site.name))}</p>`;
}

function legend(table: Table): readonly Html[] {
  return OUTCOMES.flatMap((outcome) =>
    table.legend
      .filter((entry) => entry.outcome === outcome)
      .map(({ mark, meaning }) => html`<li>${badge(mark, outcome)}<span>${meaning}</span></li>`),
  );
}

function footnotes({ footnotes }: Table, words: HtmlWords): Html | "" {
  if (footnotes.length === 0) return "";
  const notes = footnotes.map(({ key, text }) => html`<li><span>${key}</span><span>${text}</span></li>`);
  return html`<h3>${words.index.footnotes}</h3><ul class="keys">${notes}</ul>`;
}

function siteTable({ columns }: Table, words: HtmlWords): Html {
  const lines = columns.map(
    ({
      site,
    }) => html`<tr><th scope="row"><a href="${siteFile(site.id)}">${site.name}</a></th><td>${liveLink(site.url)}</td><td>${site.owner}</td></tr>
`,
  );
  return html`<div class="scroll" role="region" aria-label="${words.index.sites}" tabindex="0"><table class="list"><thead><tr><th scope="col">${words.index.site}</th><th scope="col">${words.site.address}</th><th scope="col">${words.site.owner}</th></tr></thead><tbody>
${lines}</tbody></table></div>`;
}

function downloads({ downloads: files }: ReportData, words: HtmlWords): Html | "" {
  if (files.length === 0) return "";
  const links = files.map((file) => html`<li><a href="${file}">${words.index.download[file] ?? file}</a></li>`);
  return html`<section class="downloads" aria-labelledby="bestanden"><h2 id="bestanden">${words.index.downloads}</h2><ul>${links}</ul></section>`;
}
