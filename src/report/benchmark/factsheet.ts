import type { Benchmark } from "../../model/benchmark.ts";
import type { Language } from "../../model/text.ts";
import { dateText } from "../html/dates.ts";
import { html } from "../html/escape.ts";
import { renderPage } from "../html/page.ts";
import { HTML_WORDS } from "../html/words.ts";
import type { Table } from "../table.ts";

interface FactsheetWords {
  readonly title: string;
  readonly lead: (sites: number, date: string) => string;
  readonly totals: string;
  readonly points: string;
  readonly sites: string;
  readonly criteria: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly open: string;
  readonly note: string;
}

const WORDS: Readonly<Record<Language, FactsheetWords>> = {
  nl: {
    title: "Herkenbaarheid voor sociaal werk: de sector in cijfers",
    lead: (sites, date) => `${sites} websites, bekeken op ${date}. Zonder namen.`,
    totals: "Hoeveel sites hebben hoeveel punten?",
    points: "Punten",
    sites: "Sites",
    criteria: "Hoe vaak komt elk aspect voor?",
    yes: "Ja",
    no: "Nee",
    none: "N.v.t.",
    open: "Niet vast te stellen",
    note: "De antwoorden zijn voorstellen van een programma. Een site waarvan niets te lezen was, telt niet mee; bij open antwoorden telt het laagste aantal punten.",
  },
  en: {
    title: "Recognisability for social work: the sector in numbers",
    lead: (sites, date) => `${sites} websites, looked at on ${date}. Without names.`,
    totals: "How many sites have how many points?",
    points: "Points",
    sites: "Sites",
    criteria: "How often does each aspect occur?",
    yes: "Yes",
    no: "No",
    none: "N.a.",
    open: "Could not be determined",
    note: "The answers are proposals of a program. A site of which nothing could be read is left out; where answers are open, the lowest number of points counts.",
  },
};

/** A page of numbers for the sector: it names no site. */
export function factsheet(
  benchmark: Benchmark,
  { rows, language, notice }: Pick<Table, "rows" | "language" | "notice">,
): string {
  const words = WORDS[language];
  const statements = new Map(rows.map(({ criterion, statement }) => [criterion.id, statement]));
  return renderPage({
    language,
    title: words.title,
    notice,
    nameless: true,
    trail: [
      { text: words.totals, href: "#punten" },
      { text: words.criteria, href: "#aspecten" },
    ],
    body: html`<h1>${words.title}</h1>
<p class="lead">${words.lead(benchmark.sites, dateText(benchmark.date, language))}</p>
<h2 id="punten">${words.totals}</h2>
<table class="numbers"><thead><tr><th scope="col">${words.points}</th><th scope="col">${words.sites}</th></tr></thead><tbody>
${benchmark.totals.map((sites, points) => html`<tr><th scope="row">${points}</th><td>${sites}</td></tr>`)}</tbody></table>
<h2 id="aspecten">${words.criteria}</h2>
<div class="scroll" role="region" aria-label="${words.criteria}" tabindex="0"><table class="list"><thead><tr><th scope="col">${HTML_WORDS[language].index.aspect}</th>${[words.yes, words.no, words.none, words.open].map((head) => html`<th scope="col" class="n">${head}</th>`)}</tr></thead><tbody>
${benchmark.criteria.map(
  ({ id, nr, passed, failed, inapplicable, open }) =>
    html`<tr><th scope="row">${nr} ${statements.get(id)}</th>${[passed, failed, inapplicable, open].map((count) => html`<td class="n">${count}</td>`)}</tr>`,
)}</tbody></table></div>
<p class="soft">${words.note}</p>`,
  });
}
