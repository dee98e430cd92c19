import type { Table } from "../table.ts";
import { type Html, html } from "./escape.ts";
import { siteFile } from "./files.ts";
import { liveLink, scrollRegion } from "./parts.ts";
import { HTML_WORDS } from "./words.ts";

/** The sites with their addresses, and their owners where the list names any. */
export function siteTable({ columns, language }: Table): Html {
  const { index, site: words } = HTML_WORDS[language];
  const owned = columns.some(({ site }) => site.owner !== undefined);
  const heads = [index.site, words.address, ...(owned ? [words.owner] : [])];
  const lines = columns.map(
    ({
      site,
    }) => html`<tr><th scope="row"><a href="${siteFile(site.id)}">${site.name}</a></th><td>${liveLink(site.url)}</td>${owned && html`<td>${site.owner}</td>`}</tr>
`,
  );
  return scrollRegion(
    index.sites,
    html`<table class="list"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${lines}</tbody></table>`,
  );
}
