import { checkFirstSection } from "./check-first-list.ts";
import { html } from "./escape.ts";
import { explanations } from "./explanations.ts";
import { methodSection } from "./method.ts";
import { renderPage } from "./page.ts";
import type { ReportData } from "./report-data.ts";
import { scoresSection } from "./scores-section.ts";
import { siteTable } from "./site-table.ts";
import { summary } from "./summary.ts";
import { totalsSection } from "./totals-section.ts";
import { HTML_WORDS } from "./words.ts";

/**
 * The report as one document for paper, to append to a publication: all that the overview shows and what every
 * outcome rests on, without what only a screen can do. Links between pages lead to places in it.
 */
export function printedReport(data: ReportData): string {
  const { table } = data;
  const { language } = table;
  const words = HTML_WORDS[language];
  return renderPage({
    language,
    title: `${table.instrument.title[language]} – ${table.siteList.title}`,
    trail: [],
    paper: true,
    body: html`${summary(data)}
${scoresSection(table, { paper: true })}
${totalsSection(table)}
${checkFirstSection(data, Number.POSITIVE_INFINITY)}
<h2 id="sites">${words.index.sites}</h2>
${siteTable(table)}
<div class="part">${methodSection(data)}</div>
${explanations(data)}`,
  });
}
