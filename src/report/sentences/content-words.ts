import type { Language } from "../../model/text.ts";
import { either, groupList, quote, quotes } from "./words.ts";

/** How the criteria on content are put into words. Groups come by their labels. */
export interface ContentWords {
  /** `words` are those on the page, when they say more than the name of the group. */
  readonly about: (title: string, group: string, words: readonly string[]) => string;
  readonly named: (groups: readonly string[], pagesRead: number) => string;
  readonly none: (pagesRead: number, groups: readonly string[]) => string;
  readonly tooFew: (pages: number, pagesRead: number, groups: readonly string[]) => string;
  readonly counted: (pages: number, pagesRead: number, groups: readonly string[]) => string;
  readonly sentence: (text: string) => string;
  readonly also: (title: string, group: string, sentence: string) => string;
  readonly mention: (title: string, sentence: string) => string;
  readonly inPassing: (title: string) => string;
  readonly seen: (groups: readonly string[]) => string;
  readonly read: (pagesRead: number, more: boolean) => string;
}

/** A long row of groups is named by its first ones. */
const MOST_GROUPS = 4;

export const CONTENT_WORDS: Readonly<Record<Language, ContentWords>> = {
  nl: {
    about: (title, group, words) =>
      `de pagina ${quote(title, 120)} gaat over ${group}${words.length === 0 ? "" : ` (${quotes(words, "nl")})`}`,
    named: (groups, read) =>
      `${groupList(groups, "nl")} ${groups.length > 1 ? "worden" : "wordt"} op genoeg van de ${pagesNl(read)} genoemd`,
    none: (read, groups) =>
      read === 0
        ? "er is geen pagina over dit onderwerp"
        : read === 1
          ? `de enige gelezen pagina gaat niet over ${anyOf(groups, "nl")}`
          : `geen van de ${pagesNl(read)} gaat over ${anyOf(groups, "nl")}`,
    tooFew: (pages, read, groups) =>
      `maar ${pages} van de ${pagesNl(read)} ${pages === 1 ? "gaat" : "gaan"} over ${groupList(groups, "nl", MOST_GROUPS)}, en dat is te weinig`,
    counted: (pages, read, groups) =>
      `In totaal ${pages === 1 ? "gaat" : "gaan"} ${pages} van de ${pagesNl(read)} over ${groupList(groups, "nl")}.`,
    sentence: (text) => `Daar staat: ${quote(text)}`,
    also: (title, group, text) =>
      `${quote(title, 120)} gaat over ${group}${text === "" ? "." : `: ${quote(text, 200)}`}`,
    mention: (title, text) => `Wel gezien, maar niet genoeg: op ${quote(title, 120)} staat ${quote(text, 200)}`,
    inPassing: (title) => `${title} (noemt het terloops)`,
    seen: (groups) => `Ook gezien, maar dat telt bij dit aspect niet mee: ${groupList(groups, "nl")}.`,
    read: (read, more) =>
      `${read === 1 ? "Er is 1 pagina" : `Er zijn ${read} pagina's`} gelezen${more ? ", en de site heeft er meer" : ""}.`,
  },
  en: {
    about: (title, group, words) =>
      `the page ${quote(title, 120)} is about ${group}${words.length === 0 ? "" : ` (${quotes(words, "en")})`}`,
    named: (groups, read) =>
      `${groupList(groups, "en")} ${groups.length > 1 ? "are" : "is"} named on enough of the ${pagesEn(read)}`,
    none: (read, groups) =>
      read === 0
        ? "there is no page on this subject"
        : read === 1
          ? `the only page read is not about ${anyOf(groups, "en")}`
          : `none of the ${pagesEn(read)} is about ${anyOf(groups, "en")}`,
    tooFew: (pages, read, groups) =>
      `only ${pages} of the ${pagesEn(read)} ${pages === 1 ? "is" : "are"} about ${groupList(groups, "en", MOST_GROUPS)}, which is too few`,
    counted: (pages, read, groups) =>
      `In all, ${pages} of the ${pagesEn(read)} ${pages === 1 ? "is" : "are"} about ${groupList(groups, "en")}.`,
    sentence: (text) => `It says: ${quote(text)}`,
    also: (title, group, text) =>
      `${quote(title, 120)} is about ${group}${text === "" ? "." : `: ${quote(text, 200)}`}`,
    mention: (title, text) => `Seen, but not enough: ${quote(title, 120)} says ${quote(text, 200)}`,
    inPassing: (title) => `${title} (names it in passing)`,
    seen: (groups) => `Also seen, but not counted for this aspect: ${groupList(groups, "en")}.`,
    read: (read, more) =>
      `${read === 1 ? "1 page was" : `${read} pages were`} read${more ? ", and the site has more" : ""}.`,
  },
};

const OTHERS: Readonly<Record<Language, (n: number) => string>> = {
  nl: (n) => `een van de ${n} andere onderwerpen`,
  en: (n) => `one of the ${n} other subjects`,
};

/** `a, b of c`; a long row ends in how many more subjects there are. */
function anyOf(groups: readonly string[], language: Language): string {
  const rest = groups.length - MOST_GROUPS;
  return either(rest < 2 ? groups : [...groups.slice(0, MOST_GROUPS), OTHERS[language](rest)], language);
}

function pagesNl(read: number): string {
  return read === 1 ? "ene gelezen pagina" : `${read} gelezen pagina's`;
}

function pagesEn(read: number): string {
  return read === 1 ? "one page read" : `${read} pages read`;
}
