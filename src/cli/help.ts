import type { Command, Help, Option } from "commander";
import type { Language } from "../model/text.ts";
import { HELP_TITLES } from "./texts/help.ts";

/** How help is laid out: commander's way, with titles and remarks in one language. */
export function helpIn(language: Language): Partial<Help> {
  const titles = HELP_TITLES[language];
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
    optionDescription,
    subcommandDescription: (command) => command.summary() || command.description(),
  };
}

function argumentTerm(argument: Command["registeredArguments"][number]): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** Defaults and choices stand in the descriptions themselves. */
function optionDescription(option: Option): string {
  return option.description;
}
