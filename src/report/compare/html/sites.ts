import type { Language } from "../../../model/text.ts";
import { type Html, html } from "../../html/escape.ts";
import type { Comparison } from "../compare-scans.ts";
import { COMPARE_WORDS } from "../words.ts";

/** Sites that are new, gone, ended, renamed or moved. */
export function sitesSection({ sites }: Comparison, language: Language): Html {
  const words = COMPARE_WORDS[language];
  const told = sites.flatMap(({ name, news }) => news.map((one) => html`<li><b>${name}</b>: ${words.news(one)}.</li>`));
  return html`<h3>${words.sitesTitle}</h3>${told.length === 0 ? html`<p>${words.noNews}</p>` : html`<ul>${told}</ul>`}`;
}
