import { responseLines } from "../sentences/responses.ts";
import type { TableCell } from "../table.ts";
import { momentHtml } from "./dates.ts";
import { type Html, html } from "./escape.ts";
import { liveLink } from "./parts.ts";
import type { ReportData } from "./report-data.ts";
import { RESPONSE_WORDS } from "./response-words.ts";

/** What the owner said of this cell; a score does not change by it. */
export function responsesSection({ site, criterion }: TableCell, { table, responses = [] }: ReportData): Html | "" {
  const own = responses.filter((one) => one.site === site.id && one.criterion === criterion.id);
  if (own.length === 0) return "";
  const words = RESPONSE_WORDS[table.language];
  return html`<h2 id="reacties">${words.title}</h2><p class="soft small">${words.note}</p>
${own.map(
  (one) => html`<blockquote>${responseLines(one, table.language).map((line) => html`<p>${line}</p>`)}
${one.url !== null && html`<p>${liveLink(one.url)}</p>`}<p class="soft small">${momentHtml(one.receivedAt, table.language)}</p></blockquote>
`,
)}`;
}
