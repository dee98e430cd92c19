import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ReadInstrument } from "../inputs/read-file.ts";
import { JUDGE_VERSION } from "../judge/judge.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Judgement } from "../model/scan.ts";
import type { Language } from "../model/text.ts";
import type { Table } from "../report/table.ts";
import type { DataFolder } from "./data-folder.ts";
import { judgeSite } from "./judge-captures.ts";
import { findScan, instrumentOf } from "./load-scan.ts";
import { writeOutputs } from "./outputs.ts";

type JudgementKey = Pick<Judgement, "instrumentDigest" | "judgeVersion">;

/** A judgement of archived captures, and where its table was written. */
export interface ScoreResult {
  readonly table: Table;
  readonly folder: string;
  /** Of the instrument that judged. */
  readonly digest: string;
}

/**
 * Judges the archived captures of a scan again, by the instrument it was made with or by another; no browser and no
 * network are involved. A judgement by other criteria, or by a tool that judges otherwise, goes into a folder of its own:
 * the first stays as published.
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
  const used = instrument ?? instrumentOf(data, scan);
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
  if (isSame(judgement, data.store.assertions.judgementsOf(scan.id)[0]))
    return { table: await writeOutputs(data, scan.id, language), folder, digest: used.digest };
  const later = { instrument: used, folder: `judged-${used.digest.slice(0, 12)}` };
  const table = await writeOutputs(data, scan.id, language, later);
  return { table, folder: join(folder, later.folder), digest: used.digest };
}

function isSame(judgement: JudgementKey, published: JudgementKey | undefined): boolean {
  return (
    judgement.instrumentDigest === published?.instrumentDigest && judgement.judgeVersion === published.judgeVersion
  );
}
