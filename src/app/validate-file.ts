import { readFileSync } from "node:fs";
import { readInstrument, readSiteList } from "../inputs/read-file.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Language } from "../model/text.ts";

/** What a file is, and what is wrong with it. */
export interface ValidatedFile {
  readonly file: string;
  readonly kind: "criteria" | "sites" | "unknown";
  /** Title and number of criteria or sites, when it is in order. */
  readonly title: string | null;
  readonly count: number;
  readonly problems: readonly string[];
}

/** Validates a criteria file or site list; which of the two it is, its content tells. */
export function validateFile(file: string, language: Language): ValidatedFile {
  const kind = kindOf(file);
  try {
    return { file, kind, problems: [], ...read(file, kind, language) };
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return { file, kind, title: null, count: 0, problems: error.linesIn(language) };
  }
}

function read(file: string, kind: ValidatedFile["kind"], language: Language): Pick<ValidatedFile, "title" | "count"> {
  if (kind === "unknown") throw neither(file);
  if (kind === "sites") {
    const { siteList } = readSiteList(file);
    return { title: siteList.title, count: siteList.sites.length };
  }
  const { instrument } = readInstrument(file);
  const title = `${instrument.title[language]}, ${instrument.id} ${instrument.version}`;
  return { title, count: instrument.criteria.length };
}

function neither(file: string): OperatorError {
  return new OperatorError({
    nl: `${file}: is geen criteriabestand (daarin staat criteria:) en geen sitelijst (daarin staat sites:)`,
    en: `${file}: is neither a criteria file (which has criteria:) nor a site list (which has sites:)`,
  });
}

/** By the keys at the top, so that a file with a mistake in its YAML is still taken for what it is. */
function kindOf(file: string): ValidatedFile["kind"] {
  const text = textOf(file);
  if (text === undefined) return "sites";
  if (/^(?:criteria|instrument)\s*:/m.test(text)) return "criteria";
  return /^sites\s*:/m.test(text) ? "sites" : "unknown";
}

/** Undefined when it cannot be read: reading it for real says why. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
