import type { Assertion } from "../model/assertion.ts";
import { MARKS } from "../model/outcome.ts";
import { picturePath } from "./capture-path.ts";
import type { ChangedCell } from "./html/report-data.ts";
import { safeJson } from "./safe-json.ts";
import type { Table, TableCell } from "./table.ts";

/** Shape of `scores.json`. Raised when a field is removed or changes its meaning; new fields do not raise it. */
export const SCORES_FORMAT = 1;

/**
 * `scores.json`: the whole table with everything it rests on, for programs. `score` holds the mark of the contract
 * (`n.a.` in every language); `explanation` and `footnotes` are texts in `language`; `facts` are those of the
 * assertion, the deciding one first; `screenshot` is relative to the file. `changes` are the cells that differ
 * from the scan before, with their cause in the codes of a comparison and as a text.
 */
export function scoresJson(table: Table, instrumentDigest: string, changes: readonly ChangedCell[] = []): string {
  const { language, notice, scan, siteList, instrument } = table;
  const whole = {
    format: "quickscan-scores",
    formatVersion: SCORES_FORMAT,
    language,
    ...(notice !== undefined && { notice }),
    scan,
    siteList: { id: siteList.id, title: siteList.title },
    instrument: {
      id: instrument.id,
      version: instrument.version,
      digest: instrumentDigest,
      title: instrument.title[language],
      criteria: table.rows.map(({ criterion, statement }) => ({ id: criterion.id, nr: criterion.nr, statement })),
    },
    sites: table.columns.map(({ site, total }) => ({ id: site.id, name: site.name, url: site.url, total })),
    cells: table.columns.flatMap((_, column) => table.rows.flatMap(({ cells }) => cells[column] ?? []).map(cellOf)),
    footnotes: table.footnotes,
    changes: changes.map(changeOf),
  };
  return safeJson(whole, 2);
}

function changeOf({ site, criterion, since, before, change, cause }: ChangedCell) {
  return { site, criterion, since, before: MARKS[before], ...change, text: cause };
}

function cellOf({ assertion, criterion, explanation, footnotes }: TableCell) {
  const { borderCase, capture, capturedAt, decision, evidence, facts, mode, outcome, reason, site }: Assertion =
    assertion;
  return {
    site,
    criterion: criterion.id,
    nr: criterion.nr,
    score: MARKS[outcome],
    outcome,
    mode,
    decision,
    reason,
    borderCase,
    explanation: [explanation.short, ...explanation.paragraphs],
    footnotes,
    capture,
    capturedAt,
    evidence,
    screenshot: picturePath(assertion),
    facts,
  };
}
