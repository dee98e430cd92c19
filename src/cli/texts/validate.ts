import type { Language } from "../../model/text.ts";

interface ValidateWords {
  readonly summary: string;
  readonly files: string;
  readonly kinds: Readonly<Record<"criteria" | "sites" | "unknown", (count: number) => string>>;
  inOrder(kind: string, title: string): string;
  problems(file: string, count: number): string;
}

export const VALIDATE_WORDS: Readonly<Record<Language, ValidateWords>> = {
  nl: {
    summary: "controleert criteriabestanden en sitelijsten, zonder te scannen",
    files: "criteriabestanden en sitelijsten",
    kinds: {
      criteria: (count) => `criteriabestand, ${count === 1 ? "1 criterium" : `${count} criteria`}`,
      sites: (count) => `sitelijst, ${count === 1 ? "1 site" : `${count} sites`}`,
      unknown: () => "",
    },
    inOrder: (kind, title) => `in orde (${kind}): ${title}`,
    problems: (file, count) => `${file}: ${count} fouten`,
  },
  en: {
    summary: "checks criteria files and site lists, without scanning",
    files: "criteria files and site lists",
    kinds: {
      criteria: (count) => `criteria file, ${count === 1 ? "1 criterion" : `${count} criteria`}`,
      sites: (count) => `site list, ${count === 1 ? "1 site" : `${count} sites`}`,
      unknown: () => "",
    },
    inOrder: (kind, title) => `in order (${kind}): ${title}`,
    problems: (file, count) => `${file}: ${count} errors`,
  },
};
