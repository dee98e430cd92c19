import { standingIn } from "../benchmark/standing.ts";
import { printable } from "../printable.ts";
import type { Advice } from "./advice.ts";
import type { OwnSite } from "./own-site.ts";
import { OWN_SITE_WORDS, type OwnSiteWords } from "./own-site-words.ts";
import { plainReason } from "./plain-reason.ts";

/** One site for its owner as paragraphs, to be filled to the width of the terminal. */
export function ownSiteLines(own: OwnSite): readonly string[] {
  const { table, site, cells, total, advice, material } = own;
  const words = OWN_SITE_WORDS[table.language];
  return [
    words.title(site.name),
    ...(table.notice === undefined ? [] : [table.notice]),
    words.points(total.min, total.max, total.outOf),
    ...cells.map(
      (cell) =>
        `${String(cell.criterion.nr).padStart(2)} ${words.outcomes[cell.assertion.outcome]}: ${plainReason(cell)}`,
    ),
    ...(advice.length === 0 ? [words.nothingToDo] : [`${words.todo}:`]),
    ...advice.flatMap((one, at) => adviceLines(one, at + 1, words)),
    ...amongLines(own, words, material.benchmark),
  ].map(printable);
}

function adviceLines(
  { title, points, kind, texts, examples, sentence }: Advice,
  nr: number,
  words: OwnSiteWords,
): readonly string[] {
  return [
    `${nr}. ${title} (${words.worth(points, !kind.endsWith("-function")).toLowerCase()})`,
    ...texts,
    ...(sentence === null
      ? []
      : [`${words.withSentence(sentence.page?.label ?? null)} “${sentence.sentence}” ${words.proven} ${words.honest}`]),
    ...examples.map(({ title: page, url, text }) => `${words.fromYourSite}: ${page} (${url}): ${text}`),
  ];
}

function amongLines(
  { total, material }: OwnSite,
  words: OwnSiteWords,
  benchmark: OwnSite["material"]["benchmark"],
): readonly string[] {
  if (benchmark === null) return [];
  const standing = standingIn(benchmark, total);
  return [
    words.amongLead(benchmark.sites, benchmark.date),
    ...(material.otherCriteria ? [words.otherCriteria] : []),
    `${words.standing(standing)} ${words.place(standing)}`,
    `${words.distribution} ${benchmark.totals.map((sites, points) => `${points}: ${sites}`).join(", ")}`,
  ];
}
