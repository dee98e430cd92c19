import type { Language } from "../../model/text.ts";

interface DiscoverWords {
  readonly summary: string;
  readonly target: string;
  readonly works: string;
  readonly worksNot: string;
  readonly none: string;
  readonly paste: string;
  readonly untried: (count: number) => string;
  readonly colophon: string;
  readonly picture: string;
  readonly unread: (detail: string) => string;
  readonly stopping: string;
}

export const DISCOVER_WORDS: Readonly<Record<Language, DiscoverWords>> = {
  nl: {
    summary: "zoekt de zoekfuncties, databanken en het colofon van een site, als aanwijzingen voor een sitelijst",
    target: "het webadres van de site",
    works: "werkt: een woord van de site werd ermee gevonden",
    worksNot: "werkt niet aantoonbaar: geen woord van de site werd ermee gevonden",
    none: "Er is geen zoekfunctie gevonden.",
    paste: "Om te plakken bij deze site in een sitelijst:",
    untried: (count) => `Gevonden en niet geprobeerd: ${count}.`,
    colophon: "Colofon:",
    picture: "afbeelding",
    unread: (detail) => `De site kon niet worden gelezen: ${detail}`,
    stopping: "Stopt na de stap die nu loopt.",
  },
  en: {
    summary: "finds the search functions, databases and colophon of a site, as hints for a site list",
    target: "the web address of the site",
    works: "works: a word of the site was found with it",
    worksNot: "not seen to work: no word of the site was found with it",
    none: "No search function was found.",
    paste: "To paste into a site list, with this site:",
    untried: (count) => `Found and not tried: ${count}.`,
    colophon: "Colophon:",
    picture: "picture",
    unread: (detail) => `The site could not be read: ${detail}`,
    stopping: "Stopping after the step that is under way.",
  },
};
