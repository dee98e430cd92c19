import type { Language } from "../../../model/text.ts";
import { type Html, html } from "../../html/escape.ts";
import type { Comparison } from "../compare-scans.ts";
import { differenceText } from "../difference-text.ts";
import type { CriterionDifference } from "../differences.ts";
import { COMPARE_WORDS } from "../words.ts";

/** What both scans were made with, side by side; what differs is said in a word of its own. */
export function madeWith({ older, newer, differences, criteria }: Comparison, language: Language): Html {
  const words = COMPARE_WORDS[language];
  const lines = differences.map(
    ({ part, older: then, newer: now, differs }) =>
      html`<tr><th scope="row">${words.parts[part]}</th><td>${differenceText(part, then, language)}</td><td>${differenceText(part, now, language)}</td><td>${differs ? html`<b>${words.differs}</b>` : words.equal}</td></tr>
`,
  );
  return html`<h3>${words.differencesTitle}</h3>
<p>${words.differencesNote}</p>
<div class="scroll" role="region" aria-label="${words.differencesTitle}" tabindex="0"><table class="list"><thead><tr><th scope="col">${words.what}</th><th scope="col">${older.scan.id}</th><th scope="col">${newer.scan.id}</th><th scope="col"><span class="vh">${words.differs}</span></th></tr></thead><tbody>
${lines}</tbody></table></div>
${criteria.length > 0 && html`<h3>${words.criteriaTitle}</h3><ul>${criteria.map((one) => html`<li>${criterionText(one, language)}</li>`)}</ul>`}`;
}

/** `4 Te vinden: preventie (veranderd; erbij: leefstijl)`. */
export function criterionText(
  { criterion, kind, termsAdded, termsRemoved }: CriterionDifference,
  language: Language,
): string {
  const words = COMPARE_WORDS[language];
  const told = [
    words.criterionKind[kind],
    termsAdded.length > 0 && words.termsAdded(termsAdded.join(", ")),
    termsRemoved.length > 0 && words.termsRemoved(termsRemoved.join(", ")),
  ];
  return `${criterion.nr} ${criterion.statement[language]} (${told.filter(Boolean).join("; ")})`;
}
