import type { Criterion, Instrument } from "../../model/instrument.ts";
import type { Outcome } from "../../model/outcome.ts";
import { readMark } from "./mark.ts";
import type { Sheet, SheetProblems } from "./sheet.ts";

/** A score as it stands in a table, before it is known to be one. */
export interface WrittenScore {
  readonly siteName: string;
  /** An address that the table gives for the site. */
  readonly url: string;
  readonly criterion: Criterion;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A total that the table gives for a site. */
export interface WrittenTotal {
  readonly siteName: string;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Scores and totals of a table in whatever layout. */
export interface WrittenScores {
  readonly scores: readonly WrittenScore[];
  readonly totals: readonly WrittenTotal[];
}

/** A score that was read. */
export interface ReadScore {
  readonly siteName: string;
  readonly url: string;
  readonly criterion: Criterion;
  readonly outcome: Outcome;
}

/** Headings that name no site and no criterion. */
export const OTHER_HEADINGS =
  /^(nr|nr\.|nummer|aspect|aspecten|criterium|criteria|criterion|omschrijving|vraag|stelling)?$/i;
export const TOTAL_HEADING = /^(totaal|totale score|total|som|score)\b/i;
export const ADDRESS_HEADING = /^(url|adres|webadres|website|address)$/i;

/** The criterion that a heading names: by number (`3`, `3.`, `3 Een variant...`), id or statement. */
export function criterionOf(text: string, { criteria }: Instrument): Criterion | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === "") return undefined;
  const number = /^(?:aspect |criterium |criterion )?(\d{1,2})(?:[.):]|\s|$)/.exec(plain)?.[1];
  return criteria.find(
    ({ id, nr, statement }) =>
      plain === id ||
      (number !== undefined && Number(number) === nr) ||
      Object.values(statement).some((one) => one.toLowerCase() === plain),
  );
}

/** Reads the marks. Every cell that is none, every score given twice and every total that does not add up is a problem. */
export function readScores({ scores, totals }: WrittenScores, problems: SheetProblems): readonly ReadScore[] {
  const read = scores.flatMap((score): readonly ReadScore[] => {
    const { siteName, url, criterion, text, row, column } = score;
    const outcome = readMark(text);
    const double = scores.find((other) => other !== score && isBefore(other, score) && isSame(other, score));
    if (double !== undefined)
      problems.add(
        {
          nl: `${siteName}, aspect ${criterion.nr} staat er twee keer`,
          en: `${siteName}, aspect ${criterion.nr} is given twice`,
        },
        row,
        column,
      );
    if (outcome !== undefined) return [{ siteName, url, criterion, outcome }];
    problems.add(noMark(text), row, column);
    return [];
  });
  if (!problems.any) checkTotals(totals, read, problems);
  return read;
}

function noMark(text: string) {
  return text === ""
    ? { nl: "is leeg: vul X, 0, n.v.t., ? of - in", en: "is empty: fill in X, 0, n.a., ? or -" }
    : {
        nl: `"${text}" is geen score: gebruik X, 0 (of O), n.v.t. (of /), ? of -`,
        en: `"${text}" is no score: use X, 0 (or O), n.a. (or /), ? or -`,
      };
}

function isBefore(one: WrittenScore, other: WrittenScore): boolean {
  return one.row < other.row || (one.row === other.row && one.column < other.column);
}

function isSame(one: WrittenScore, other: WrittenScore): boolean {
  return one.criterion.id === other.criterion.id && one.siteName.toLowerCase() === other.siteName.toLowerCase();
}

/** The total is the number of X, as in 2020; a total in other words is left alone. */
function checkTotals(totals: readonly WrittenTotal[], read: readonly ReadScore[], problems: SheetProblems): void {
  for (const { siteName, text, row, column } of totals) {
    if (!/^\d+$/.test(text)) continue;
    const passed = read.filter((score) => score.siteName === siteName && score.outcome === "passed").length;
    if (Number(text) !== passed)
      problems.add(
        {
          nl: `het totaal is ${text}, maar bij ${siteName} staat ${passed} keer X`,
          en: `the total is ${text}, but ${siteName} has ${passed} times X`,
        },
        row,
        column,
      );
  }
}

/** A score or total together with its place. */
export function placed<T extends object>(sheet: Sheet, row: number, column: number, rest: T) {
  return { ...rest, text: sheet.rows[row]?.[column] ?? "", row, column };
}
