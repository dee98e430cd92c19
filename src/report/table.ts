import type { Assertion } from "../model/assertion.ts";
import type { Criterion, Instrument } from "../model/instrument.ts";
import { OUTCOMES, type Outcome } from "../model/outcome.ts";
import type { Scan } from "../model/scan.ts";
import type { Site, SiteList } from "../model/site.ts";
import type { Language, Text } from "../model/text.ts";
import { cellNotes } from "./cell-notes.ts";
import { byKey, createFootnotes, type Footnote } from "./footnotes.ts";
import { MARK_MEANINGS, markFor } from "./marks.ts";
import { explain } from "./sentences/explain.ts";
import type { Explanation } from "./sentences/explanation.ts";
import { type Total, totalOf } from "./totals.ts";

/** The table as every format prints it: criteria down, sites across. All texts are plain text in one language. */
export interface Table {
  readonly language: Language;
  readonly scan: Scan;
  readonly siteList: SiteList;
  readonly instrument: Instrument;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly footnotes: readonly Footnote[];
  readonly legend: readonly LegendEntry[];
  /** What has to be said of the table as a whole before anything else, such as that it is a demonstration. */
  readonly notice?: string;
}

export interface TableColumn {
  readonly site: Site;
  readonly total: Total;
}

export interface TableRow {
  readonly criterion: Criterion;
  readonly statement: string;
  /** One per column, in the order of the columns. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly site: Site;
  readonly criterion: Criterion;
  readonly assertion: Assertion;
  /** As printed for people in this language. */
  readonly mark: string;
  /** Keys of the footnotes that belong here. */
  readonly footnotes: readonly string[];
  readonly explanation: Explanation;
}

export interface LegendEntry {
  readonly outcome: Outcome;
  readonly mark: string;
  readonly meaning: string;
}

/** Up to this many sites, criteria go down and sites across as in 2020; above it the other way round. */
const MOST_COLUMNS = 8;

/** Lays the assertions of one judgement out. A cell nobody asserted anything of is `untested`. */
export function buildTable(
  scan: Scan,
  siteList: SiteList,
  instrument: Instrument,
  assertions: readonly Assertion[],
  { language, notice }: { readonly language: Language; readonly notice?: Text | undefined },
): Table {
  const known = new Map(assertions.map((assertion) => [keyOf(assertion.site, assertion.criterion), assertion]));
  const footnotes = createFootnotes();
  const rows = instrument.criteria.map((criterion) => ({
    criterion,
    statement: criterion.statement[language],
    cells: siteList.sites.map((site): TableCell => {
      const assertion = known.get(keyOf(site.id, criterion.id)) ?? notAsserted(site, criterion);
      return {
        site,
        criterion,
        assertion,
        mark: markFor(assertion.outcome, language),
        footnotes: cellNotes(assertion, criterion, language).map(footnotes.keyOf).toSorted(byKey),
        explanation: explain(assertion, criterion, site, language),
      };
    }),
  }));
  const columns = siteList.sites.map((site, at) => ({ site, total: totalOf(outcomesOf(rows, at)) }));
  const legend = OUTCOMES.map((outcome) => ({
    outcome,
    mark: markFor(outcome, language),
    meaning: MARK_MEANINGS[outcome][language],
  }));
  return {
    language,
    scan,
    siteList,
    instrument,
    columns,
    rows,
    footnotes: footnotes.all(),
    legend,
    ...(notice && { notice: notice[language] }),
  };
}

/** The cells of one site, in the order of the criteria. */
export function cellsOf(table: Table, site: string): readonly TableCell[] {
  return table.rows.flatMap((row) => row.cells.filter((cell) => cell.site.id === site));
}

/** Whether the table has too many sites to stand across. */
export function isTransposed(table: Table): boolean {
  return table.columns.length > MOST_COLUMNS;
}

function outcomesOf(rows: readonly TableRow[], column: number): readonly Outcome[] {
  return rows.flatMap(({ cells }) => cells[column]?.assertion.outcome ?? []);
}

function keyOf(site: string, criterion: string): string {
  return `${site}\n${criterion}`;
}

function notAsserted(site: Site, criterion: Criterion): Assertion {
  return {
    site: site.id,
    criterion: criterion.id,
    outcome: "untested",
    mode: "automatic",
    decision: "tool",
    reason: "not-asked",
    capture: 0,
    capturedAt: null,
    facts: [],
    evidence: null,
    borderCase: false,
  };
}
