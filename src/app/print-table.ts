import { scoresJson } from "../report/json.ts";
import type { Table } from "../report/table.ts";
import { renderTerminal, type TerminalOptions } from "../report/terminal.ts";

/** The table as a terminal shows it. */
export function printTable(table: Table, options: TerminalOptions): string {
  return renderTerminal(table, options);
}

/** The table as `scores.json` holds it. */
export function tableAsJson(table: Table, instrumentDigest: string): string {
  return scoresJson(table, instrumentDigest);
}
