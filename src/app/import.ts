import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { readInstrument } from "../inputs/read-file.ts";
import { idFromName } from "../inputs/site-id.ts";
import { importedScores, isScoreTable } from "../inputs/table/imported-scores.ts";
import { readTable } from "../inputs/table/read-table.ts";
import { isReplyForm, looksLikeReplyForm } from "../inputs/table/reply-form.ts";
import type { ReadScore } from "../inputs/table/scores.ts";
import type { Sheet } from "../inputs/table/sheet.ts";
import { isSiteList, siteListFromTable } from "../inputs/table/site-list-table.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Language, Text } from "../model/text.ts";
import { writeReport } from "../report/write.ts";
import { type ImportedCell, importScan } from "../store/import-scan.ts";
import type { DataFolder } from "./data-folder.ts";
import { DEFAULT_INSTRUMENT } from "./default-instrument.ts";
import { type ImportedReply, importReply } from "./import-reply.ts";
import { checkScanId } from "./scan-id.ts";

export interface AskedImport {
  readonly file: string;
  /** Id of the scan, or of the site list. */
  readonly id?: string;
  /** Scan date: `2020-09` or `2020-09-14`. */
  readonly date?: string;
  readonly criteria?: string;
  /** Site list that the sites of a score table belong to. */
  readonly siteList?: string;
  /** Where a site list is written. */
  readonly out?: string;
}

/** What became of a file. */
export type Imported =
  | ImportedReply
  | { readonly kind: "scores"; readonly scan: string; readonly sites: number; readonly cells: number }
  | { readonly kind: "site-list"; readonly path: string; readonly sites: number; readonly ignored: readonly string[] };

/**
 * Takes a table over: scores become a scan without captures, a list of sites becomes a site list in YAML, and a reply
 * form becomes responses. Which of these it is, its headings tell. Throws `OperatorError` with everything that is wrong, before anything is written.
 */
export async function importFile(data: DataFolder, asked: AskedImport, language: Language): Promise<Imported> {
  const { instrument } = readInstrument(asked.criteria ?? DEFAULT_INSTRUMENT);
  const sheets = await readTable(asked.file);
  if (isReplyForm(sheets)) return await importReply(data, asked.file, sheets, language);
  if (looksLikeReplyForm(sheets))
    throw new OperatorError({
      nl: `${asked.file}: dit lijkt een reactie van een eigenaar, maar er staat niet meer in bij welke scan zij hoort; vraag om het Excel-bestand zelf`,
      en: `${asked.file}: this looks like the reply of an owner, but it no longer says to which scan it belongs; ask for the Excel file itself`,
    });
  const scores = sheets.find((sheet) => isScoreTable(sheet, instrument));
  if (scores !== undefined) return importScores(data, asked, importedScores(scores, instrument), instrument.id);
  const list = sheets.find(isSiteList);
  if (list !== undefined) return await importSiteList(asked, list);
  throw new OperatorError({
    nl: `${asked.file}: hierin staan geen scores (aspecten 1, 2, 3... met sites) en geen sitelijst (kolommen naam en webadres)`,
    en: `${asked.file}: holds no scores (aspects 1, 2, 3... with sites) and no site list (columns name and address)`,
  });
}

function importScores(
  data: DataFolder,
  asked: AskedImport,
  scores: readonly ReadScore[],
  instrument: string,
): Imported {
  const { id, date } = checkedScan(data, asked);
  const cells = scores.map((score) => cellOf(score, data));
  importScan(data.store, {
    scan: id,
    date,
    siteList: asked.siteList ?? id,
    instrument,
    instrumentVersion: "",
    instrumentDigest: "",
    importedAt: new Date().toISOString(),
    cells,
  });
  return { kind: "scores", scan: id, sites: new Set(cells.map(({ site }) => site)).size, cells: cells.length };
}

function checkedScan(data: DataFolder, { id, date }: AskedImport): { readonly id: string; readonly date: string } {
  const problems: Text[] = [];
  if (id === undefined)
    problems.push({
      nl: "geef de scan een naam met --id, zoals --id 2023-voorjaar",
      en: "name the scan with --id, such as --id 2023-spring",
    });
  else if (data.store.scans.get(id) !== undefined)
    problems.push({
      nl: `scan ${id} bestaat al: kies een andere --id`,
      en: `scan ${id} exists already: choose another --id`,
    });
  if (date === undefined || !/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(date))
    problems.push({
      nl: "geef de peildatum met --date, zoals --date 2023-05 of --date 2023-05-14",
      en: "give the scan date with --date, such as --date 2023-05 or --date 2023-05-14",
    });
  if (problems.length > 0 || id === undefined || date === undefined) throw new OperatorError(problems);
  checkScanId(id);
  return { id, date };
}

/** A site that another scan knows keeps its id and address; nothing else is filled in. */
function cellOf({ siteName, url, criterion, outcome }: ReadScore, { store }: DataFolder): ImportedCell {
  const site = idFromName(siteName);
  const known = store.scans.list().flatMap(({ id }) => store.scans.sites(id));
  const same = known.find((one) => one.site.id === site || one.site.name.toLowerCase() === siteName.toLowerCase());
  return {
    site: same?.site.id ?? site,
    siteName: same !== undefined && siteName === same.site.id ? same.site.name : siteName,
    url: url || (same?.site.url ?? ""),
    criterion: criterion.id,
    outcome,
    mode: "manual",
    decision: "imported",
    reason: null,
  };
}

async function importSiteList(asked: AskedImport, sheet: Sheet): Promise<Imported> {
  const name = basename(asked.file, extname(asked.file));
  const id = asked.id ?? idFromName(name);
  const path = asked.out ?? join(dirname(asked.file), `${id}.yaml`);
  if (existsSync(path))
    throw new OperatorError({
      nl: `${path} bestaat al: kies een ander bestand met --out`,
      en: `${path} exists already: choose another file with --out`,
    });
  const { yaml, sites, ignored } = siteListFromTable(sheet, id, name);
  await writeReport(dirname(path), [{ path: basename(path), content: yaml }]);
  return { kind: "site-list", path, sites, ignored };
}
