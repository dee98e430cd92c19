import type { Outcome } from "../../model/outcome.ts";
import type { Table } from "../table.ts";
import { dateText } from "./dates.ts";
import { type Html, html } from "./escape.ts";
import type { ReportData } from "./report-data.ts";
import { HTML_WORDS } from "./words.ts";

/** What a reader has to know before the table: of what it is, when it was measured, how it came out. */
export function summary(data: ReportData): Html {
  const { table } = data;
  const { instrument, siteList, scan, language } = table;
  const words = HTML_WORDS[language].index;
  const counts = words.counts(countsOf(table)).replace(/\.$/, "");
  return html`<h1>${instrument.title[language]}</h1>
<p class="lead">${siteList.title}. ${words.measured(dateText(scan.date, language))}.</p>
${table.notice !== undefined && html`<p class="panel notice">${table.notice}</p>`}
<p>${words.lead(table.columns.length, table.rows.length)} ${counts}. ${isProposal(table) && words.proposals}</p>
${unreadSites(data)}`;
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
