import type { Language } from "../../../model/text.ts";
import { type Html, html } from "../../html/escape.ts";
import { markFor } from "../../marks.ts";
import type { CellPair, ComparedSite, Comparison } from "../compare-scans.ts";
import { isToldAsWhole } from "../whole-site.ts";
import { COMPARE_WORDS } from "../words.ts";

/** Up to this many sites stand across, as in the table of scores. */
const MOST_COLUMNS = 8;

/** Every cell then and now as a table; what changed leads to its explanation. */
export function overview({ newer, sites }: Comparison, nr: number, language: Language): Html {
  const words = COMPARE_WORDS[language];
  const compared = sites.filter(({ cells }) => cells.length > 0);
  const { criteria } = newer.instrument;
  const across = compared.length <= MOST_COLUMNS;
  const table = across
    ? html`<thead><tr><th scope="col"><span class="vh">${words.aspect}</span></th>${compared.map(({ name }) => html`<th scope="col"><span class="name">${name}</span></th>`)}</tr></thead><tbody>
${criteria.map(
  (
    criterion,
    at,
  ) => html`<tr><th scope="row"><span class="nr">${criterion.nr}</span> ${criterion.statement[language]}</th>${compared.map((site) => cellOf(site, site.cells[at], nr, language))}</tr>
`,
)}</tbody>`
    : html`<thead><tr><th scope="col">${words.site}</th>${criteria.map((criterion) => html`<th scope="col">${criterion.nr}<span class="vh"> ${criterion.statement[language]}</span></th>`)}</tr></thead><tbody>
${compared.map(
  (site) => html`<tr><th scope="row">${site.name}</th>${site.cells.map((cell) => cellOf(site, cell, nr, language))}</tr>
`,
)}</tbody>`;
  return html`<h3>${words.overview}</h3><p class="soft">${words.overviewNote}</p>
<div class="scroll" role="region" aria-label="${words.overview} ${nr}" tabindex="0"><table class="matrix${across ? "" : " sites"}">${table}</table></div>`;
}

/** Where the explanation of a changed cell stands on the page, or that of a site told as a whole. */
export function anchorOf(nr: number, site: string, criterion?: string): string {
  return ["deel", nr, site, ...(criterion === undefined ? [] : [criterion])].join("-");
}

/** `0 → X`, as published. */
export function marksThenNow({ older, newer }: CellPair, language: Language): string {
  return [older, newer].map(({ published }) => markFor(published?.outcome ?? "untested", language)).join(" → ");
}

function cellOf(site: ComparedSite, cell: CellPair | undefined, nr: number, language: Language): Html {
  if (cell === undefined) return html`<td></td>`;
  const { criterion, change, newer } = cell;
  const now = newer.published?.outcome ?? "untested";
  if (change.transition === "unchanged")
    return html`<td class="total"><span class="soft">${markFor(now, language)}</span></td>`;
  const words = COMPARE_WORDS[language];
  const { id, name } = site;
  const anchor = isToldAsWhole(site) ? anchorOf(nr, id) : anchorOf(nr, id, criterion.id);
  return html`<td><a class="${now}" href="#${anchor}">${marksThenNow(cell, language)}<span class="vh">, ${name}, ${criterion.nr}: ${words.transitions[change.transition]}</span></a></td>`;
}
