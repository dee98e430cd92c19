import type { Command, CommanderError } from "commander";
import { nearest } from "../model/nearest.ts";
import { placeholdersIn } from "./help.ts";
import { invocation } from "./invocation.ts";
import type { Shell } from "./shell.ts";
import { USAGE } from "./texts/usage.ts";

/** What is wrong with a command line, in one line, with the nearest known command or option. */
export function usageProblem(error: CommanderError, program: Command, args: readonly string[], shell: Shell): string {
  const words = USAGE[shell.language];
  const command = commandIn(program, args);
  const [first = ""] = quoted(error.message);
  switch (error.code) {
    case "commander.unknownCommand":
      return words.unknownCommand(first, nearest(first, namesOf(program)), `${invocation()} --help`);
    case "commander.unknownOption":
      return words.unknownOption(first, nearest(first, optionsOf(program, command)), helpOf(command));
    case "commander.missingArgument":
      return words.missingArgument(placeholdersIn(`<${first}>`, shell.language), helpOf(command));
    case "commander.optionMissingArgument":
      return words.missingValue(first.split(" ")[0] ?? first);
    case "commander.excessArguments":
      return words.tooMany(excess(command, args), helpOf(command));
    case "commander.invalidArgument":
      return words.invalidValue(first.split(" ")[0] ?? first, quoted(error.message)[1] ?? "", choicesIn(error.message));
    default:
      return error.message.replace(/^error: /, "");
  }
}

function quoted(message: string): readonly string[] {
  return [...message.matchAll(/'([^']*)'/g)].map(([, inside = ""]) => inside);
}

function choicesIn(message: string): string {
  return /choices are ([^.]+)\./.exec(message)?.[1] ?? "";
}

function commandIn(program: Command, args: readonly string[]): Command | undefined {
  return program.commands.find((command) => args.includes(command.name()));
}

function namesOf(program: Command): readonly string[] {
  return program.commands.map((command) => command.name());
}

function optionsOf(program: Command, command: Command | undefined): readonly string[] {
  const options = [...program.options, ...(command?.options ?? [])];
  return [...options.flatMap(({ long }) => long ?? []), "--help"];
}

function helpOf(command: Command | undefined): string {
  return [invocation(), command?.name(), "--help"].filter((part) => part !== undefined).join(" ");
}

/** The arguments that the command has no place for. */
function excess(command: Command | undefined, args: readonly string[]): string {
  const typed = command?.args ?? args;
  return typed.slice(command?.registeredArguments.length ?? 0).join(" ");
}
