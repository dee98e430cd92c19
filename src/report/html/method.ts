import type { Capture } from "../../model/capture.ts";
import { DECISIONS, MODES } from "../../model/outcome.ts";
import { methodRunning, settingsOf } from "../method-running.ts";
import { recheckSentences, recheckTitle } from "../rechecks.ts";
import { dateText, momentHtml, periodText } from "./dates.ts";
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
  const list = (texts: readonly string[]): Html => html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
  return html`<h2 id="verantwoording">${words.title}</h2>
<p>${words.intro}</p>
<h3>${words.running}</h3>
<div class="panel running">${paragraphs(methodRunning(data))}</div>
<h3>${words.facts}</h3>
${description(whatAndWhen(data))}
<h3>${words.how}</h3>
${list(words.rules)}
<h3>${words.limits}</h3>
${list(words.limitRules)}
${perSite(data)}`;
}

function whatAndWhen(data: ReportData): readonly Row[] {
  const { table, judgement, captures } = data;
  const { instrument, siteList, scan, language } = table;
  const words = HTML_WORDS[language].method;
  const moments = captures.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]);
  const browsers = new Set(captures.map(({ browser }) => `${browser.name} ${browser.version}`));
  const settings = settingsOf(data);
  return [
    [
      words.instrument,
      `${instrument.title[language]} (${instrument.id}, ${scan.instrumentVersion || instrument.version})`,
    ],
    [words.digest, judgement.instrumentDigest !== "" && html`<code>${judgement.instrumentDigest}</code>`],
    [words.source, instrument.source],
    [words.siteList, `${siteList.title} (${siteList.id})`],
    [words.period, moments.length > 0 ? periodText(moments, language) : dateText(scan.date, language)],
    [words.judged, momentHtml(judgement.judgedAt, language)],
    [words.tool, scan.tool === "" ? words.imported : words.toolText(scan.tool, judgement.judgeVersion)],
    [words.browser, [...browsers].join(", ")],
    [words.settings, settings && html`<ul>${words.setting(settings).map((text) => html`<li>${text}</li>`)}</ul>`],
    [words.agent, settings && settings.userAgent !== "" && html`<code>${settings.userAgent}</code>`],
    [words.decided, decisions(table, words)],
    [recheckTitle(language), recheckSentences(table).join(" ")],
  ];
}

/** How many cells rest on whom, and were measured in what way. */
function decisions({ rows }: ReportData["table"], words: HtmlWords["method"]): string {
  const assertions = rows.flatMap(({ cells }) => cells.map(({ assertion }) => assertion));
  const by = DECISIONS.map((decision) => [
    assertions.filter((one) => one.decision === decision).length,
    words.decisions[decision],
  ]);
  const modes = MODES.map((mode) => [assertions.filter((one) => one.mode === mode).length, words.modes[mode]]);
  const told = (counts: readonly (readonly (string | number)[])[]): string =>
    counts
      .filter(([count]) => count !== 0)
      .map(([count, text]) => `${count} ${text}`)
      .join(", ");
  return `${told(by)}. (${told(modes)})`;
}

function perSite(data: ReportData): Html | "" {
  if (data.captures.length === 0) return "";
  const words = HTML_WORDS[data.table.language].method;
  const heads = [words.site, words.pagesRead, words.queries, words.seconds, words.consent, words.robots];
  const lines = data.table.columns.flatMap(({ site }) =>
    capturesOf(data, site.id).map((capture) => siteLine(capture, data)),
  );
  return html`<h3>${words.perSite}</h3>
${scrollRegion(
  words.perSiteCaption,
  html`<table class="list"><caption>${words.perSiteCaption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${lines}</tbody></table>`,
)}`;
}

function siteLine(capture: Capture, { table }: ReportData): Html {
  const words = HTML_WORDS[table.language].site;
  const queries = capture.search.functions.reduce((sum, one) => sum + one.queries.length, 0);
  const seconds = Math.round((Date.parse(capture.endedAt) - Date.parse(capture.startedAt)) / 1000);
  const again = capture.number === 1 ? "" : ` (${capture.number})`;
  return html`<tr><th scope="row"><a href="${siteFile(capture.site.id)}">${capture.site.name}</a>${again}</th><td>${capture.selection.pages.length}</td><td>${queries}</td><td>${Number.isFinite(seconds) ? `${seconds} s` : ""}</td><td>${words.consents[capture.consent.outcome]}</td><td>${words.robotsTexts[capture.robots.status]}</td></tr>
`;
}
