import type { Language } from "../../model/text.ts";

interface CompareTexts {
  readonly summary: string;
  readonly scans: string;
  acrossLines(older: string, newer: string): string;
  page(path: string): string;
}

export const COMPARE_TEXTS: Readonly<Record<Language, CompareTexts>> = {
  nl: {
    summary: "vergelijkt twee of meer scans: wat is veranderd, en waardoor",
    scans: "de scans, zoals list ze noemt",
    acrossLines: (older, newer) =>
      `De sitelijsten van ${older} en ${newer} zijn niet als vervolg op elkaar aangemerkt (continues); sites zijn op hun id gekoppeld.`,
    page: (path) => `Vergelijking: ${path}`,
  },
  en: {
    summary: "compares two or more scans: what changed, and why",
    scans: "the scans, as list names them",
    acrossLines: (older, newer) =>
      `The site lists of ${older} and ${newer} are not marked as continuing one another (continues); sites were matched by their id.`,
    page: (path) => `Comparison: ${path}`,
  },
};
