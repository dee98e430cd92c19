import { Command } from "commander";
import { type AskedImport, type Imported, importFile } from "../../app/import.ts";
import { given } from "../given.ts";
import { commonOptions, printJson, type Shell, withDataFolder } from "../shell.ts";
import { IMPORT_TEXTS } from "../texts/import.ts";

type ImportOptions = Partial<Omit<AskedImport, "file">>;

export function importCommand(shell: Shell): Command {
  const words = IMPORT_TEXTS[shell.language];
  return new Command("import")
    .description(words.summary)
    .argument("<file>", words.file)
    .option("--id <id>", words.id)
    .option("--date <date>", words.date)
    .option("--criteria <file>", words.criteria)
    .option("--site-list <id>", words.siteList)
    .option("--out <file>", words.out)
    .action((file: string, options: ImportOptions, command: Command) => takeOver(file, options, command, shell));
}

async function takeOver(file: string, options: ImportOptions, command: Command, shell: Shell): Promise<void> {
  const { id, date, criteria, siteList, out } = options;
  const asked = { file, ...given({ id, date, criteria, siteList, out }) };
  const imported = await withDataFolder(command, (data) => importFile(data, asked, shell.language));
  if (commonOptions(command).json) printJson(shell, imported);
  else print(imported, shell);
}

function print(imported: Imported, { language, output }: Shell): void {
  const words = IMPORT_TEXTS[language];
  switch (imported.kind) {
    case "scores":
      output.result(`${words.scores(imported.scan, imported.sites, imported.cells)}\n`);
      break;
    case "responses":
      output.result(`${words.responses(imported.scan, imported.site, imported.added)}\n`);
      break;
    case "site-list":
      output.result(`${words.siteListWritten(imported.path, imported.sites)}\n`);
      if (imported.ignored.length > 0) output.notice(words.ignored(imported.ignored.join(", ")));
      break;
  }
}
