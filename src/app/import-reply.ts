import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readReplyForm } from "../inputs/table/reply-form.ts";
import type { Sheet } from "../inputs/table/sheet.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Language } from "../model/text.ts";
import type { DataFolder } from "./data-folder.ts";
import { findScan } from "./load-scan.ts";
import { writeOutputs } from "./outputs.ts";

/** Responses of an owner that were taken over. */
export interface ImportedReply {
  readonly kind: "responses";
  readonly scan: string;
  readonly site: string;
  /** In the form, and of those the ones that were not there yet. */
  readonly responses: number;
  readonly added: number;
}

/**
 * Keeps what an owner filled in with the cells it is about, and writes the report anew so that it shows there. No
 * score changes. Throws `OperatorError` when the form is of a scan or site that is not here.
 */
export async function importReply(
  data: DataFolder,
  file: string,
  sheets: readonly Sheet[],
  language: Language,
): Promise<ImportedReply> {
  const form = readReplyForm(sheets);
  const scan = findScan(data, form.scan);
  if (!data.store.scans.sites(scan.id).some(({ site }) => site.id === form.site))
    throw new OperatorError({
      nl: `${file}: hoort bij site ${form.site}, en die staat niet in scan ${scan.id}`,
      en: `${file}: belongs to site ${form.site}, which is not in scan ${scan.id}`,
    });
  const digests = data.store.assertions.judgementsOf(scan.id).map(({ instrumentDigest }) => instrumentDigest);
  if (!digests.includes(form.instrumentDigest))
    throw new OperatorError({
      nl: `${file}: hoort bij een andere scan met de naam ${scan.id}: er is toen met andere criteria gemeten`,
      en: `${file}: belongs to another scan with the name ${scan.id}: it was measured by other criteria`,
    });
  const source = createHash("sha256").update(readFileSync(file)).digest("hex");
  const receivedAt = new Date().toISOString();
  const { site, instrumentDigest, by } = form;
  const added = data.store.responses.add(
    form.answers.map((answer) => ({ scan: scan.id, site, instrumentDigest, by, receivedAt, source, ...answer })),
  );
  if (added > 0) await writeOutputs(data, scan.id, language);
  return { kind: "responses", scan: scan.id, site, responses: form.answers.length, added };
}
