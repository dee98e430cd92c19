import type { Assertion } from "../../model/assertion.ts";
import type { CheckKind, Criterion } from "../../model/instrument.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Site } from "../../model/site.ts";
import type { Language } from "../../model/text.ts";
import { MARK_MEANINGS, markFor } from "../marks.ts";
import { explainAddress } from "./address.ts";
import { borderCase } from "./border-case.ts";
import { explainColophon } from "./colophon.ts";
import { explainContent } from "./content.ts";
import type { Because, Cell, Explain, Explanation } from "./explanation.ts";
import { factOf } from "./facts.ts";
import { confirmation, decidedByPeople, toolSaw } from "./people.ts";
import { reasonWords } from "./reasons.ts";
import { explainUnstable, recheck } from "./recheck.ts";
import { explainSearch } from "./search.ts";
import { explainWholeSite } from "./whole-site.ts";
import { sentence } from "./words.ts";

const BY_CHECK: Readonly<Record<CheckKind, Explain>> = {
  url: explainAddress,
  "site-search": explainSearch,
  "database-search": explainSearch,
  colophon: explainColophon,
  content: explainContent,
};

/**
 * Says why a cell is what it is, from its facts alone: the one place where outcomes become sentences, for every
 * format. Plain text in the language asked for; quotes from pages are cut to a few lines.
 */
export function explain(assertion: Assertion, criterion: Criterion, site: Site, language: Language): Explanation {
  const cell = { assertion, criterion, site, language };
  if (assertion.outcome === "untested") return explainUntested(assertion, language);
  const people = decidedByPeople(assertion, language);
  if (people !== undefined) return explainPeople(cell, people);
  const { clause, paragraphs, links } = because(cell);
  return {
    short: opened(assertion.outcome, clause, language),
    paragraphs: [
      ...paragraphs.map(sentence),
      ...borderCase(cell),
      ...recheck(assertion, language),
      ...confirmation(assertion, language),
      ...help(assertion, language),
    ],
    links,
  };
}

const NOT_VISITED: Readonly<Record<Language, string>> = {
  nl: "deze site is in deze scan nog niet bezocht",
  en: "this site was not visited yet in this scan",
};

/** Begins with a word: a leading `-` would make a spreadsheet calculate the sentence. */
function explainUntested(assertion: Assertion, language: Language): Explanation {
  const unvisited = assertion.decision === "tool" && assertion.capture === 0;
  const what = unvisited ? NOT_VISITED[language] : reasonWords(assertion.reason ?? "not-asked", language).what;
  const short = sentence(`${what} (${markFor("untested", language)})`);
  return { short, paragraphs: unvisited ? [] : help(assertion, language), links: [] };
}

function explainPeople(cell: Cell, clause: string): Explanation {
  const { assertion, language } = cell;
  const mark = markFor(assertion.outcome, language);
  if (assertion.facts.length === 0) return { short: `${mark}, ${clause}.`, paragraphs: [], links: [] };
  const { paragraphs, links } = because(cell);
  return { short: `${mark}, ${clause}.`, paragraphs: [toolSaw(language), ...paragraphs.map(sentence)], links };
}

function because(cell: Cell): Because {
  const { assertion, criterion, language } = cell;
  const wholeSite = factOf(assertion, "site");
  if (wholeSite !== undefined) return explainWholeSite(wholeSite, language);
  const checked = factOf(assertion, "recheck");
  if (checked !== undefined && assertion.reason === "unstable") return explainUnstable(checked, language);
  if (assertion.facts.length === 0) return withoutFacts(assertion, language);
  return BY_CHECK[criterion.check.kind](cell);
}

function withoutFacts({ outcome, reason }: Assertion, language: Language): Because {
  return plain(reason === null ? MARK_MEANINGS[outcome][language] : reasonWords(reason, language).what);
}

function plain(clause: string): Because {
  return { clause, paragraphs: [], links: [] };
}

const BECAUSE: Readonly<Record<Language, string>> = { nl: ", want ", en: ", because " };

/** A finding is argued, what could not be determined is told. */
function opened(outcome: Outcome, clause: string, language: Language): string {
  const joint = outcome === "cantTell" ? ": " : BECAUSE[language];
  return sentence(`${markFor(outcome, language)}${joint}${clause}`)
    .replace(/^N\.v\.t\./, "n.v.t.")
    .replace(/^N\.a\./, "n.a.");
}

/** What helps against not knowing. */
function help({ outcome, reason }: Assertion, language: Language): readonly string[] {
  if (outcome !== "cantTell" && outcome !== "untested") return [];
  const advice = reason === null ? "" : reasonWords(reason, language).help;
  return advice === "" ? [] : [advice];
}
