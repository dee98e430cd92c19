import type { DemoDifference } from "../../app/demo.ts";
import type { Language } from "../../model/text.ts";

interface DemoWords {
  readonly summary: string;
  readonly about: string;
  readonly published: string;
  same(cells: number): string;
  differs(cells: number, differences: readonly DemoDifference[]): string;
}

export const DEMO_WORDS: Readonly<Record<Language, DemoWords>> = {
  nl: {
    summary: "scant zes nagemaakte websites op deze computer en legt de tabel naast die van 2020",
    about:
      "Demonstratie: zes nagemaakte websites op deze computer. Hun pagina's zijn geschreven bij de tabel van 2020; de demonstratie laat zien hoe het programma werkt, niet of scores geldig zijn.",
    published: "Ter vergelijking de gepubliceerde tabel, in september 2020 met de hand gemaakt:",
    same: (cells) => `Alle ${cells} cellen zijn gelijk aan die van de gepubliceerde tabel.`,
    differs: (cells, differences) =>
      [
        `${differences.length} van ${cells} cellen verschillen van de gepubliceerde tabel:`,
        ...differences.map(
          (cell) => `  ${cell.site}, aspect ${cell.nr}: nu ${cell.measured}, gepubliceerd ${cell.published}`,
        ),
      ].join("\n"),
  },
  en: {
    summary: "scans six reconstructed websites on this computer and lays the table beside that of 2020",
    about:
      "Demonstration: six reconstructed websites on this computer. Their pages were written to fit the table of 2020; the demonstration shows the machinery, not whether scores are valid.",
    published: "For comparison the published table, made by hand in September 2020:",
    same: (cells) => `All ${cells} cells equal those of the published table.`,
    differs: (cells, differences) =>
      [
        `${differences.length} of ${cells} cells differ from the published table:`,
        ...differences.map(
          (cell) => `  ${cell.site}, aspect ${cell.nr}: now ${cell.measured}, published ${cell.published}`,
        ),
      ].join("\n"),
  },
};
