import { Command, Option } from "commander";
import { TOOL } from "../app/tool.ts";
import { LANGUAGES } from "../model/text.ts";
import { checkCommand } from "./commands/check.ts";
import { compareCommand } from "./commands/compare.ts";
import { deleteCommand } from "./commands/delete.ts";
import { demoCommand } from "./commands/demo.ts";
import { discoverCommand } from "./commands/discover.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { listCommand } from "./commands/list.ts";
import { matchCommand } from "./commands/match.ts";
import { resumeCommand } from "./commands/resume.ts";
import { scanCommand } from "./commands/scan.ts";
import { scoreCommand } from "./commands/score.ts";
import { showCommand } from "./commands/show.ts";
import { validateCommand } from "./commands/validate.ts";
import { helpIn } from "./help.ts";
import type { Shell } from "./shell.ts";
import { PROGRAM_HELP } from "./texts/help.ts";

/** A file per command; the order is that of the help. */
const COMMANDS = [
  demoCommand,
  scanCommand,
  resumeCommand,
  checkCommand,
  scoreCommand,
  listCommand,
  showCommand,
  explainCommand,
  exportCommand,
  compareCommand,
  importCommand,
  discoverCommand,
  matchCommand,
  validateCommand,
  doctorCommand,
  deleteCommand,
];

/** The whole command line in one language. Errors of usage are thrown as `CommanderError`, never printed here. */
export function createProgram(shell: Shell): Command {
  const { language, output } = shell;
  const words = PROGRAM_HELP[language];
  const program = new Command("quickscan")
    .description(words.description)
    .usage("<command> [options]")
    .addOption(new Option("--data <folder>", words.data))
    .addOption(new Option("--lang <nl|en>", words.lang).choices([...LANGUAGES]))
    .option("--json", words.json)
    .version(TOOL, "-V, --version", words.version)
    .helpCommand("help [command]", words.helpCommand)
    .addHelpText("after", `\n${words.more}`);
  for (const command of COMMANDS) program.addCommand(command(shell));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({ writeOut: output.result, outputError: () => undefined, getOutHelpWidth: () => output.width })
      .configureHelp(helpIn(language))
      .helpOption("-h, --help", words.help);
  }
  return program;
}
