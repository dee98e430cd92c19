import type { Command, Help, Option } from "commander";
import type { Language } from "../model/text.ts";
import { HELP_TITLES, PLACEHOLDERS } from "./texts/help.ts";

/** How help is laid out: commander's way, with titles and placeholders in one language. */
export function helpIn(language: Language): Partial<Help> {
  const titles = HELP_TITLES[language];
  const say = (text: string): string => placeholdersIn(text, language);
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: say,
    optionTerm: (option) => say(option.flags),
    argumentTerm: (argument) => say(`<${argument.name()}>`),
    subcommandTerm: (command) => say(subcommandTerm(command)),
    optionDescription,
  };
}

/** A text with the names between `<>` and `[]` in the language of the help. */
export function placeholdersIn(text: string, language: Language): string {
  const names = PLACEHOLDERS[language];
  return text.replace(/(?<=[<[])[^<>[\]]+(?=[>\]])/g, (inside) =>
    inside.replace(/[\w.-]*\w/g, (name) => names[name] ?? name),
  );
}

function subcommandTerm(command: Command): string {
  return `${command.name()} ${command.usage().replace(/\[options\] ?/, "")}`.trimEnd();
}

/** Defaults and choices stand in the descriptions themselves. */
function optionDescription(option: Option): string {
  return option.description;
}
