import type { Mode, Outcome } from "../model/outcome.ts";
import { plainText } from "./plain-text.ts";
import { safeJson } from "./safe-json.ts";
import type { Table, TableCell } from "./table.ts";
import { webAddress } from "./web-address.ts";

/** Terms of W3C EARL 1.0 and of the vocabularies it builds on. Written into the file: it can be read without the web. */
const CONTEXT = {
  earl: "http://www.w3.org/ns/earl#",
  dct: "http://purl.org/dc/terms/",
  doap: "http://usefulinc.com/ns/doap#",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  title: "dct:title",
  description: "dct:description",
  date: { "@id": "dct:date" },
  captured: { "@id": "dct:date", "@type": "xsd:dateTime" },
  isPartOf: { "@id": "dct:isPartOf", "@type": "@id" },
  source: { "@id": "dct:source", "@type": "@id" },
  identifier: "dct:identifier",
  version: "dct:hasVersion",
  assertedBy: { "@id": "earl:assertedBy", "@type": "@id" },
  subject: { "@id": "earl:subject", "@type": "@id" },
  test: { "@id": "earl:test", "@type": "@id" },
  mode: { "@id": "earl:mode", "@type": "@id" },
  result: { "@id": "earl:result" },
  outcome: { "@id": "earl:outcome", "@type": "@id" },
  info: "earl:info",
};

const OUTCOME_TERMS: Readonly<Record<Outcome, string>> = {
  passed: "earl:passed",
  failed: "earl:failed",
  inapplicable: "earl:inapplicable",
  cantTell: "earl:cantTell",
  untested: "earl:untested",
};
const MODE_TERMS: Readonly<Record<Mode, string>> = {
  automatic: "earl:automatic",
  manual: "earl:manual",
  semiAuto: "earl:semiAuto",
};

/** `earl.json`: the table as W3C EARL 1.0 in JSON-LD, one assertion per cell. Names of raters never stand in it. */
export function earlJson(table: Table): string {
  const { columns, instrument, language, rows, scan } = table;
  const ids = idsOf(table);
  const graph = [
    {
      "@id": ids.tool,
      "@type": ["earl:Software", "earl:Assertor"],
      title: "Quickscan",
      ...(scan.tool !== "" && { version: scan.tool }),
    },
    { "@id": ids.people, "@type": ["foaf:Group", "earl:Assertor"], title: PEOPLE[language] },
    {
      "@id": ids.instrument,
      "@type": "earl:TestRequirement",
      title: text(instrument.title[language], language),
      identifier: instrument.id,
      version: scan.instrumentVersion || instrument.version,
    },
    ...rows.map(({ criterion, statement }) => ({
      "@id": ids.criterion(criterion.id),
      "@type": "earl:TestCase",
      identifier: criterion.id,
      title: text(statement, language),
      isPartOf: ids.instrument,
    })),
    ...columns.map(({ site }) => ({
      "@id": ids.site(site.id),
      "@type": "earl:TestSubject",
      identifier: site.id,
      title: plainText(site.name),
      ...sourceOf(site.url),
    })),
    ...columns.flatMap((_, at) => rows.flatMap(({ cells }) => cells[at] ?? []).map((cell) => assertionOf(cell, table))),
  ];
  return safeJson({ "@context": CONTEXT, "@graph": graph }, 1);
}

const PEOPLE = { nl: "Beoordelaars", en: "Raters" } as const;

/** Names within one scan: equal scans give equal names, and none is an address on the web. */
function idsOf({ scan }: Table) {
  const part = (...names: readonly string[]): string =>
    `urn:quickscan:${[scan.id, ...names].map(encodeURIComponent).join(":")}`;
  return {
    tool: "urn:quickscan:tool",
    people: part("raters"),
    instrument: `urn:quickscan:instrument:${encodeURIComponent(scan.instrument)}`,
    criterion: (id: string) => `urn:quickscan:criterion:${encodeURIComponent(id)}`,
    site: (id: string) => part("site", id),
    assertion: (site: string, criterion: string) => part("assertion", site, criterion),
  };
}

function assertionOf({ assertion, criterion, explanation, site }: TableCell, table: Table) {
  const ids = idsOf(table);
  const { capturedAt, decision, evidence, mode, outcome, reason } = assertion;
  return {
    "@id": ids.assertion(site.id, criterion.id),
    "@type": "earl:Assertion",
    assertedBy: decision === "tool" ? ids.tool : ids.people,
    subject: ids.site(site.id),
    test: ids.criterion(criterion.id),
    mode: MODE_TERMS[mode],
    result: {
      "@type": "earl:TestResult",
      outcome: OUTCOME_TERMS[outcome],
      info: text(explanation.short, table.language),
      ...(reason !== null && { identifier: reason }),
      ...(capturedAt === null ? { date: table.scan.date } : { captured: capturedAt }),
      ...sourceOf(evidence?.url ?? ""),
    },
  };
}

/** Only what is an address: an IRI in a file for programs is something they may follow. */
function sourceOf(url: string): { readonly source?: string } {
  const address = webAddress(url);
  return address === undefined ? {} : { source: address };
}

function text(value: string, language: string) {
  return { "@value": plainText(value), "@language": language };
}
