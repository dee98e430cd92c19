import type { Language } from "../../model/text.ts";

interface ExportWords {
  readonly summary: string;
  readonly format: (known: string) => string;
  readonly out: string;
  readonly publish: string;
  readonly browser: string;
  readonly unknownFormat: (format: string, meant: string | undefined, known: string) => string;
  readonly written: (scan: string, folder: string, files: readonly string[]) => string;
  readonly published: string;
}

export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = {
  nl: {
    summary: "schrijft tabellen van scans in andere vormen",
    format: (known) => `vormen, gescheiden door komma's: ${known} (standaard html,xlsx,csv,json)`,
    out: "map om in te schrijven; bij meer scans krijgt elke scan daarin een map",
    publish: "om te publiceren: zonder vastgelegde pagina's, schermafdrukken alleen rond de vindplaats",
    browser: "browser om de PDF mee te maken",
    unknownFormat: (format, meant, known) =>
      `--format ${format}: onbekend${meant === undefined ? `; kies uit ${known}` : `; bedoelt u ${meant}?`}`,
    written: (scan, folder, files) => `${scan} staat in ${folder}: ${files.join(", ")}`,
    published:
      "Kijk voor u publiceert de citaten en schermafdrukken na op namen van mensen; docs/privacy.md zegt waarom.",
  },
  en: {
    summary: "writes tables of scans in other forms",
    format: (known) => `forms, separated by commas: ${known} (default html,xlsx,csv,json)`,
    out: "folder to write to; of several scans each gets a folder in it",
    publish: "for publication: without captured pages, pictures only around the finding",
    browser: "browser to make the PDF with",
    unknownFormat: (format, meant, known) =>
      `--format ${format}: unknown${meant === undefined ? `; choose from ${known}` : `; did you mean ${meant}?`}`,
    written: (scan, folder, files) => `${scan} is in ${folder}: ${files.join(", ")}`,
    published:
      "Before you publish, look through quotations and pictures for names of people; docs/privacy.md says why.",
  },
};
