import { Command } from "commander";
import { type ListedScan, listScans } from "../../app/list-scans.ts";
import { columns } from "../columns.ts";
import { commonOptions, printJson, type Shell, withDataFolder } from "../shell.ts";
import { LIST_WORDS } from "../texts/list.ts";

export function listCommand(shell: Shell): Command {
  return new Command("list")
    .description(LIST_WORDS[shell.language].summary)
    .action((_options: unknown, command: Command) => list(command, shell));
}

async function list(command: Command, shell: Shell): Promise<void> {
  const scans = await withDataFolder(command, listScans);
  if (commonOptions(command).json)
    printJson(
      shell,
      scans.map(({ scan, ...counts }) => ({ ...scan, ...counts })),
    );
  else shell.output.result(`${table(scans, shell)}\n`);
}

function table(scans: readonly ListedScan[], { language }: Shell): string {
  const words = LIST_WORDS[language];
  const lines = scans.map(({ scan, sites, done }) => [
    scan.id,
    scan.date,
    scan.siteList,
    scan.status === "done" || scan.status === "imported" ? String(sites) : `${done}/${sites}`,
    words.statuses[scan.status],
    `${scan.instrument} ${scan.instrumentVersion}`.trim(),
  ]);
  return columns([words.head, ...lines]);
}
