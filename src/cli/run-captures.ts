import { join } from "node:path";
import type { Command } from "commander";
import { printTable, tableAsJson } from "../app/print-table.ts";
import type { ScanResult } from "../app/scan.ts";
import type { Emit } from "../model/event.ts";
import type { Site } from "../model/site.ts";
import { EXIT } from "./exit-code.ts";
import { listenForInterruption } from "./interruption.ts";
import { invocation } from "./invocation.ts";
import { showProgress } from "./progress/show.ts";
import { commonOptions, type Shell } from "./shell.ts";
import { SCAN_WORDS } from "./texts/scan.ts";

/** A scan that is about to begin or to go on. */
export interface Captures {
  readonly sites: readonly Site[];
  /** Of the instrument. */
  readonly digest: string;
  run(emit: Emit, signal: AbortSignal): Promise<ScanResult>;
}

/** Runs a scan with its progress shown, prints what came of it, and sets the exit code. Ctrl-C ends it tidily. */
export async function runCaptures(command: Command, shell: Shell, captures: Captures): Promise<void> {
  const words = SCAN_WORDS[shell.language];
  const progress = showProgress(shell, captures.sites);
  const interruption = listenForInterruption(() => progress.say(words.stopping));
  try {
    const result = await captures.run(progress.emit, interruption.signal);
    progress.end();
    if (!result.interrupted) return printResult(result, captures.digest, command, shell);
    shell.output.notice(words.stopped(resumeLine(result.scan.id, command)));
    shell.endWith(EXIT.interrupted);
  } finally {
    progress.end();
    interruption.ignore();
  }
}

function printResult(result: ScanResult, digest: string, command: Command, shell: Shell): void {
  const { language, output } = shell;
  const words = SCAN_WORDS[language];
  const { unread, table, folder } = result;
  if (commonOptions(command).json) output.result(tableAsJson(table, digest));
  else output.result(`${printTable(table, output)}\n${words.report(join(folder, "index.html"))}\n`);
  if (unread.length === 0) return;
  output.notice(words.unread(unread.map(({ name }) => name)));
  shell.endWith(EXIT.unread);
}

function resumeLine(scan: string, command: Command): string {
  const { data } = commonOptions(command);
  return [invocation(), "resume", scan, ...(data === undefined ? [] : ["--data", data])].join(" ");
}
