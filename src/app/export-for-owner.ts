import { OperatorError } from "../model/operator-error.ts";
import type { Language } from "../model/text.ts";
import { capturePath } from "../report/capture-path.ts";
import { ownSitePage } from "../report/own-site/html.ts";
import { buildTable } from "../report/table.ts";
import { type ReportFile, writeReport } from "../report/write.ts";
import { readOwnSite } from "./check.ts";
import type { DataFolder } from "./data-folder.ts";
import { noticeOf } from "./demo-list.ts";
import { outFolder } from "./out-folder.ts";
import { scanCaptures } from "./scan-captures.ts";
import { type ScanMaterial, webPages } from "./scan-files.ts";

export interface OwnerExport {
  readonly data: DataFolder;
  readonly scan: string;
  /** By id or name. */
  readonly site: string;
  readonly out: string;
  /** ISO date; three weeks from now when absent. */
  readonly replyBefore?: string;
  /** A scan or benchmark file to set the site beside. */
  readonly among?: string;
  readonly language: Language;
}

/** A folder that can be mailed to the owner of one site. */
export interface OwnerFolder {
  readonly scan: string;
  readonly site: string;
  readonly folder: string;
  readonly replyBefore: string;
  readonly files: readonly string[];
}

const FORM = "reactie.xlsx";
const REPORT = "verslag";
const WEEKS_TO_REPLY = 3;

/**
 * Writes one folder for the owner of a site: their own answers and advice, the report of this site alone with its
 * pictures, and a form to reply with. It names no other site and works wherever it is unpacked.
 */
export async function exportForOwner(asked: OwnerExport): Promise<OwnerFolder> {
  const { data, language } = asked;
  const folder = outFolder(data, asked.out);
  const replyBefore = asked.replyBefore ?? inWeeks(WEEKS_TO_REPLY);
  checkDate(replyBefore);
  const { own, loaded } = readOwnSite(data, asked, language);
  const { scan, judgement, instrument, table: whole } = loaded;
  const table = buildTable(
    scan,
    { ...whole.siteList, sites: [own.site] },
    instrument.instrument,
    judgement.assertions.filter(({ site }) => site === own.site.id),
    { language, notice: noticeOf(scan) },
  );
  const responses = data.store.responses.of(scan.id).filter(({ site }) => site === own.site.id);
  const material = { table, judgement, instrument, responses, ...scanCaptures(data.scan(scan.id), table) };
  const { replyForm } = await import("../report/for-owner/reply-form.ts");
  await writeReport(folder, [
    { path: "index.html", content: ownSitePage(own, { form: FORM, report: `${REPORT}/index.html`, replyBefore }) },
    { path: FORM, content: await replyForm(own, judgement.instrumentDigest, replyBefore) },
    ...webPages(material, true, []).map(({ path, content }) => ({ path: `${REPORT}/${path}`, content })),
  ]);
  await writeReport(folder, [...picturesOf(material)]);
  return { scan: scan.id, site: own.site.id, folder, replyBefore, files: ["index.html", FORM, `${REPORT}/index.html`] };
}

/** Every picture of the site, so that the report shows what it rests on. */
function* picturesOf({ captures, picture }: ScanMaterial): Generator<ReportFile> {
  for (const { site, number, pictures } of captures) {
    for (const file of new Set(pictures.map((one) => one.file))) {
      const path = capturePath(site.id, number, file);
      const content = picture(path);
      if (content !== undefined) yield { path: `${REPORT}/${path}`, content };
    }
  }
}

function inWeeks(weeks: number): string {
  return new Date(Date.now() + weeks * 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function checkDate(date: string): void {
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  if (!valid)
    throw new OperatorError({
      nl: `--reply-by ${date}: geef een datum, zoals 2026-12-15`,
      en: `--reply-by ${date}: give a date, such as 2026-12-15`,
    });
}
