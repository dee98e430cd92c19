import type { SiteFact } from "../../model/assertion.ts";
import type { Language } from "../../model/text.ts";
import { detailWords } from "./details.ts";
import type { Because } from "./explanation.ts";
import { reasonWords } from "./reasons.ts";

const WORDS = {
  nl: {
    detail: (detail: string) => `Wat er gebeurde: ${detail}.`,
    link: "het adres",
    newAddress: "waar het adres heen leidt",
  },
  en: {
    detail: (detail: string) => `What happened: ${detail}.`,
    link: "the address",
    newAddress: "where the address leads",
  },
} as const satisfies Record<Language, unknown>;

/** The site as a whole could not be looked at: one reason for every cell. */
export function explainWholeSite({ reason, detail, url }: SiteFact, language: Language): Because {
  const words = WORDS[language];
  const what = detailWords(detail, language);
  return {
    clause: reasonWords(reason, language).what,
    paragraphs: what === "" ? [] : [words.detail(what)],
    links: [{ text: reason === "moved" ? words.newAddress : words.link, url }],
  };
}
