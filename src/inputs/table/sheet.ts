import { OperatorError } from "../../model/operator-error.ts";
import type { Text } from "../../model/text.ts";

/** A table as a person made it: texts, trimmed, row by row. Rows and columns that are wholly empty at the end are left out. */
export interface Sheet {
  readonly file: string;
  /** The name of the sheet of a workbook. */
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
  /** How a place is named: `B3` in a workbook, row and column in a CSV file. */
  readonly kind: "workbook" | "csv";
}

/** Collects everything that is wrong with a sheet, to be told at once. */
export interface SheetProblems {
  /** Row and column from 0; without them the problem is the file's. */
  add(problem: Text, row?: number, column?: number): void;
  readonly any: boolean;
  /** Throws one `OperatorError` with every problem, in the order of the table, when there is any. */
  throwIfAny(): void;
}

export function problemsOf(sheet: Sheet): SheetProblems {
  const found: { readonly text: Text; readonly order: number }[] = [];
  return {
    add: (problem, row, column) => {
      const place = placeOf(sheet, row, column);
      const text = { nl: `${place.nl}: ${problem.nl}`, en: `${place.en}: ${problem.en}` };
      found.push({ text, order: (row ?? -1) * 10_000 + (column ?? -1) });
    },
    get any() {
      return found.length > 0;
    },
    throwIfAny: () => {
      if (found.length === 0) return;
      throw new OperatorError(found.toSorted((a, b) => a.order - b.order).map(({ text }) => text));
    },
  };
}

/** The text of a cell; empty when there is none. */
export function textAt({ rows }: Sheet, row: number, column: number): string {
  return rows[row]?.[column] ?? "";
}

function placeOf({ file, name, kind, rows }: Sheet, row?: number, column?: number): Text {
  const sheet = name === null ? file : `${file} [${name}]`;
  if (row === undefined) return { nl: sheet, en: sheet };
  if (kind === "workbook") {
    const cell =
      column === undefined ? { nl: `rij ${row + 1}`, en: `row ${row + 1}` } : both(`${letters(column)}${row + 1}`);
    return { nl: `${sheet} ${cell.nl}`, en: `${sheet} ${cell.en}` };
  }
  const head = column === undefined ? "" : (rows[0]?.[column] ?? "");
  const named = column === undefined ? "" : ` ${column + 1}${head === "" ? "" : ` (${head})`}`;
  return {
    nl: `${sheet} rij ${row + 1}${named === "" ? "" : `, kolom${named}`}`,
    en: `${sheet} row ${row + 1}${named === "" ? "" : `, column${named}`}`,
  };
}

function both(text: string): Text {
  return { nl: text, en: text };
}

/** A, B ... Z, AA ... as spreadsheets name columns. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
