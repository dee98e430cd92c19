import { stringify } from "csv-stringify/sync";
import { OUTCOME_CODES, variableOf } from "./codes.ts";
import { freeText } from "./csv.ts";
import type { Table } from "./table.ts";

/** A column of `scores-wide.csv`. */
export interface WideColumn {
  readonly name: string;
  readonly type: "string" | "integer";
  /** What it holds, in the language of the table. */
  readonly label: string;
  /** An outcome as a code (`OUTCOME_CODES`). */
  readonly coded: boolean;
  readonly values: readonly (string | number)[];
}

/** The columns of `scores-wide.csv`: a row per site, an outcome per criterion as a code, and the totals. */
export function wideColumns(table: Table): readonly WideColumn[] {
  const { columns, rows, scan, language } = table;
  const words = LABELS[language];
  const texts = (name: string, label: string, values: readonly string[]): WideColumn => ({
    name,
    label,
    values: values.map(freeText),
    type: "string",
    coded: false,
  });
  const numbers = (name: string, label: string, values: readonly number[]): WideColumn => ({
    name,
    label,
    values,
    type: "integer",
    coded: false,
  });
  const totals = columns.map(({ total }) => total);
  return [
    texts(
      "scan",
      words.scan,
      columns.map(() => scan.id),
    ),
    texts(
      "date",
      words.date,
      columns.map(() => scan.date),
    ),
    texts(
      "site",
      words.site,
      columns.map(({ site }) => site.id),
    ),
    texts(
      "site_name",
      words.name,
      columns.map(({ site }) => site.name),
    ),
    texts(
      "url",
      words.url,
      columns.map(({ site }) => site.url),
    ),
    ...rows.map(({ criterion, statement, cells }) => ({
      ...numbers(
        variableOf(criterion.id),
        `${criterion.nr}. ${statement}`,
        cells.map(({ assertion }) => OUTCOME_CODES[assertion.outcome]),
      ),
      coded: true,
    })),
    numbers(
      "passed",
      words.passed,
      totals.map(({ passed }) => passed),
    ),
    numbers(
      "applicable",
      words.applicable,
      totals.map(({ applicable }) => applicable),
    ),
    numbers(
      "cant_tell",
      words.cantTell,
      totals.map(({ cantTell }) => cantTell),
    ),
    numbers(
      "untested",
      words.untested,
      totals.map(({ untested }) => untested),
    ),
    numbers(
      "minimum",
      words.minimum,
      totals.map(({ min }) => min),
    ),
    numbers(
      "maximum",
      words.maximum,
      totals.map(({ max }) => max),
    ),
  ];
}

/** `scores-wide.csv`: UTF-8 without BOM, RFC 4180, a header line. For statistics; see the SPSS syntax and the R script. */
export function scoresWide(table: Table): string {
  const columns = wideColumns(table);
  const lines = table.columns.map((_, at) => columns.map(({ values }) => values[at] ?? ""));
  return stringify([columns.map(({ name }) => name), ...lines], { record_delimiter: "windows" });
}

const LABELS = {
  nl: {
    scan: "Scan",
    date: "Peildatum",
    site: "Site (id)",
    name: "Site",
    url: "Webadres",
    passed: "Totaal: aantal X",
    applicable: "Aantal aspecten dat van toepassing is",
    cantTell: "Aantal niet vast te stellen (?)",
    untested: "Aantal toen niet gevraagd (-)",
    minimum: "Totaal, ten minste",
    maximum: "Totaal, ten hoogste",
  },
  en: {
    scan: "Scan",
    date: "Scan date",
    site: "Site (id)",
    name: "Site",
    url: "Address",
    passed: "Total: number of X",
    applicable: "Number of criteria that apply",
    cantTell: "Number that could not be determined (?)",
    untested: "Number not asked then (-)",
    minimum: "Total, at least",
    maximum: "Total, at most",
  },
} as const;
