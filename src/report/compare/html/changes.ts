import type { Assertion } from "../../../model/assertion.ts";
import type { Criterion } from "../../../model/instrument.ts";
import type { Language } from "../../../model/text.ts";
import { picturePath } from "../../capture-path.ts";
import { momentHtml } from "../../html/dates.ts";
import { type Html, html } from "../../html/escape.ts";
import { cellFile, siteFile } from "../../html/files.ts";
import { badge, liveLink, pictureFigure } from "../../html/parts.ts";
import { HTML_WORDS } from "../../html/words.ts";
import { markFor } from "../../marks.ts";
import { explain } from "../../sentences/explain.ts";
import { sentence, shorten } from "../../sentences/words.ts";
import { causeText } from "../cause-text.ts";
import { type CellPair, type CellSide, type ComparedSite, type Comparison, changedCells } from "../compare-scans.ts";
import type { JudgedScan } from "../judged-scan.ts";
import { isToldAsWhole } from "../whole-site.ts";
import { COMPARE_WORDS } from "../words.ts";
import { anchorOf, marksThenNow } from "./overview.ts";

/** Every changed cell: what became of it, why, and both evidences side by side. */
export function changesSection(comparison: Comparison, nr: number, language: Language): Html {
  const words = COMPARE_WORDS[language];
  const changed = comparison.sites.filter((site) => changedCells(site).length > 0);
  if (changed.length === 0) return html`<h3>${words.changesTitle}</h3><p>${words.noChanges}</p>`;
  return html`<h3>${words.changesTitle}</h3>
${changed.map((site) =>
  isToldAsWhole(site)
    ? wholeSite(site, comparison, nr, language)
    : changedCells(site).map((cell) => changedCell(cell, site, comparison, nr, language)),
)}`;
}

/** A site that could not be read in one of both scans: one panel for all its cells. */
function wholeSite(site: ComparedSite, { older, newer }: Comparison, nr: number, language: Language): Html {
  const words = COMPARE_WORDS[language];
  const [first] = changedCells(site);
  if (first === undefined) return html``;
  const news = site.news.map((one) => html`<p>${sentence(words.news(one))}</p>`);
  const links = [older, newer].map(
    ({ scan }) => html`<li><a href="${scan.id}/${siteFile(site.id)}">${words.toSite(scan.id)}</a></li>`,
  );
  return html`<article class="panel" id="${anchorOf(nr, site.id)}"><h4>${site.name}: ${words.wholeSite(words.transitions[first.change.transition])}</h4>
<p><b>${words.why}:</b> ${causeText(first.change, language)}</p>
${news}<ul class="around">${links}</ul></article>`;
}

function changedCell(cell: CellPair, site: ComparedSite, comparison: Comparison, nr: number, language: Language): Html {
  const words = COMPARE_WORDS[language];
  const { criterion, older, newer, change } = cell;
  const sides = [
    { scan: comparison.older, side: older },
    { scan: comparison.newer, side: newer },
  ];
  const row = (head: string, value: (one: (typeof sides)[number]) => Html | ""): Html =>
    html`<tr><th scope="row">${head}</th>${sides.map((one) => html`<td>${value(one)}</td>`)}</tr>
`;
  return html`<article class="panel" id="${anchorOf(nr, site.id, criterion.id)}"><h4>${site.name}, ${criterion.nr}: ${words.transitions[change.transition]} (${marksThenNow(cell, language)})</h4>
<p>${criterion.statement[language]}</p>
<p><b>${words.why}:</b> ${causeText(change, language)}</p>
<div class="scroll" role="region" aria-label="${site.name}, ${criterion.nr}: ${sides.map(({ scan }) => scan.scan.id).join(" → ")}" tabindex="0"><table class="list sides"><thead><tr><th scope="col"><span class="vh">${words.what}</span></th>${sides.map(({ scan }) => html`<th scope="col">${scan.scan.id}</th>`)}</tr></thead><tbody>
${row(words.publishedThen, ({ side }) => outcomeOf(side.published, language))}
${row(words.judgedNow, ({ side }) => outcomeOf(side.now, language, words.notJudged))}
${
  cell.publishedTerms !== null &&
  html`<tr><th scope="row">${words.onlyThen}</th><td></td><td>${badge(markFor(cell.publishedTerms, language), cell.publishedTerms)}</td></tr>
`
}${row(HTML_WORDS[language].cell.why, ({ side }) => because(side, criterion, site, language))}
${row(HTML_WORDS[language].cell.evidence, ({ scan, side }) => evidence(side.published, scan, criterion, language))}
</tbody></table></div></article>`;
}

function outcomeOf(assertion: Assertion | undefined, language: Language, otherwise?: string): Html {
  if (assertion === undefined && otherwise !== undefined) return html`${otherwise}`;
  const outcome = assertion?.outcome ?? "untested";
  return badge(markFor(outcome, language), outcome);
}

/** Of both judgements where they differ, each with its mark. */
function because(
  { published, now }: CellSide,
  criterion: Criterion,
  site: ComparedSite,
  language: Language,
): Html | "" {
  const told = [published, now?.outcome === published?.outcome ? undefined : now];
  const entry = site.newer ?? site.older;
  if (entry === undefined) return "";
  const texts = told.flatMap((one) => (one === undefined ? [] : [explain(one, criterion, entry, language).short]));
  return html`${texts.map((text) => html`<p>${text}</p>`)}`;
}

function evidence(
  published: Assertion | undefined,
  { scan }: JudgedScan,
  { id }: Criterion,
  language: Language,
): Html | "" {
  if (published === undefined || published.capture === 0) return "";
  const words = HTML_WORDS[language].cell;
  const found = published.evidence;
  const picture = picturePath(published);
  return html`${found?.excerpt && html`<blockquote><p>${shorten(found.excerpt, 400)}</p></blockquote>`}
${found !== null && html`<p>${liveLink(found.url)}</p>`}
${picture !== null && found !== null && pictureFigure(`${scan.id}/${picture}`, words.picture(found.url), words.pictureNote)}
${published.capturedAt !== null && html`<p class="soft small">${words.capturedAt} ${momentHtml(published.capturedAt, language)}</p>`}
<p><a href="${scan.id}/${cellFile(published.site, id)}">${COMPARE_WORDS[language].toCell}</a></p>`;
}
