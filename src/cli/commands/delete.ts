import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import { type Deletion, deleteScan, planDeletion } from "../../app/delete-scan.ts";
import { OperatorError } from "../../model/operator-error.ts";
import { commonOptions, printJson, type Shell, withDataFolder } from "../shell.ts";
import { DELETE_WORDS } from "../texts/delete.ts";
import { SHOW_WORDS } from "../texts/show.ts";

export function deleteCommand(shell: Shell): Command {
  const words = DELETE_WORDS[shell.language];
  return new Command("delete")
    .description(words.summary)
    .argument("<scan>", SHOW_WORDS[shell.language].scan)
    .option("--yes", words.yes)
    .action((scan: string, options: { yes?: true }, command: Command) => remove(scan, options, command, shell));
}

async function remove(scan: string, { yes }: { yes?: true }, command: Command, shell: Shell): Promise<void> {
  const words = DELETE_WORDS[shell.language];
  await withDataFolder(command, async (data) => {
    const plan = planDeletion(data, scan);
    shell.output.notice(words.goes(plan.scan, plan.folder, plan.sites, plan.files, megabytes(plan)));
    const agreed = yes ?? (await isAgreed(words.question, words.agrees));
    if (agreed) deleteScan(data, plan);
    if (commonOptions(command).json) printJson(shell, { ...plan, deleted: agreed });
    else shell.output.notice(agreed ? words.deleted : words.kept);
  });
}

async function isAgreed(question: string, agrees: RegExp): Promise<boolean> {
  if (!process.stdin.isTTY) throw new OperatorError(NOBODY_TO_ASK);
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return agrees.test((await reader.question(`${question} `)).trim());
  } finally {
    reader.close();
  }
}

const NOBODY_TO_ASK = {
  nl: "er is niemand om het aan te vragen: geef --yes als u zeker bent",
  en: "there is nobody to ask: give --yes if you are sure",
};

function megabytes({ bytes }: Deletion): number {
  return Math.ceil(bytes / 100_000) / 10;
}
