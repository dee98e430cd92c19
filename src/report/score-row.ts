import { MARKS } from "../model/outcome.ts";
import { picturePath } from "./capture-path.ts";
import { decidingQuery } from "./deciding-query.ts";
import type { Table, TableCell } from "./table.ts";
import { webAddress } from "./web-address.ts";

/**
 * The columns of `scores.csv`, in their order: a contract with other programs. It grows at its end; a column never
 * changes its name, place or meaning.
 */
export const SCORE_COLUMNS = [
  "scan",
  "date",
  "instrument",
  "site",
  "site_name",
  "url",
  "nr",
  "criterion",
  "score",
  "outcome",
  "mode",
  "reason",
  "explanation",
  "evidence_url",
  "query",
  "screenshot",
  "captured_at",
  "decision",
  "instrument_digest",
  "claimed",
  "verified",
] as const;
export type ScoreColumn = (typeof SCORE_COLUMNS)[number];

/** One row of `scores.csv`: one cell of the table. Empty when there is nothing to say. */
export type ScoreRow = Readonly<Record<ScoreColumn, string | number>>;

/** The cells as rows, site by site, in the order of site list and criteria. */
export function scoreRows(table: Table, instrumentDigest: string): readonly ScoreRow[] {
  return table.columns.flatMap((_, column) =>
    table.rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell === undefined ? [] : [rowOf(cell, table, instrumentDigest)];
    }),
  );
}

function rowOf({ assertion, criterion, site, explanation }: TableCell, { scan }: Table, digest: string): ScoreRow {
  const query = decidingQuery(assertion);
  return {
    scan: scan.id,
    date: scan.date,
    instrument: scan.instrument,
    site: site.id,
    site_name: site.name,
    url: site.url,
    nr: criterion.nr,
    criterion: criterion.id,
    score: MARKS[assertion.outcome],
    outcome: assertion.outcome,
    mode: assertion.mode,
    reason: assertion.reason ?? "",
    explanation: explanation.short,
    evidence_url: webAddress(assertion.evidence?.url ?? "") ?? "",
    query: query?.term ?? "",
    screenshot: picturePath(assertion) ?? "",
    captured_at: assertion.capturedAt ?? "",
    decision: assertion.decision,
    instrument_digest: digest,
    claimed: query?.claimed ?? "",
    verified: query?.verified ?? "",
  };
}
