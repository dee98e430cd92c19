import type { Capture } from "../../model/capture.ts";
import { methodRunning } from "../method-running.ts";
import { type MethodFact, methodFacts } from "../method-text.ts";
import { type Html, html } from "./escape.ts";
import { siteFile } from "./files.ts";
import type { HtmlWords } from "./html-words.ts";
import { description, paragraphs, type Row, scrollRegion } from "./parts.ts";
import { capturesOf, type ReportData } from "./report-data.ts";
import { HTML_WORDS } from "./words.ts";

/** The method section ("Verantwoording"), ready to be taken over in a publication. */
export function methodSection(data: ReportData): Html {
  const { table } = data;
  const words = HTML_WORDS[table.language].method;
  return html`<h2 id="verantwoording">${words.title}</h2>
<p>${words.intro}</p>
<h3>${words.running}</h3>
<div class="panel running">${paragraphs(methodRunning(data))}</div>
<h3>${words.facts}</h3>
${description(methodFacts(data).map(factRow))}
${table.scan.tool !== "" && rules(words)}
${perSite(data)}`;
}

/** How the tool works; people who filled in a table may have worked otherwise. */
function rules(words: HtmlWords["method"]): Html {
  return html`<h3>${words.how}</h3>
${list(words.rules)}
<h3>${words.limits}</h3>
${list(words.limitRules)}`;
}

function list(texts: readonly string[]): Html {
  return html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function factRow({ what, values, code }: MethodFact): Row {
  const [only] = values;
  if (values.length > 1) return [what, list(values)];
  return [what, code === true ? html`<code>${only}</code>` : only];
}

function perSite(data: ReportData): Html | "" {
  if (data.captures.length === 0) return "";
  const words = HTML_WORDS[data.table.language].method;
  const numbers = [words.pagesRead, words.queries, words.seconds];
  const texts = [words.consent, words.robots];
  const lines = data.table.columns.flatMap(({ site }) =>
    capturesOf(data, site.id).map((capture) => siteLine(capture, data)),
  );
  return html`<h3>${words.perSite}</h3>
${scrollRegion(
  words.perSiteCaption,
  html`<table class="list"><caption>${words.perSiteCaption}</caption>
<thead><tr><th scope="col">${words.site}</th>${numbers.map((head) => html`<th scope="col" class="n">${head}</th>`)}${texts.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${lines}</tbody></table>`,
)}`;
}

function siteLine(capture: Capture, { table }: ReportData): Html {
  const words = HTML_WORDS[table.language].site;
  const queries = capture.search.functions.reduce((sum, one) => sum + one.queries.length, 0);
  const seconds = Math.round((Date.parse(capture.endedAt) - Date.parse(capture.startedAt)) / 1000);
  const again = capture.number === 1 ? "" : ` (${capture.number})`;
  return html`<tr><th scope="row"><a href="${siteFile(capture.site.id)}">${capture.site.name}</a>${again}</th><td class="n">${capture.selection.pages.length}</td><td class="n">${queries}</td><td class="n">${Number.isFinite(seconds) ? `${seconds} s` : ""}</td><td>${words.consents[capture.consent.outcome]}</td><td>${words.robotsTexts[capture.robots.status]}</td></tr>
`;
}
