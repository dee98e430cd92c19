import type { Database } from "better-sqlite3";
import type { Assertion } from "../model/assertion.ts";
import type { Judgement } from "../model/scan.ts";
import { type AssertionRow, assertionFromRow, assertionToRow, type JudgementKey } from "./assertion-rows.ts";

export type JudgementHead = Omit<Judgement, "assertions">;

export interface Assertions {
  /**
   * Stores what was concluded of one site, whole or not at all. The judgement is entered with its first site and
   * keeps that time; cells that were there already (a resumed scan) are replaced.
   */
  save(judgement: JudgementHead, assertions: readonly Assertion[]): void;
  /** Sites and criteria in the order they were stored. */
  get(key: JudgementKey): Judgement | undefined;
  /** The judgements of a scan, the first one ("as published") first. */
  judgementsOf(scan: string): readonly JudgementHead[];
}

interface JudgementRow {
  readonly scan: string;
  readonly instrument_digest: string;
  readonly judge_version: number;
  readonly judged_at: string;
}

/** The assertions of a database. */
export function createAssertions(database: Database): Assertions {
  const enter = database.prepare<[string, string, number, string]>(
    "INSERT OR IGNORE INTO judgement VALUES (?, ?, ?, ?)",
  );
  const insert = database.prepare<AssertionRow>(
    `INSERT INTO assertion VALUES (@scan, @instrument_digest, @judge_version, @site, @criterion, @outcome, @mode,
      @decision, @reason, @capture, @captured_at, @border_case, @facts, @evidence)
    ON CONFLICT DO UPDATE SET outcome = excluded.outcome, mode = excluded.mode, decision = excluded.decision,
      reason = excluded.reason, capture = excluded.capture, captured_at = excluded.captured_at,
      border_case = excluded.border_case, facts = excluded.facts, evidence = excluded.evidence`,
  );
  const head = database.prepare<[string, string, number], JudgementRow>(
    "SELECT * FROM judgement WHERE scan = ? AND instrument_digest = ? AND judge_version = ?",
  );
  const heads = database.prepare<[string], JudgementRow>("SELECT * FROM judgement WHERE scan = ? ORDER BY judged_at");
  const cells = database.prepare<[string, string, number], AssertionRow>(
    "SELECT * FROM assertion WHERE scan = ? AND instrument_digest = ? AND judge_version = ? ORDER BY rowid",
  );

  return {
    save: database.transaction((key: JudgementHead, assertions: readonly Assertion[]) => {
      enter.run(key.scan, key.instrumentDigest, key.judgeVersion, key.judgedAt);
      for (const assertion of assertions) insert.run(assertionToRow(key, assertion));
    }),
    get: (key) => {
      const row = head.get(key.scan, key.instrumentDigest, key.judgeVersion);
      if (row === undefined) return undefined;
      const rows = cells.all(key.scan, key.instrumentDigest, key.judgeVersion);
      return { ...headFromRow(row), assertions: rows.map(assertionFromRow) };
    },
    judgementsOf: (scan) => heads.all(scan).map(headFromRow),
  };
}

function headFromRow(row: JudgementRow): JudgementHead {
  return {
    scan: row.scan,
    instrumentDigest: row.instrument_digest,
    judgeVersion: row.judge_version,
    judgedAt: row.judged_at,
  };
}
