import { OUTCOMES } from "../../model/outcome.ts";
import type { Language } from "../../model/text.ts";
import { markFor } from "../marks.ts";
import { sentence } from "../sentences/words.ts";
import type { Table, TableRow } from "../table.ts";
import { type Html, html } from "./escape.ts";

interface ChartWords {
  readonly perCriterion: string;
  readonly perCriterionNote: string;
  readonly spread: string;
  readonly spreadNote: (low: number, middle: string, high: number) => string;
  readonly spreadText: (counts: readonly (readonly [total: number, sites: number])[]) => string;
  readonly axis: string;
}

const WORDS: Readonly<Record<Language, ChartWords>> = {
  nl: {
    perCriterion: "Uitkomsten per aspect",
    perCriterionNote: "Hoe vaak elke uitkomst bij een aspect voorkomt. Het getal staat naast de balk.",
    spread: "Spreiding van de totalen",
    spreadNote: (low, middle, high) =>
      `Hoeveel sites welk totaal hebben. Het laagste totaal is ${low}, het middelste ${middle} en het hoogste ${high}; open uitkomsten (? en -) zijn niet meegeteld.`,
    spreadText: (counts) =>
      counts.map(([total, n]) => `${n} ${n === 1 ? "site" : "sites"} met totaal ${total}`).join(", "),
    axis: "totaal",
  },
  en: {
    perCriterion: "Outcomes per aspect",
    perCriterionNote: "How often each outcome occurs on an aspect. The number stands beside the bar.",
    spread: "Spread of the totals",
    spreadNote: (low, middle, high) =>
      `How many sites have which total. The lowest total is ${low}, the middle one ${middle} and the highest ${high}; open outcomes (? and -) are not counted.`,
    spreadText: (counts) =>
      counts.map(([total, n]) => `${n} ${n === 1 ? "site" : "sites"} with total ${total}`).join(", "),
    axis: "total",
  },
};

/** With fewer sites than this the totals themselves show their spread. */
const FEWEST_SITES = 5;

/** How the outcomes are distributed over the sites, per criterion: a bar, with the numbers as text beside it. */
export function outcomesPerCriterion({ rows, language }: Table): Html {
  const words = WORDS[language];
  return html`<h2 id="aspecten">${words.perCriterion}</h2>
<p>${words.perCriterionNote}</p>
<ul class="bars wide">${rows.map((row) => criterionBar(row, language))}</ul>`;
}

function criterionBar({ criterion, statement, cells }: TableRow, language: Language): Html {
  const counts = OUTCOMES.map(
    (outcome) => [outcome, cells.filter(({ assertion }) => assertion.outcome === outcome).length] as const,
  ).filter(([, count]) => count > 0);
  const starts = counts.map((_, at) => counts.slice(0, at).reduce((sum, [, count]) => sum + count, 0));
  const parts = counts.map(
    ([outcome, count], at) =>
      html`<rect class="part-${outcome}" x="${starts[at]}" y="0.5" width="${count}" height="9"></rect>`,
  );
  const told = counts.map(([outcome, count]) => html`<b>${markFor(outcome, language)}</b> ${count}`);
  return html`<li><span>${criterion.nr}. ${statement}</span>
<svg viewBox="0 0 ${Math.max(1, cells.length)} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>
<span class="counts">${told.map((one, at) => html`${at > 0 && " · "}${one}`)}</span></li>
`;
}

/** How many sites have which total, as columns; nothing for a handful of sites. */
export function spreadOfTotals({ columns, language }: Table): Html | "" {
  if (columns.length < FEWEST_SITES) return "";
  const words = WORDS[language];
  const totals = columns.map(({ total }) => total.min).toSorted((a, b) => a - b);
  const counts = Array.from(
    { length: (columns[0]?.total.outOf ?? 0) + 1 },
    (_, total) => totals.filter((one) => one === total).length,
  );
  const text = words.spreadText([...counts.entries()].filter(([, sites]) => sites > 0));
  return html`<div class="together"><h3>${words.spread}</h3>
<p>${words.spreadNote(totals[0] ?? 0, median(totals, language), totals.at(-1) ?? 0)}</p>
${columnsDrawn(counts, sentence(text), words.axis)}</div>`;
}

const STEP = 44;
const HEIGHT = 120;

function columnsDrawn(counts: readonly number[], text: string, axis: string): Html {
  const most = Math.max(1, ...counts);
  const width = counts.length * STEP;
  const drawn = counts.map((sites, total) => {
    const height = (sites / most) * HEIGHT;
    const middle = total * STEP + STEP / 2;
    const bar =
      sites > 0 &&
      html`<rect class="bar-passed" x="${total * STEP + 6}" y="${20 + HEIGHT - height}" width="${STEP - 12}" height="${height}"></rect><text x="${middle}" y="${14 + HEIGHT - height}">${sites}</text>`;
    return html`${bar}<text class="axis" x="${middle}" y="${HEIGHT + 38}">${total}</text>`;
  });
  return html`<svg class="spread" role="img" aria-label="${text}" viewBox="0 0 ${width} ${HEIGHT + 62}" focusable="false"><line x1="0" y1="${HEIGHT + 20.5}" x2="${width}" y2="${HEIGHT + 20.5}"></line>${drawn}<text class="axis" x="${width / 2}" y="${HEIGHT + 57}">${axis}</text></svg>`;
}

function median(sorted: readonly number[], language: Language): string {
  const half = sorted.length / 2;
  const value = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  return language === "nl" ? `${value}`.replace(".", ",") : `${value}`;
}
