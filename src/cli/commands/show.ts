import { Command } from "commander";
import { loadScan } from "../../app/load-scan.ts";
import { printTable, tableAsJson } from "../../app/print-table.ts";
import { commonOptions, type Shell, withDataFolder } from "../shell.ts";
import { SHOW_WORDS } from "../texts/show.ts";

export function showCommand(shell: Shell): Command {
  const words = SHOW_WORDS[shell.language];
  return new Command("show")
    .description(words.summary)
    .argument("<scan>", words.scan)
    .action((scan: string, _options: unknown, command: Command) => show(scan, command, shell));
}

async function show(scan: string, command: Command, { language, output }: Shell): Promise<void> {
  const { table, judgement } = await withDataFolder(command, (data) => loadScan(data, scan, language));
  const asJson = commonOptions(command).json;
  output.result(asJson ? tableAsJson(table, judgement.instrumentDigest) : printTable(table, output));
}
