import { isTransposed } from "../table.ts";
import { checkFirstSection } from "./check-first-list.ts";
import { CHECK_FIRST_WORDS } from "./check-first-words.ts";
import { type Html, html } from "./escape.ts";
import { FILTER_SCRIPT } from "./filter.ts";
import { methodSection } from "./method.ts";
import { renderPage } from "./page.ts";
import type { ReportData } from "./report-data.ts";
import { scoresSection } from "./scores-section.ts";
import { siteTable } from "./site-table.ts";
import { summary } from "./summary.ts";
import { totalsSection } from "./totals-section.ts";
import { HTML_WORDS } from "./words.ts";

/** The overview: the matrix, what its marks and notes mean, totals, sites, and how it was measured. */
export function indexPage(data: ReportData): string {
  const { table } = data;
  const { language } = table;
  const words = HTML_WORDS[language];
  return renderPage({
    language,
    script: isTransposed(table) ? FILTER_SCRIPT : undefined,
    title: `${table.instrument.title[language]} – ${table.siteList.title}`,
    trail: [
      { text: words.index.scores, href: "#scores" },
      { text: CHECK_FIRST_WORDS[language].title, href: "#nakijken" },
      { text: words.index.totals, href: "#totalen" },
      { text: words.index.sites, href: "#sites" },
      { text: words.method.title, href: "#verantwoording" },
    ],
    body: html`${summary(data)}
${scoresSection(table)}
${checkFirstSection(data)}
${totalsSection(table)}
<h2 id="sites">${words.index.sites}</h2>
${siteTable(table)}
${downloads(data)}
${methodSection(data)}`,
  });
}

function downloads({ downloads: files, table }: ReportData): Html | "" {
  if (files.length === 0) return "";
  const words = HTML_WORDS[table.language].index;
  const links = files.map((file) => html`<li><a href="${file}">${words.download[file] ?? file}</a></li>`);
  return html`<section class="downloads" aria-labelledby="bestanden"><h2 id="bestanden">${words.downloads}</h2><ul>${links}</ul></section>`;
}
