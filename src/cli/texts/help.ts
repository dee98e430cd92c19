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

interface ProgramHelp {
  readonly description: string;
  readonly usage: string;
  readonly data: string;
  readonly lang: string;
  readonly json: string;
  readonly version: string;
  readonly help: string;
  readonly more: string;
}

export const PROGRAM_HELP: Readonly<Record<Language, ProgramHelp>> = {
  nl: {
    description: "Meet of websites herkenbaar zijn voor sociaal werk, met bij elke score het bewijs.",
    usage: "<opdracht> [opties]",
    data: "map waarin scans worden bewaard (standaard reports)",
    lang: "taal van teksten: nl of en (standaard nl)",
    json: "uitkomst als JSON, voor programma's",
    version: "versie",
    help: "deze uitleg",
    more: "Uitleg over één opdracht: <opdracht> --help",
  },
  en: {
    description: "Measures whether websites are recognisable for social work, with the evidence behind every score.",
    usage: "<command> [options]",
    data: "folder where scans are kept (default: reports)",
    lang: "language of texts: nl or en (default: nl)",
    json: "results as JSON, for programs",
    version: "version",
    help: "this help",
    more: "Help on one command: <command> --help",
  },
};
