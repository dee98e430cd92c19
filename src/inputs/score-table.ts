import { parse } from "csv-parse/sync";
import { OperatorError } from "../model/operator-error.ts";
import { DECISIONS, type Decision, MODES, type Mode, type Outcome } from "../model/outcome.ts";
import { REASONS, type Reason } from "../model/reason.ts";
import { readMark } from "./table/mark.ts";

/** A row of `scores.csv`: one cell of a table that was made before. */
export interface ScoreRecord {
  readonly scan: string;
  readonly date: string;
  readonly instrument: string;
  readonly site: string;
  readonly siteName: string;
  readonly url: string;
  readonly nr: number;
  readonly criterion: string;
  readonly outcome: Outcome;
  readonly mode: Mode;
  readonly reason: Reason | null;
  readonly decision: Decision;
}

/**
 * Reads a table in the form of `scores.csv`. Marks decide; `n.v.t.` and `/` are read as not applicable, as the table of
 * 2020 printed them. Throws `OperatorError` with every row that cannot be read.
 */
export function parseScoreTable(text: string, fileName: string): readonly ScoreRecord[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
  const problems: string[] = [];
  const records = rows.map((row, at) =>
    toRecord(row, (field, problem) => problems.push(`${fileName}:${at + 2} ${field}: ${problem}`)),
  );
  if (problems.length > 0) throw new OperatorError(problems);
  return records;
}

function toRecord(row: Record<string, string>, report: (field: string, problem: string) => void): ScoreRecord {
  const mark = row["score"] ?? "";
  const outcome = readMark(mark);
  if (outcome === undefined) report("score", `"${mark}" is no mark: use X, 0, n.a., ? or -`);
  const reason = row["reason"] ?? "";
  if (reason !== "" && !isOneOf(REASONS, reason)) report("reason", `"${reason}" is no reason code`);
  const mode = row["mode"] ?? "";
  const decision = row["decision"] ?? "";
  for (const field of missingFields(row)) report(field, "is missing");
  return {
    scan: row["scan"] ?? "",
    date: row["date"] ?? "",
    instrument: row["instrument"] ?? "",
    site: row["site"] ?? "",
    siteName: row["site_name"] ?? row["site"] ?? "",
    url: row["url"] ?? "",
    nr: Number(row["nr"]),
    criterion: row["criterion"] ?? "",
    outcome: outcome ?? "untested",
    mode: isOneOf(MODES, mode) ? mode : "manual",
    reason: isOneOf(REASONS, reason) ? reason : null,
    decision: isOneOf(DECISIONS, decision) ? decision : "imported",
  };
}

function missingFields(row: Record<string, string>): readonly string[] {
  return ["scan", "date", "site", "criterion", "nr"].filter((field) => !row[field]);
}

function isOneOf<T extends string>(all: readonly T[], value: string): value is T {
  return (all as readonly string[]).includes(value);
}
