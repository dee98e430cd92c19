import type { Language } from "../../model/text.ts";

interface DeleteWords {
  readonly summary: string;
  readonly yes: string;
  readonly question: string;
  readonly agrees: RegExp;
  readonly deleted: string;
  readonly kept: string;
  goes(scan: string, folder: string, sites: number, files: number, megabytes: number): string;
}

export const DELETE_WORDS: Readonly<Record<Language, DeleteWords>> = {
  nl: {
    summary: "verwijdert een scan; zegt eerst wat er weggaat en vraagt het na",
    yes: "niet navragen",
    question: "Verwijderen? Dit kan niet ongedaan worden gemaakt. [j/N]",
    agrees: /^ja?$/i,
    deleted: "Verwijderd.",
    kept: "Er is niets verwijderd.",
    goes: (scan, folder, sites, files, megabytes) =>
      `Scan ${scan} gaat weg: de scores van ${sites === 1 ? "1 site" : `${sites} sites`} en de map ${folder} met rapport en vastleggingen (${files} bestanden, ${String(megabytes).replace(".", ",")} MB).`,
  },
  en: {
    summary: "deletes a scan; first says what goes and asks",
    yes: "do not ask",
    question: "Delete? This cannot be undone. [y/N]",
    agrees: /^y(es)?$/i,
    deleted: "Deleted.",
    kept: "Nothing was deleted.",
    goes: (scan, folder, sites, files, megabytes) =>
      `Scan ${scan} will go: the scores of ${sites === 1 ? "1 site" : `${sites} sites`} and the folder ${folder} with report and captures (${files} files, ${megabytes} MB).`,
  },
};
