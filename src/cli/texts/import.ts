import type { Language } from "../../model/text.ts";

interface ImportTexts {
  readonly summary: string;
  readonly file: string;
  readonly id: string;
  readonly date: string;
  readonly criteria: string;
  readonly siteList: string;
  readonly out: string;
  scores(scan: string, sites: number, cells: number): string;
  siteListWritten(path: string, sites: number): string;
  ignored(columns: string): string;
  responses(scan: string, site: string, n: number): string;
}

export const IMPORT_TEXTS: Readonly<Record<Language, ImportTexts>> = {
  nl: {
    summary: "voert een tabel met scores, een sitelijst of een ingevuld antwoordformulier in (Excel of CSV)",
    file: "het bestand: .xlsx of .csv",
    id: "naam voor de scan of de sitelijst",
    date: "peildatum van de scores, zoals 2023-05",
    criteria: "criteriabestand waarbij de scores horen (standaard criteria/sociaal-werk-2020.yaml)",
    siteList: "naam van de sitelijst waarbij de sites horen",
    out: "bestand waarin de sitelijst komt (standaard naast de tabel)",
    scores: (scan, sites, cells) =>
      `Ingevoerd als scan ${scan}: ${cells} scores van ${sites} sites, zonder onderbouwing.`,
    siteListWritten: (path, sites) => `Sitelijst met ${sites} sites: ${path}`,
    ignored: (columns) => `Niet overgenomen kolommen: ${columns}`,
    responses: (scan, site, n) =>
      n === 0
        ? `Dit formulier was al ingevoerd bij scan ${scan}, site ${site}.`
        : `Bij scan ${scan}, site ${site}: ${n === 1 ? "1 reactie" : `${n} reacties`} van de eigenaar bewaard. Scores veranderen daar niet door.`,
  },
  en: {
    summary: "takes over a table of scores, a site list, or a reply form that was filled in (Excel or CSV)",
    file: "the file: .xlsx or .csv",
    id: "name for the scan or site list",
    date: "scan date of the scores, such as 2023-05",
    criteria: "criteria file that the scores belong to (default: criteria/sociaal-werk-2020.yaml)",
    siteList: "name of the site list that the sites belong to",
    out: "file for the site list (default: beside the table)",
    scores: (scan, sites, cells) => `Taken over as scan ${scan}: ${cells} scores of ${sites} sites, without evidence.`,
    siteListWritten: (path, sites) => `Site list with ${sites} sites: ${path}`,
    ignored: (columns) => `Columns not taken over: ${columns}`,
    responses: (scan, site, n) =>
      n === 0
        ? `This form was taken over before, with scan ${scan}, site ${site}.`
        : `With scan ${scan}, site ${site}: ${n === 1 ? "1 response" : `${n} responses`} of the owner kept. They change no score.`,
  },
};
