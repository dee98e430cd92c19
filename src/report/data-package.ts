import { createHash } from "node:crypto";
import type { Capture } from "../model/capture.ts";
import { MARKS } from "../model/outcome.ts";
import type { Language } from "../model/text.ts";
import { CODED_OUTCOMES, OUTCOME_CODES } from "./codes.ts";
import { safeJson } from "./safe-json.ts";
import { SCORE_COLUMN_MEANINGS } from "./score-columns.ts";
import { SCORE_COLUMNS } from "./score-row.ts";
import type { Table } from "./table.ts";
import { wideColumns } from "./wide.ts";
import type { ReportFile } from "./write.ts";

/** Whom a data package names: the makers together, and what they ask of those who use it. */
const CONTRIBUTORS = [{ title: "Quickscan contributors", role: "author" }];
const LICENSES = [
  {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
];

/**
 * `datapackage.json` (Frictionless Data Package 1): what lies beside it, with types and meanings of all columns,
 * sizes and hashes, licence, sources, and the period of the captures. Only the files given are described.
 */
export function dataPackage(table: Table, captures: readonly Capture[], files: readonly ReportFile[]): string {
  const { instrument, language, notice, scan, siteList } = table;
  const moments = captures.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]).toSorted();
  const described = {
    profile: "data-package",
    name: `quickscan-${scan.id.toLowerCase().replace(/[^a-z0-9._-]+/g, "-")}`,
    title: `${instrument.title[language]} – ${siteList.title}`,
    description: [notice, WORDS[language].description].filter(Boolean).join(" "),
    version: scan.date,
    created: scan.endedAt ?? scan.startedAt ?? undefined,
    languages: [language],
    period: { start: moments[0] ?? scan.date, end: moments.at(-1) ?? scan.date },
    licenses: LICENSES,
    contributors: CONTRIBUTORS,
    sources: [{ title: instrument.source }, { title: `${siteList.title} (${siteList.id})` }],
    instrument: { id: instrument.id, version: scan.instrumentVersion || instrument.version },
    resources: files.flatMap((file) => resourceOf(file, table)),
  };
  return safeJson(described, 2);
}

const WORDS: Readonly<Record<Language, { readonly description: string }>> = {
  nl: {
    description:
      "Per site en aspect de uitkomst van een quickscan, met de vindplaats. De licentie geldt voor tabellen en criteria, niet voor citaten uit en schermafdrukken van de sites: die blijven van hun makers.",
  },
  en: {
    description:
      "The outcome of a quickscan per site and aspect, with where it was found. The licence is for tables and criteria, not for quotations and pictures of the sites: these stay their makers'.",
  },
};

/** The description of a file this package knows; nothing for others, such as web pages and pictures. */
function resourceOf({ path, content }: ReportFile, table: Table) {
  const kind = KINDS[path];
  if (kind === undefined) return [];
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const { schema, delimiter, ...plain } = kind;
  return {
    ...plain,
    path,
    bytes: bytes.byteLength,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    ...(schema !== undefined && {
      profile: "tabular-data-resource",
      encoding: "utf-8",
      dialect: { delimiter, lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: schema(table),
    }),
  };
}

interface Kind {
  readonly name: string;
  readonly format: string;
  readonly mediatype: string;
  readonly delimiter?: string;
  readonly schema?: (table: Table) => object;
}

const KINDS: Readonly<Record<string, Kind>> = {
  "scores.csv": { name: "scores", format: "csv", mediatype: "text/csv", delimiter: ",", schema: scoresSchema },
  "scores-excel.csv": {
    name: "scores-excel",
    format: "csv",
    mediatype: "text/csv",
    delimiter: ";",
    schema: scoresSchema,
  },
  "scores-wide.csv": { name: "scores-wide", format: "csv", mediatype: "text/csv", delimiter: ",", schema: wideSchema },
  "scores.json": { name: "scores-json", format: "json", mediatype: "application/json" },
  "scores.xlsx": {
    name: "scores-workbook",
    format: "xlsx",
    mediatype: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  "earl.json": { name: "earl", format: "json", mediatype: "application/ld+json" },
  "scores.sps": { name: "spss-syntax", format: "sps", mediatype: "text/plain" },
  "scores.R": { name: "r-script", format: "r", mediatype: "text/plain" },
  "instrument.yaml": { name: "instrument", format: "yaml", mediatype: "application/yaml" },
  "sites.yaml": { name: "site-list", format: "yaml", mediatype: "application/yaml" },
};

function scoresSchema({ language }: Table) {
  const fields = SCORE_COLUMNS.map((name) => {
    const { type, holds, required, values } = SCORE_COLUMN_MEANINGS[name];
    const constraints = { ...(required && { required }), ...(values && { enum: values }) };
    return {
      name,
      type,
      ...(type === "datetime" && { format: "default" }),
      description: holds[language],
      ...(Object.keys(constraints).length > 0 && { constraints }),
    };
  });
  return { fields, primaryKey: ["scan", "site", "criterion"], missingValues: [""] };
}

function wideSchema(table: Table) {
  const codes = CODED_OUTCOMES.map((outcome) => OUTCOME_CODES[outcome]);
  const meaning = CODED_OUTCOMES.map((outcome) => `${OUTCOME_CODES[outcome]} = ${MARKS[outcome]}`).join(", ");
  const fields = wideColumns(table).map(({ name, type, label, coded }) => ({
    name,
    type,
    title: label,
    ...(coded && { description: meaning, constraints: { required: true, enum: codes } }),
  }));
  return { fields, primaryKey: ["scan", "site"], missingValues: [""] };
}
