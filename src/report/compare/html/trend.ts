import type { Language } from "../../../model/text.ts";
import { dateText } from "../../html/dates.ts";
import { type Html, html } from "../../html/escape.ts";
import type { Trend } from "../trend.ts";
import { totalTexts, trendNotes } from "../trend-text.ts";
import { COMPARE_WORDS } from "../words.ts";

/** Totals per site and counts per criterion over three scans or more. */
export function trendSection(trend: Trend, language: Language): Html {
  const words = COMPARE_WORDS[language];
  const { scans, sites, criteria } = trend;
  const heads = scans.map(
    ({ scan }) =>
      html`<th scope="col">${scan.id}<br><span class="soft small">${dateText(scan.date, language)}</span></th>`,
  );
  const siteLines = sites.map(
    (site) =>
      html`<tr><th scope="row">${site.name}</th>${totalTexts(site, language).map((text) => html`<td>${text}</td>`)}</tr>
`,
  );
  const criterionLines = criteria.map(
    ({ criterion, counts }) =>
      html`<tr><th scope="row">${criterion.nr} ${criterion.statement[language]}</th>${counts.map(({ passed, known, sites: all }) => html`<td>${words.trendCount(passed, known, all)}</td>`)}</tr>
`,
  );
  const table = (first: string, lines: readonly Html[]): Html =>
    html`<div class="scroll" role="region" aria-label="${words.trendTitle}: ${first}" tabindex="0"><table class="list"><thead><tr><th scope="col">${first}</th>${heads}</tr></thead><tbody>
${lines}</tbody></table></div>`;
  return html`<h2 id="verloop">${words.trendTitle}</h2>
<p>${trendNotes(trend, language)}</p>
${table(words.site, siteLines)}
<h3>${words.trendCriteria}</h3>
${table(words.aspect, criterionLines)}`;
}
