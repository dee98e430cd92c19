import { detailWords } from "../sentences/details.ts";
import { reasonWords } from "../sentences/reasons.ts";
import type { TableCell } from "../table.ts";
import { CELL_WORDS } from "./cell-words.ts";
import { type Html, html } from "./escape.ts";
import { liveLink, paragraphs } from "./parts.ts";
import { capturesOf, type ReportData } from "./report-data.ts";

const MOST_FAILED = 10;

/** What could not be determined: what was tried, and what helps. */
export function triedAndHelp(cell: TableCell, data: ReportData): Html {
  const { assertion, explanation } = cell;
  const { language } = data.table;
  const words = CELL_WORDS[language];
  const help = assertion.reason === null ? "" : reasonWords(assertion.reason, language).help;
  const tried = explanation.paragraphs.filter((text) => text !== help);
  const captures = capturesOf(data, cell.site.id).length;
  return html`<h2>${words.tried}</h2>
${paragraphs(tried)}
${captures > 0 && html`<p>${words.captures(captures)}</p>`}
${failedPages(cell, data)}
${help !== "" && html`<h2>${words.helps}</h2><p>${help}</p>`}`;
}

function failedPages({ site, assertion, criterion }: TableCell, data: ReportData): Html | "" {
  const { language } = data.table;
  const capture = capturesOf(data, site.id).find(({ number }) => number === assertion.capture);
  const failed = capture?.selection.failed ?? [];
  if (criterion.check.kind !== "content" || failed.length === 0) return "";
  const lines = failed.slice(0, MOST_FAILED).map(({ url, reason, detail }) => {
    const told = detailWords(detail, language);
    return html`<li>${liveLink(url)}: ${reasonWords(reason, language).what}${told === "" ? "" : ` (${told})`}</li>`;
  });
  return html`<p>${CELL_WORDS[language].failedPages(failed.length)}</p><ul>${lines}</ul>`;
}
