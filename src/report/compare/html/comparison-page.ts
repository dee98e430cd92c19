import type { Language } from "../../../model/text.ts";
import { dateText } from "../../html/dates.ts";
import { type Html, html } from "../../html/escape.ts";
import { renderPage } from "../../html/page.ts";
import { list } from "../../sentences/words.ts";
import type { Comparison } from "../compare-scans.ts";
import { countsText } from "../counts-text.ts";
import type { Trend } from "../trend.ts";
import { COMPARE_WORDS } from "../words.ts";
import { changesSection } from "./changes.ts";
import { legendSection } from "./legend.ts";
import { madeWith } from "./made-with.ts";
import { overview } from "./overview.ts";
import { publishedTermsSection } from "./published-terms.ts";
import { sitesSection } from "./sites.ts";
import { trendSection } from "./trend.ts";

/** What the page of a comparison is made of, oldest first. */
export interface ComparisonData {
  readonly comparisons: readonly Comparison[];
  readonly overall: Comparison | null;
  readonly trend: Trend | null;
  readonly acrossLines: readonly (readonly [older: string, newer: string])[];
  /** What has to be said before anything else. */
  readonly notice?: string | undefined;
}

/** Longer names are cut short: file systems have a bound. */
const LONGEST_NAME = 150;

/** Name of the page, in the data folder: the reports of the scans lie beside it. */
export function comparisonFile(scans: readonly string[]): string {
  const all = `compare-${scans.join("-")}`;
  const ends = `compare-${scans[0]}-${scans.length - 2}-${scans.at(-1)}`;
  return `${all.length > LONGEST_NAME ? ends : all}.html`;
}

/** Two or more scans on one page, without script; links lead to the reports of the scans beside it. */
export function comparisonPage(
  { comparisons, overall, trend, acrossLines, notice }: ComparisonData,
  language: Language,
): string {
  const words = COMPARE_WORDS[language];
  const parts = [...comparisons, ...(overall === null ? [] : [overall])].map((comparison) => {
    const [older, newer] = [comparison.older.scan.id, comparison.newer.scan.id];
    return { comparison, heading: comparison === overall ? words.overall(older, newer) : words.between(older, newer) };
  });
  const scans = [comparisons[0]?.older, ...comparisons.map(({ newer }) => newer)].flatMap((scan) => scan ?? []);
  const named = scans.map(({ scan }) => `${scan.id} (${dateText(scan.date, language)})`);
  return renderPage({
    language,
    title: `${words.title} – ${scans.map(({ scan }) => scan.id).join(", ")}`,
    notice,
    trail: [
      ...parts.map(({ heading }, at) => ({ text: heading, href: `#deel-${at + 1}` })),
      ...(trend === null ? [] : [{ text: words.trendTitle, href: "#verloop" }]),
      { text: words.legend, href: "#legenda" },
    ],
    body: html`<h1>${words.title}</h1>
<p class="lead">${scans.at(-1)?.siteList.title}: ${list(named, language, named.length)}.</p>
${acrossLines.map(([older, newer]) => html`<p class="panel">${words.acrossLines(older, newer)}</p>`)}
${trend !== null && trendSection(trend, language)}
${parts.map((one, at) => part(one, at + 1, language))}
${legendSection(language)}`,
  });
}

interface Part {
  readonly comparison: Comparison;
  readonly heading: string;
}

function part({ comparison, heading }: Part, nr: number, language: Language): Html {
  const words = COMPARE_WORDS[language];
  return html`<section aria-labelledby="deel-${nr}"><h2 id="deel-${nr}">${heading}</h2>
<p class="lead">${countsText(comparison, language)}</p>
${comparison.scoredByHand && html`<p class="panel">${words.byHand}</p>`}
${madeWith(comparison, language)}
${sitesSection(comparison, language)}
${overview(comparison, nr, language)}
${changesSection(comparison, nr, language)}
${comparison.scoredByHand && publishedTermsSection(comparison, language)}
</section>`;
}
