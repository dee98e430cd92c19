import type { Language } from "../../../model/text.ts";
import { type Html, html } from "../../html/escape.ts";
import { scrollRegion } from "../../html/parts.ts";
import type { Comparison } from "../compare-scans.ts";
import { criterionText, differenceText, equalText } from "../difference-text.ts";
import { COMPARE_WORDS } from "../words.ts";

/** What both scans were made with: what differs side by side, and in a sentence what is the same. */
export function madeWith({ older, newer, differences, criteria }: Comparison, language: Language): Html {
  const words = COMPARE_WORDS[language];
  const lines = differences
    .filter(({ part, differs }) => differs || part === "date")
    .map(
      ({ part, older: then, newer: now }) =>
        html`<tr><th scope="row">${words.parts[part]}</th><td>${differenceText(part, then, language)}</td><td>${differenceText(part, now, language)}</td></tr>
`,
    );
  const equal = equalText(differences, language);
  const table = html`<table class="list sides"><thead><tr><th scope="col">${words.what}</th><th scope="col">${older.scan.id}</th><th scope="col">${newer.scan.id}</th></tr></thead><tbody>
${lines}</tbody></table>`;
  return html`<h3>${words.differencesTitle}</h3>
<p>${words.differencesNote}</p>
${scrollRegion(`${words.differencesTitle}: ${older.scan.id} → ${newer.scan.id}`, table)}${equal !== "" && html`<p class="soft">${equal}</p>`}
${criteria.length > 0 && html`<h3>${words.criteriaTitle}</h3><ul>${criteria.map((one) => html`<li>${criterionText(one, language)}</li>`)}</ul>`}`;
}
