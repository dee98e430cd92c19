import { join } from "node:path";
import { Command } from "commander";
import { printTable, tableAsJson } from "../../app/print-table.ts";
import { readCriteria } from "../../app/read-criteria.ts";
import { score as scoreAgain } from "../../app/score.ts";
import { commonOptions, type Shell, withDataFolder } from "../shell.ts";
import { SCAN_WORDS } from "../texts/scan.ts";
import { SCORE_WORDS } from "../texts/score.ts";
import { SHOW_WORDS } from "../texts/show.ts";

export function scoreCommand(shell: Shell): Command {
  const words = SCORE_WORDS[shell.language];
  return new Command("score")
    .description(words.summary)
    .argument("<scan>", SHOW_WORDS[shell.language].scan)
    .option("--criteria <file>", words.criteria)
    .action((scan: string, options: { criteria?: string }, command: Command) => score(scan, options, command, shell));
}

async function score(scan: string, options: { criteria?: string }, command: Command, shell: Shell): Promise<void> {
  const { language, output } = shell;
  const criteria = options.criteria === undefined ? undefined : readCriteria(options.criteria);
  const { table, folder, digest } = await withDataFolder(command, (data) => scoreAgain(data, scan, criteria, language));
  if (commonOptions(command).json) output.result(tableAsJson(table, digest));
  else output.result(`${printTable(table, output)}\n${SCAN_WORDS[language].report(join(folder, "index.html"))}\n`);
}
