import type { Language } from "../../../model/text.ts";
import { type Html, html } from "../../html/escape.ts";
import { badge } from "../../html/parts.ts";
import { markFor } from "../../marks.ts";
import type { Comparison } from "../compare-scans.ts";
import { COMPARE_WORDS } from "../words.ts";

/** The newest outcomes for the terms of 2020 alone, beside those for all terms and those of 2020. */
export function publishedTermsSection({ sites, older, newer }: Comparison, language: Language): Html | "" {
  const words = COMPARE_WORDS[language];
  const told = sites.flatMap((site) =>
    site.cells.flatMap((cell) => (cell.publishedTerms === null ? [] : [{ site, cell, onlyThen: cell.publishedTerms }])),
  );
  if (told.length === 0) return "";
  const lines = told.map(({ site, cell, onlyThen }) => {
    const outcomes = [cell.older.published?.outcome, onlyThen, cell.newer.published?.outcome];
    const marks = outcomes.map(
      (one) => html`<td>${badge(markFor(one ?? "untested", language), one ?? "untested")}</td>`,
    );
    return html`<tr><th scope="row">${site.name}</th><td>${cell.criterion.nr} ${cell.criterion.statement[language]}</td>${marks}</tr>
`;
  });
  return html`<h3>${words.termsTitle}</h3><p>${words.termsNote}</p>
<div class="scroll" role="region" aria-label="${words.termsTitle}: ${newer.scan.id}" tabindex="0"><table class="list"><thead><tr><th scope="col">${words.site}</th><th scope="col">${words.aspect}</th><th scope="col">${older.scan.id}</th><th scope="col">${newer.scan.id}: ${words.onlyThen.toLowerCase()}</th><th scope="col">${newer.scan.id}: ${words.allTerms.toLowerCase()}</th></tr></thead><tbody>
${lines}</tbody></table></div>`;
}
