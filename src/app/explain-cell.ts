import { relative } from "node:path";
import type { Criterion, Instrument } from "../model/instrument.ts";
import { nearest } from "../model/nearest.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Language } from "../model/text.ts";
import { responseLines } from "../report/sentences/responses.ts";
import type { TableCell } from "../report/table.ts";
import type { DataFolder } from "./data-folder.ts";
import { type EvidenceFile, evidenceFiles } from "./evidence-files.ts";
import { findSite } from "./find-site.ts";
import { loadScan } from "./load-scan.ts";

/** Which cell: a scan by id, a site by id or name, a criterion by number or id. */
export interface AskedCell {
  readonly scan: string;
  readonly site: string;
  readonly criterion: string;
}

/** A cell with its explanation, and the files that were kept of what it rests on; paths relative to the data folder. */
export interface ExplainedCell {
  readonly scan: string;
  readonly cell: TableCell;
  readonly statement: string;
  readonly tip: string;
  readonly files: readonly EvidenceFile[];
  /** What the owner said of it, in sentences. */
  readonly responses: readonly string[];
}

/** Explains one cell of a scan. What is unknown is an `OperatorError` that names the nearest; missing evidence is none. */
export function explainCell(data: DataFolder, asked: AskedCell, language: Language): ExplainedCell {
  const { scan, table, instrument } = loadScan(data, asked.scan, language);
  const site = findSite(table.siteList.sites, asked.site);
  const criterion = findCriterion(instrument.instrument, asked.criterion);
  const row = table.rows.find((one) => one.criterion.id === criterion.id);
  const cell = row?.cells.find((one) => one.site.id === site.id);
  if (row === undefined || cell === undefined) throw new RangeError(`the table has no cell ${site.id} ${criterion.id}`);
  const responses = data.store.responses
    .of(scan.id)
    .filter((one) => one.site === site.id && one.criterion === criterion.id)
    .map((one) => [...responseLines(one, language), ...(one.url === null ? [] : [one.url])].join(" "));
  const files = evidenceFiles(data.scan(scan.id), cell.assertion);
  return {
    scan: scan.id,
    cell,
    statement: row.statement,
    tip: criterion.tip[language],
    files: files.map((file) => ({ ...file, path: relative(data.path, file.path) })),
    responses,
  };
}

function findCriterion({ criteria }: Instrument, asked: string): Criterion {
  const found = criteria.find(({ id, nr }) => id === asked.toLowerCase() || String(nr) === asked);
  if (found !== undefined) return found;
  const ids = criteria.map(({ id }) => id);
  const meant = nearest(asked, ids);
  const known = criteria.map(({ nr, id }) => `${nr} (${id})`).join(", ");
  throw new OperatorError({
    nl: `er is geen criterium "${asked}"; ${meant === undefined ? `wel: ${known}` : `bedoelt u "${meant}"?`}`,
    en: `there is no criterion "${asked}"; ${meant === undefined ? `there are ${known}` : `did you mean "${meant}"?`}`,
  });
}
