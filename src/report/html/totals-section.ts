import type { Table } from "../table.ts";
import { outcomesPerCriterion, spreadOfTotals } from "./charts.ts";
import { type Html, html } from "./escape.ts";
import { totalsChart } from "./totals-chart.ts";
import { HTML_WORDS } from "./words.ts";

/** Totals of more sites than this are read in the matrix; a bar for each would make the page heavy. */
const MOST_BARS = 40;

/** The totals and the outcomes per criterion, as pictures with their numbers. */
export function totalsSection(table: Table): Html {
  const words = HTML_WORDS[table.language].index;
  return html`<h2 id="totalen">${words.totals}</h2>
<p>${words.totalsNote}</p>
${table.columns.length <= MOST_BARS && totalsChart(table)}
${spreadOfTotals(table)}
${outcomesPerCriterion(table)}`;
}
