import type { Language } from "../../model/text.ts";

/** The titles that commander prints, in other words. */
export const HELP_TITLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    "Usage:": "Gebruik:",
    "Arguments:": "Argumenten:",
    "Options:": "Opties:",
    "Global Options:": "Opties van elke opdracht:",
    "Commands:": "Opdrachten:",
  },
  en: { "Global Options:": "Options of every command:" },
};

/** Names of values, as they stand in usage lines. */
export const PLACEHOLDERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    options: "opties",
    command: "opdracht",
    folder: "map",
    file: "bestand",
    path: "pad",
    text: "tekst",
    "site-list.yaml": "sitelijst.yaml",
    url: "webadres",
    criterion: "criterium",
  },
  en: {},
};

interface ProgramHelp {
  readonly description: string;
  readonly data: string;
  readonly lang: string;
  readonly json: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly more: string;
}

export const PROGRAM_HELP: Readonly<Record<Language, ProgramHelp>> = {
  nl: {
    description: "Meet of websites herkenbaar zijn voor sociaal werk, met bij elke score de onderbouwing.",
    data: "map waarin scans worden bewaard (standaard reports)",
    lang: "taal van teksten: nl of en (standaard nl)",
    json: "uitkomst als JSON, voor programma's",
    version: "versie",
    help: "deze uitleg",
    helpCommand: "uitleg over een opdracht",
    more: "Uitleg over één opdracht: <opdracht> --help",
  },
  en: {
    description: "Measures whether websites are recognisable for social work, with the evidence behind every score.",
    data: "folder where scans are kept (default: reports)",
    lang: "language of texts: nl or en (default: nl)",
    json: "results as JSON, for programs",
    version: "version",
    help: "this help",
    helpCommand: "help on a command",
    more: "Help on one command: <command> --help",
  },
};
