import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ReadInstrument } from "../inputs/read-file.ts";
import { JUDGE_VERSION } from "../judge/judge.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Language } from "../model/text.ts";
import type { Table } from "../report/table.ts";
import type { DataFolder } from "./data-folder.ts";
import { judgeSite } from "./judge-captures.ts";
import { findScan, instrumentOf } from "./load-scan.ts";
import { writeOutputs } from "./outputs.ts";

/** A judgement of archived captures, and where its table was written. */
export interface ScoreResult {
  readonly table: Table;
  readonly folder: string;
  /** Of the instrument that judged. */
  readonly digest: string;
}

/**
 * Judges the archived captures of a scan again, by the instrument it was made with or by another; no browser and no
 * network are involved. A judgement by other criteria goes into a folder of its own: the first stays as published.
 */
export async function score(
  data: DataFolder,
  id: string | undefined,
  instrument: ReadInstrument | undefined,
  language: Language,
): Promise<ScoreResult> {
  const scan = findScan(data, id);
  const folder = data.scan(scan.id);
  if (!existsSync(folder))
    throw new OperatorError({
      nl: `scan ${scan.id} heeft geen vastleggingen om te beoordelen: de map ${folder} is er niet`,
      en: `scan ${scan.id} has no captures to judge: its folder ${folder} is not there`,
    });
  const own = instrumentOf(data, scan);
  const used = instrument ?? own;
  const judgement = {
    scan: scan.id,
    instrumentDigest: used.digest,
    judgeVersion: JUDGE_VERSION,
    judgedAt: new Date().toISOString(),
  };
  data.store.transaction(() => {
    for (const { site } of data.store.scans.sites(scan.id))
      data.store.assertions.save(judgement, judgeSite(folder, site.id, used.instrument));
  });
  const below = used.digest === own.digest ? undefined : `judged-${used.digest.slice(0, 12)}`;
  const table = await writeOutputs(data, scan.id, used, language, below);
  return { table, folder: below === undefined ? folder : join(folder, below), digest: used.digest };
}
