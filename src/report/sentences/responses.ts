import type { Response } from "../../model/response.ts";
import type { Language } from "../../model/text.ts";
import { markFor } from "../marks.ts";

const AGREES: Readonly<Record<Language, Readonly<Record<"yes" | "no", (mark: string) => string>>>> = {
  nl: {
    yes: (mark) => `De eigenaar is het eens met de uitkomst ${mark}.`,
    no: (mark) => `De eigenaar is het niet eens met de uitkomst ${mark}.`,
  },
  en: {
    yes: (mark) => `The owner agrees with the outcome ${mark}.`,
    no: (mark) => `The owner does not agree with the outcome ${mark}.`,
  },
};

/** What an owner said of a cell, as plain lines: whether they agree, their words, and who they are when they said so. */
export function responseLines({ agrees, outcome, text, by }: Response, language: Language): readonly string[] {
  const said = agrees === null ? [] : [AGREES[language][agrees ? "yes" : "no"](markFor(outcome, language))];
  const who = [by.name, by.role].filter(Boolean).join(", ");
  return [...said, ...(text === "" ? [] : [text]), ...(who === "" ? [] : [`(${who})`])];
}
