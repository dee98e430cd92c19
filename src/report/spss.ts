import { MARKS } from "../model/outcome.ts";
import { CODED_OUTCOMES, OUTCOME_CODES } from "./codes.ts";
import { MARK_MEANINGS } from "./marks.ts";
import { plainText } from "./plain-text.ts";
import type { Table } from "./table.ts";
import { type WideColumn, wideColumns } from "./wide.ts";

/** Longest labels that SPSS keeps whole, in bytes. */
const VARIABLE_LABEL = 255;
const VALUE_LABEL = 119;

/**
 * `scores.sps`: SPSS syntax (PSPP runs it too) that reads `scores-wide.csv` from the working directory, with labels of
 * variables and values; 7 to 9 are missing. UTF-8 with a BOM, by which SPSS knows it.
 */
export function spssSyntax(table: Table): string {
  const columns = wideColumns(table);
  const coded = columns.filter((column) => column.coded).map(({ name }) => name);
  const lines = [
    `* ${HEAD[table.language]}`,
    "GET DATA",
    "  /TYPE=TXT",
    "  /FILE='scores-wide.csv'",
    "  /ENCODING='UTF8'",
    "  /ARRANGEMENT=DELIMITED",
    "  /DELIMITERS=','",
    `  /QUALIFIER='"'`,
    "  /FIRSTCASE=2",
    "  /VARIABLES=",
    ...columns.map((column) => `    ${column.name} ${formatOf(column)}`),
    ".",
    "VARIABLE LABELS",
    ...columns.map(({ name, label }) => `  ${name} ${quoted(label, VARIABLE_LABEL)}`),
    ".",
    "VALUE LABELS",
    ...coded.map((name) => `  ${name}`),
    ...CODED_OUTCOMES.map((outcome) => {
      const meaning = `${MARKS[outcome]}: ${MARK_MEANINGS[outcome][table.language]}`;
      return `  ${OUTCOME_CODES[outcome]} ${quoted(meaning, VALUE_LABEL)}`;
    }),
    ".",
    "MISSING VALUES",
    ...coded.map((name) => `  ${name}`),
    `  (${OUTCOME_CODES.inapplicable}, ${OUTCOME_CODES.cantTell}, ${OUTCOME_CODES.untested}).`,
    "VARIABLE LEVEL",
    ...coded.map((name) => `  ${name}`),
    "  (NOMINAL).",
    "EXECUTE.",
  ];
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

const HEAD = {
  nl: "Leest scores-wide.csv: open dit bestand in de map waar dat staat (of zet er CD 'map'. boven) en kies Run All.",
  en: "Reads scores-wide.csv: open this file in the folder where that is (or put CD 'folder'. above it) and choose Run All.",
} as const;

function formatOf({ type, values }: WideColumn): string {
  if (type === "integer") return "F3.0";
  return `A${Math.max(8, ...values.map((value) => Buffer.byteLength(String(value))))}`;
}

/** A text between apostrophes, which are doubled in it, cut to so many bytes. */
function quoted(text: string, mostBytes: number): string {
  let kept = plainText(text, mostBytes);
  while (Buffer.byteLength(kept) > mostBytes)
    kept = kept
      .slice(0, -1)
      .toWellFormed()
      .replace(/\uFFFD$/, "");
  return `'${kept.replaceAll("'", "''")}'`;
}
