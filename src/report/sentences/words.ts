import type { Language } from "../../model/text.ts";

/** Longer pieces of a page are cut: enough to recognise the place, no copy of the page. */
const MAX_QUOTE = 300;
const MAX_LISTED = 6;

/** A piece of a page in quotation marks, on one line and at most `most` characters long. */
export function quote(text: string, most: number = MAX_QUOTE): string {
  return `‘${shorten(text, most)}’`;
}

/** One line, cut at a space when it is too long. */
export function shorten(text: string, most: number = MAX_QUOTE): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()} …`;
}

/** A page's title without the name of its site, which returns on every page. */
export function pageTitle(title: string, siteName: string): string {
  const line = title.replace(/\s+/g, " ").trim();
  const name = siteName.toLowerCase();
  const parts = line.split(/ [-–—|·»:] /);
  const own = parts.filter((part) => part.trim().toLowerCase() !== name);
  return own.length === 0 || own.length === parts.length ? line : own.join(" – ");
}

const AND = { nl: "en", en: "and" } as const;
const OR = { nl: "of", en: "or" } as const;
const MORE = {
  nl: (n: number) => `${n} andere`,
  en: (n: number) => `${n} others`,
} as const satisfies Record<Language, (n: number) => string>;

/** `a, b en c`; a long row ends in how many there are more. */
export function list(items: readonly string[], language: Language, most: number = MAX_LISTED): string {
  return join(shortened(items, language, most), AND[language]);
}

/** Names of groups as a list; a comma more when one of them holds the word: `vrijwilligers, en burgers en inwoners`. */
export function groupList(names: readonly string[], language: Language, most: number = 12): string {
  const comma = names.some((name) => name.includes(` ${AND[language]} `)) ? "," : "";
  return join(shortened(names, language, most), AND[language], comma);
}

/** `a, b of c`, likewise. */
export function either(items: readonly string[], language: Language, most: number = 10): string {
  return join(shortened(items, language, most), OR[language]);
}

/** Words in quotation marks, as a row. */
export function quotes(items: readonly string[], language: Language): string {
  return list(
    items.map((item) => quote(item, 80)),
    language,
    10,
  );
}

const ORDINALS = {
  nl: ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"],
  en: ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
} as const;

/** `derde`, `12e`; `third`, `12th`. */
export function ordinal(n: number, language: Language): string {
  return ORDINALS[language][n - 1] ?? (language === "nl" ? `${n}e` : englishOrdinal(n));
}

/** A sentence begins with a capital, and ends with a full stop unless it ends in something like one. */
export function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]["'’”]*$/.test(capital) ? capital : `${capital}.`;
}

function shortened(items: readonly string[], language: Language, most: number): readonly string[] {
  return items.length <= most ? items : [...items.slice(0, most), MORE[language](items.length - most)];
}

function join(items: readonly string[], word: string, comma = ""): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")}${comma} ${word} ${items.at(-1)}`;
}

function englishOrdinal(n: number): string {
  const ending = n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}
