import type { CheckKind } from "../../model/instrument.ts";
import type { Language } from "../../model/text.ts";
import { factsOf } from "../sentences/facts.ts";
import { shorten } from "../sentences/words.ts";
import type { TableCell } from "../table.ts";
import type { OwnMaterial, OwnPage, ProvenSentence } from "./own-material.ts";
import { OWN_SITE_WORDS } from "./own-site-words.ts";

/** Something the owner can do, and the points that come within reach. */
export interface Advice {
  readonly kind: AdviceKind;
  /** Numbers of the criteria it is about. */
  readonly criteria: readonly number[];
  readonly points: number;
  readonly title: string;
  readonly texts: readonly string[];
  /** Their own pages, with what stands there. */
  readonly examples: readonly Example[];
  readonly sentence: ProvenSentence | null;
}

export interface Example {
  readonly text: string;
  readonly url: string;
  readonly title: string;
}

/** In order of ease, for advice that yields as much: a sentence is quicker than a function. */
const KINDS = [
  "colophon",
  "content",
  "search-words",
  "database-words",
  "search-function",
  "database-function",
  "address",
] as const;
export type AdviceKind = (typeof KINDS)[number];

/** Not to be made for the score alone: told last, whatever it would yield. */
const LAST: readonly AdviceKind[] = ["database-function", "address"];

const MOST_EXAMPLES = 2;

/** What would earn the points that were missed, the most points first. Cells that are open are no advice. */
export function adviceFor(
  cells: readonly TableCell[],
  material: Pick<OwnMaterial, "pages" | "sentence">,
  language: Language,
): readonly Advice[] {
  const missed = cells.filter(({ assertion }) => assertion.outcome === "failed");
  const without = (kind: CheckKind): readonly TableCell[] =>
    cells.filter(({ assertion, criterion }) => assertion.outcome === "inapplicable" && criterion.check.kind === kind);
  const advice = [
    ...missed.map((cell) => adviceOn(cell, material, language)),
    ...adviceOnFunction("search-function", without("site-search"), material, language),
    ...adviceOnFunction("database-function", without("database-search"), material, language),
  ];
  return advice.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || b.points - a.points || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
}

function rankOf({ kind }: Advice): number {
  return LAST.indexOf(kind) + 1;
}

const KIND_OF: Readonly<Record<CheckKind, AdviceKind>> = {
  url: "address",
  "site-search": "search-words",
  "database-search": "database-words",
  colophon: "colophon",
  content: "content",
};

function adviceOn(
  cell: TableCell,
  { pages, sentence }: Pick<OwnMaterial, "pages" | "sentence">,
  language: Language,
): Advice {
  const { criterion } = cell;
  const words = OWN_SITE_WORDS[language];
  const kind = KIND_OF[criterion.check.kind];
  const own = pages.get(criterion.id) ?? [];
  const unfound = kind === "search-words" && own.length > 0;
  return {
    kind,
    criteria: [criterion.nr],
    points: 1,
    title: words.titles[criterion.nr] ?? criterion.statement[language],
    // A sentence that was shown to do it says more than the tip in general.
    texts: [
      ...(unfound ? [words.notFoundBySearch] : []),
      ...(kind === "colophon" && sentence !== null ? [] : [criterion.tip[language]]),
    ],
    examples:
      kind === "content"
        ? mentionsOf(cell, language)
        : kind === "colophon"
          ? nearOf(cell, language)
          : own.slice(0, MOST_EXAMPLES).map((page) => exampleOf(page, language)),
    sentence: kind === "colophon" ? sentence : null,
  };
}

function adviceOnFunction(
  kind: "search-function" | "database-function",
  cells: readonly TableCell[],
  { pages }: Pick<OwnMaterial, "pages">,
  language: Language,
): readonly Advice[] {
  if (cells.length === 0) return [];
  const words = OWN_SITE_WORDS[language];
  // Entries of a database are not known where there is none: only a search of all pages would find these.
  const own = kind === "search-function" ? cells.flatMap(({ criterion }) => pages.get(criterion.id)?.[0] ?? []) : [];
  const points = cells.length;
  return [
    {
      kind,
      criteria: cells.map(({ criterion }) => criterion.nr),
      points,
      title: words.functionTitles[kind],
      texts: [words.functionTexts[kind](points), ...(own.length > 0 ? [words.wordsAreThere] : [])],
      examples: own.map((page) => exampleOf(page, language)),
      sentence: null,
    },
  ];
}

function exampleOf({ title, url, words: found }: OwnPage, language: Language): Example {
  return { title, url, text: OWN_SITE_WORDS[language].holds(found) };
}

/** Pages on which nobody would tell about a group. */
const PASSING_PAGES = /vacature|agenda|nieuwsbrief|werken bij|contact|zoek/i;

/** Pages that come near: what is told there, and that it is not enough yet. */
function mentionsOf({ assertion }: TableCell, language: Language): readonly Example[] {
  const mentions = factsOf(assertion, "content")
    .flatMap((fact) => fact.mentions)
    .filter(({ title }) => !PASSING_PAGES.test(title));
  return mentions.slice(0, MOST_EXAMPLES).map(({ title, url, sentence }) => ({
    title: title || url,
    url,
    text: OWN_SITE_WORDS[language].mentioned(shorten(sentence)),
  }));
}

function nearOf({ assertion }: TableCell, language: Language): readonly Example[] {
  const facts = factsOf(assertion, "colophon");
  const near = facts.flatMap((fact) => fact.near);
  const labelOf = (url: string) => facts.flatMap((fact) => fact.pages).find((page) => page.url === url)?.label;
  return near.slice(0, 1).map(({ url, sentence }) => ({
    title: labelOf(url) || url,
    url,
    text: OWN_SITE_WORDS[language].nearly(shorten(sentence)),
  }));
}
