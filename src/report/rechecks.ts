import type { Look, RecheckFact } from "../model/assertion.ts";
import type { Recheck } from "../model/capture.ts";
import type { Language } from "../model/text.ts";
import { factOf } from "./sentences/facts.ts";
import { list } from "./sentences/words.ts";
import type { Table } from "./table.ts";

/** How far captures made shortly after one another agree: test-retest agreement, in cells. */
export interface Agreement {
  readonly cells: number;
  /** Cells with the same outcome in every capture. */
  readonly same: number;
  /** Cells whose outcome was the same wherever it could be determined, but could not be in every capture. */
  readonly open: number;
  /** Cells that were determined in two ways: `?`, `unstable`. */
  readonly different: number;
  /** The most captures that one of the cells rests on. */
  readonly captures: number;
}

/** The agreement over the cells of a table that were checked for a purpose; null when none was. */
export function agreementOf(table: Table, purpose: Recheck["purpose"]): Agreement | null {
  return agreement(table.rows.flatMap(({ cells }) => checksOf(cells, purpose)));
}

/** What captures made again say of the table, as sentences; none when nothing was captured again to check it. */
export function recheckSentences(table: Table): readonly string[] {
  const words = WORDS[table.language];
  const flips = agreementOf(table, "flips");
  const repeat = agreementOf(table, "repeat");
  return [
    ...(flips === null ? [] : [`${words.flips(flips.cells)} ${words.found(flips)}`]),
    ...(repeat === null ? [] : [`${words.repeat(repeat)} ${words.found(repeat)}${perCriterion(table)}`]),
  ];
}

/** Heading of those sentences. */
export function recheckTitle(language: Language): string {
  return WORDS[language].title;
}

/** The criteria of which not every repeated cell had the same outcome. */
function perCriterion(table: Table): string {
  const { criterion, without } = WORDS[table.language];
  const parts = table.rows.flatMap(({ criterion: { nr }, cells }) => {
    const found = agreement(checksOf(cells, "repeat"));
    return found === null || found.same === found.cells ? [] : [criterion(nr, found)];
  });
  return parts.length === 0 ? "" : ` ${without(list(parts, table.language, parts.length))}`;
}

function checksOf(cells: Table["rows"][number]["cells"], purpose: Recheck["purpose"]): readonly RecheckFact[] {
  return cells
    .flatMap(({ assertion }) => factOf(assertion, "recheck") ?? [])
    .filter((fact) => fact.purpose === purpose);
}

function agreement(checks: readonly RecheckFact[]): Agreement | null {
  if (checks.length === 0) return null;
  const outcomes = checks.map(({ looks }) => new Set(looks.map(({ outcome }) => outcome)));
  const determined = checks.map(({ looks }) => new Set(looks.filter(isDetermined).map(({ outcome }) => outcome)));
  const same = outcomes.filter(({ size }) => size === 1).length;
  const different = determined.filter(({ size }) => size > 1).length;
  return {
    cells: checks.length,
    same,
    different,
    open: checks.length - same - different,
    captures: Math.max(...checks.map(({ looks }) => looks.length)),
  };
}

function isDetermined({ outcome }: Look): boolean {
  return outcome !== "cantTell" && outcome !== "untested";
}

interface RecheckWords {
  readonly title: string;
  readonly flips: (cells: number) => string;
  readonly repeat: (agreement: Agreement) => string;
  readonly found: (agreement: Agreement) => string;
  readonly criterion: (nr: number, agreement: Agreement) => string;
  readonly without: (criteria: string) => string;
}

const WORDS: Readonly<Record<Language, RecheckWords>> = {
  nl: {
    title: "Opnieuw bekeken",
    flips: (cells) =>
      cells === 1
        ? "Van 1 cel was de uitkomst anders dan in de vorige scan; de site is daarom nog een keer bekeken."
        : `Van ${cells} cellen was de uitkomst anders dan in de vorige scan; de sites zijn daarom nog een keer bekeken.`,
    repeat: ({ cells, captures }) =>
      `Om de herhaalbaarheid te meten (test-hertest) zijn ${cells} cellen kort na elkaar ${captures} keer vastgesteld.`,
    found: ({ cells, same, open, different }) => {
      const parts = [
        `${same} van ${cells} (${percent(same, cells, "nl")}) ${same === 1 ? "gaf" : "gaven"} steeds dezelfde uitkomst`,
        ...(open === 0 ? [] : [`${open} ${open === 1 ? "was" : "waren"} niet elke keer vast te stellen`]),
        ...(different === 0
          ? []
          : [
              `${different} ${different === 1 ? "gaf" : "gaven"} verschillende uitkomsten en ${different === 1 ? "is" : "zijn"} een ?`,
            ]),
      ];
      return `${list(parts, "nl")}.`;
    },
    criterion: (nr, { same, cells }) => `${same} van ${cells} bij criterium ${nr}`,
    without: (criteria) => `Niet overal dezelfde: ${criteria}.`,
  },
  en: {
    title: "Looked at again",
    flips: (cells) =>
      cells === 1
        ? "The outcome of 1 cell differed from the former scan; the site was therefore looked at once more."
        : `The outcomes of ${cells} cells differed from the former scan; the sites were therefore looked at once more.`,
    repeat: ({ cells, captures }) =>
      `To measure how repeatable the outcomes are (test-retest), ${cells} cells were determined ${captures} times shortly after one another.`,
    found: ({ cells, same, open, different }) => {
      const parts = [
        `${same} of ${cells} (${percent(same, cells, "en")}) gave the same outcome each time`,
        ...(open === 0 ? [] : [`${open} could not be determined each time`]),
        ...(different === 0 ? [] : [`${different} gave different outcomes and ${different === 1 ? "is" : "are"} a ?`]),
      ];
      return `${list(parts, "en")}.`;
    },
    criterion: (nr, { same, cells }) => `${same} of ${cells} for criterion ${nr}`,
    without: (criteria) => `Not the same everywhere: ${criteria}.`,
  },
};

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

function percent(part: number, whole: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: "percent", maximumFractionDigits: 1 }).format(part / whole);
}
