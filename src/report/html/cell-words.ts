import type { Language } from "../../model/text.ts";

/** What the page of a cell says of its evidence, by kind of criterion. */
export interface CellWords {
  readonly counted: (pages: number) => string;
  readonly about: (groups: string) => string;
  readonly further: (pages: number) => string;
  readonly mentioned: string;
  readonly mentionedNote: string;
  readonly colophonPages: string;
  readonly colophonHeads: Readonly<Record<"page" | "read" | "found", string>>;
  readonly noColophon: string;
  readonly isRead: string;
  readonly notRead: (why: string) => string;
  readonly counts: string;
  readonly near: string;
  readonly nothing: string;
  readonly home: string;
  readonly tried: string;
  readonly helps: string;
  readonly failedPages: (pages: number) => string;
  readonly captures: (count: number) => string;
  readonly pictureMissing: string;
  readonly captureMissing: string;
  readonly function: string;
}

export const CELL_WORDS: Readonly<Record<Language, CellWords>> = {
  nl: {
    counted: (n) => (n === 1 ? "De pagina die meetelt" : `De ${n} pagina's die meetellen`),
    about: (groups) => `Gaat over ${groups}.`,
    further: (n) => (n === 1 ? "En nog 1 pagina:" : `En nog ${n} pagina's:`),
    mentioned: "Gezien, maar niet genoeg",
    mentionedNote: "Deze pagina's noemen het terloops: in één zin, een opsomming of een link. Dat telt niet.",
    colophonPages: "Pagina's over de site",
    colophonHeads: { page: "Pagina", read: "Gelezen", found: "Wat er staat" },
    noColophon: "Er is geen pagina gevonden die belooft te zeggen wie de site maakt en voor wie.",
    isRead: "ja",
    notRead: (why) => `nee: ${why}`,
    counts: "Telt",
    near: "Komt in de buurt, telt niet",
    nothing: "geen zin over sociaal werk als doelgroep",
    home: "de startpagina (geen colofon)",
    tried: "Wat is geprobeerd",
    helps: "Wat helpt",
    failedPages: (n) =>
      n === 1 ? "Deze pagina kon niet worden gelezen:" : `Deze ${n} pagina's konden niet worden gelezen:`,
    captures: (n) =>
      n === 1
        ? "De site is één keer vastgelegd."
        : `De site is ${n} keer vastgelegd; in geen daarvan was de uitkomst vast te stellen.`,
    pictureMissing: "De schermafdruk ontbreekt: het bestand ligt niet meer bij dit rapport of is veranderd.",
    captureMissing:
      "De vastlegging waarop deze uitkomst rust, ligt niet bij dit rapport of is niet te lezen. De uitkomst staat hier zoals zij toen is beoordeeld.",
    function: "Zoekfunctie",
  },
  en: {
    counted: (n) => (n === 1 ? "The page that counts" : `The ${n} pages that count`),
    about: (groups) => `Is about ${groups}.`,
    further: (n) => (n === 1 ? "And 1 more page:" : `And ${n} more pages:`),
    mentioned: "Seen, but not enough",
    mentionedNote: "These pages name it in passing: in one sentence, an enumeration or a link. That does not count.",
    colophonPages: "Pages about the site",
    colophonHeads: { page: "Page", read: "Read", found: "What it says" },
    noColophon: "No page was found that promises to say who makes the site and for whom.",
    isRead: "yes",
    notRead: (why) => `no: ${why}`,
    counts: "Counts",
    near: "Near, does not count",
    nothing: "no sentence that names social work as audience",
    home: "the home page (no colophon)",
    tried: "What was tried",
    helps: "What helps",
    failedPages: (n) => (n === 1 ? "This page could not be read:" : `These ${n} pages could not be read:`),
    captures: (n) =>
      n === 1
        ? "The site was captured once."
        : `The site was captured ${n} times; in none could the outcome be determined.`,
    pictureMissing: "The screenshot is missing: the file no longer lies with this report, or was changed.",
    captureMissing:
      "The capture that this outcome rests on does not lie with this report or cannot be read. The outcome stands here as it was judged then.",
    function: "Search function",
  },
};
