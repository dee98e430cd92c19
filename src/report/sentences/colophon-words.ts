import type { Language } from "../../model/text.ts";
import { list, quote, quotes } from "./words.ts";

/** How the colophon criterion is put into words. */
export interface ColophonWords {
  readonly home: string;
  /** Pages come in quotation marks, or as `home`. */
  readonly found: (page: string, sentence: string) => string;
  readonly audience: (audience: string) => string;
  readonly field: (audience: string) => string;
  readonly notFound: (pages: readonly string[]) => string;
  readonly near: (page: string, sentence: string) => string;
  readonly read: (label: string, url: string) => string;
  readonly notRead: (label: string, url: string, why: string | null) => string;
  readonly page: (label: string) => string;
}

export const COLOPHON_WORDS: Readonly<Record<Language, ColophonWords>> = {
  nl: {
    home: "de startpagina",
    found: (page, sentence) => `op ${page} staat: ${quote(sentence)}`,
    audience: (audience) => `Als doelgroep wordt genoemd: ${audience}.`,
    field: (audience) =>
      `Genoemd wordt een werkveld van sociaal werk (${audience}), niet sociaal werk zelf; dat telt, met een voetnoot.`,
    notFound: (pages) =>
      pages.length === 0
        ? "de site heeft geen pagina die zegt wie haar maakt en voor wie"
        : `op ${quotes(pages, "nl")} staat niet dat de site er (ook) voor sociaal werk is`,
    near: (page, sentence) => `Komt in de buurt, maar is niet genoeg: op ${page} staat ${quote(sentence)}`,
    read: (label, url) => `Gelezen: ${named(label, url)}.`,
    notRead: (label, url, why) => `Niet gelezen: ${named(label, url)}${why === null ? "" : `, want ${why}`}.`,
    page: (label) => (label.trim() === "" ? "de pagina over de site" : quote(label, 80)),
  },
  en: {
    home: "the home page",
    found: (page, sentence) => `${page} says: ${quote(sentence)}`,
    audience: (audience) => `The audience named is: ${audience}.`,
    field: (audience) =>
      `A field of social work is named (${audience}), not social work itself; that counts, with a footnote.`,
    notFound: (pages) =>
      pages.length === 0
        ? "the site has no page that says who makes it and for whom"
        : `${list(
            pages.map((page) => quote(page, 80)),
            "en",
          )} ${pages.length === 1 ? "does" : "do"} not say that the site is (also) meant for social work`,
    near: (page, sentence) => `Near, but not enough: ${page} says ${quote(sentence)}`,
    read: (label, url) => `Read: ${named(label, url)}.`,
    notRead: (label, url, why) => `Not read: ${named(label, url)}${why === null ? "" : `, because ${why}`}.`,
    page: (label) => (label.trim() === "" ? "the page about the site" : quote(label, 80)),
  },
};

/** A page by the words of the link that led to it, and its address. */
function named(label: string, url: string): string {
  return label.trim() === "" ? url : `${quote(label, 80)} (${url})`;
}
