import type { Language } from "../../model/text.ts";

/** What may be wrong with a command line. */
interface UsageWords {
  unknownCommand(typed: string, meant: string | undefined, help: string): string;
  unknownOption(typed: string, meant: string | undefined, help: string): string;
  missingArgument(name: string, help: string): string;
  missingValue(option: string): string;
  tooMany(typed: string, help: string): string;
  invalidValue(option: string, typed: string, choices: string): string;
}

export const USAGE: Readonly<Record<Language, UsageWords>> = {
  nl: {
    unknownCommand: (typed, meant, help) =>
      `de opdracht "${typed}" bestaat niet; ${meant === undefined ? `${help} noemt ze alle` : `bedoelt u "${meant}"?`}`,
    unknownOption: (typed, meant, help) =>
      `de optie ${typed} bestaat niet; ${meant === undefined ? `${help} noemt ze alle` : `bedoelt u ${meant}?`}`,
    missingArgument: (name, help) => `${name} ontbreekt; zie ${help}`,
    missingValue: (option) => `achter ${option} ontbreekt de waarde`,
    tooMany: (typed, help) => `te veel opgegeven: ${typed}; zie ${help}`,
    invalidValue: (option, typed, choices) => `${option} ${typed}: kies uit ${choices}`,
  },
  en: {
    unknownCommand: (typed, meant, help) =>
      `there is no command "${typed}"; ${meant === undefined ? `${help} lists them` : `did you mean "${meant}"?`}`,
    unknownOption: (typed, meant, help) =>
      `there is no option ${typed}; ${meant === undefined ? `${help} lists them` : `did you mean ${meant}?`}`,
    missingArgument: (name, help) => `${name} is missing; see ${help}`,
    missingValue: (option) => `the value after ${option} is missing`,
    tooMany: (typed, help) => `too much was given: ${typed}; see ${help}`,
    invalidValue: (option, typed, choices) => `${option} ${typed}: choose from ${choices}`,
  },
};
