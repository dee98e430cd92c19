import type { Language, Text } from "./text.ts";

/** Something the user can mend: printed as one clear line per problem, exit code 2. Anything else thrown is a bug. */
export class OperatorError extends Error {
  /** In English, or in the one language that there is. */
  readonly problems: readonly string[];
  readonly #texts: readonly Text[];

  constructor(problems: string | Text | readonly (string | Text)[]) {
    const texts = (isList(problems) ? problems : [problems]).map(asText);
    const list = texts.map((text) => text.en);
    super(list.join("\n"));
    this.name = "OperatorError";
    this.problems = list;
    this.#texts = texts;
  }

  /** Every problem as a line in the language asked for. */
  linesIn(language: Language): readonly string[] {
    return this.#texts.map((text) => text[language]);
  }
}

function isList(problems: string | Text | readonly (string | Text)[]): problems is readonly (string | Text)[] {
  return Array.isArray(problems);
}

function asText(problem: string | Text): Text {
  return typeof problem === "string" ? { nl: problem, en: problem } : problem;
}
