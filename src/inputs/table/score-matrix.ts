import type { Criterion, Instrument } from "../../model/instrument.ts";
import { ADDRESS_HEADING, criterionOf, OTHER_HEADINGS, placed, TOTAL_HEADING, type WrittenScores } from "./scores.ts";
import { type Sheet, textAt } from "./sheet.ts";

/** How many columns before the scores may name the criterion or site. */
const MOST_HEAD_COLUMNS = 4;
/** A table with fewer criteria than this is none. */
const FEWEST = 2;

interface Line {
  readonly at: number;
  readonly criterion: Criterion;
}

/**
 * A table in the form of 2020 (criteria down, sites across) or the other way round; undefined when it is neither.
 * Titles above it and notes below it are left alone.
 */
export function scoreMatrix(sheet: Sheet, instrument: Instrument): WrittenScores | undefined {
  const [down, across] = [criteriaDown(sheet, instrument), sitesDown(sheet, instrument)];
  // Sites that are numbered look like criteria: the headings decide when they name as many.
  const criteriaIn = (one: WrittenScores | undefined) => new Set(one?.scores.map(({ criterion }) => criterion.id)).size;
  return across !== undefined && criteriaIn(across) >= criteriaIn(down) ? across : down;
}

function criteriaDown(sheet: Sheet, instrument: Instrument): WrittenScores | undefined {
  const columns = Array.from({ length: MOST_HEAD_COLUMNS }, (_, column) => ({
    column,
    lines: once(sheet.rows.flatMap((row, at) => lineOf(row[column] ?? "", at, instrument))),
  }));
  const head = columns.toSorted((a, b) => b.lines.length - a.lines.length || a.column - b.column)[0];
  const first = head?.lines[0];
  if (head === undefined || first === undefined || head.lines.length < FEWEST || first.at === 0) return undefined;
  const names = first.at - 1;
  const sites = (sheet.rows[names] ?? [])
    .map((name, column) => ({ name, column }))
    .filter(({ name, column }) => column > head.column && !OTHER_HEADINGS.test(name) && !TOTAL_HEADING.test(name));
  if (sites.length === 0) return undefined;
  const rows = sheet.rows.map((row, at) => ({ at, label: row.slice(0, sites[0]?.column ?? 0) }));
  const address = rows.find(({ label }) => label.some((text) => ADDRESS_HEADING.test(text)))?.at;
  const total = rows.find(({ label, at }) => at > names && label.some((text) => TOTAL_HEADING.test(text)))?.at;
  return {
    scores: head.lines.flatMap(({ at, criterion }) =>
      sites.map(({ name, column }) => {
        const url = address === undefined ? "" : textAt(sheet, address, column);
        return placed(sheet, at, column, { siteName: name, url, criterion });
      }),
    ),
    totals:
      total === undefined ? [] : sites.map(({ name, column }) => placed(sheet, total, column, { siteName: name })),
  };
}

function sitesDown(sheet: Sheet, instrument: Instrument): WrittenScores | undefined {
  const rows = sheet.rows.map((row, at) => ({
    at,
    lines: once(row.flatMap((text, column) => lineOf(text, column, instrument))),
  }));
  const head = rows.toSorted((a, b) => b.lines.length - a.lines.length || a.at - b.at)[0];
  if (head === undefined || head.lines.length < FEWEST) return undefined;
  const headings = sheet.rows[head.at] ?? [];
  const firstScore = Math.min(...head.lines.map(({ at }) => at));
  const nameColumn = headings.findIndex(
    (text, at) => at < firstScore && !/^(nr|nr\.|nummer)$/i.test(text) && !ADDRESS_HEADING.test(text),
  );
  if (nameColumn < 0) return undefined;
  const address = headings.findIndex((text) => ADDRESS_HEADING.test(text));
  const total = headings.findIndex((text) => TOTAL_HEADING.test(text));
  const sites = sheet.rows.flatMap((row, at) => {
    const siteName = row[nameColumn] ?? "";
    const hasScores = head.lines.some((line) => (row[line.at] ?? "") !== "");
    return at > head.at && siteName !== "" && hasScores
      ? [{ at, siteName, url: address < 0 ? "" : (row[address] ?? "") }]
      : [];
  });
  return {
    scores: sites.flatMap(({ at, siteName, url }) =>
      head.lines.map(({ at: column, criterion }) => placed(sheet, at, column, { siteName, url, criterion })),
    ),
    totals: total < 0 ? [] : sites.map(({ at, siteName }) => placed(sheet, at, total, { siteName })),
  };
}

function lineOf(text: string, at: number, instrument: Instrument): readonly Line[] {
  const criterion = criterionOf(text, instrument);
  return criterion === undefined ? [] : [{ at, criterion }];
}

/** The first of each: a number among the scores or totals is no second criterion. */
function once(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ criterion }, at) => lines.findIndex((other) => other.criterion.id === criterion.id) === at);
}
