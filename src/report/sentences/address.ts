import type { UrlFact } from "../../model/assertion.ts";
import type { Language } from "../../model/text.ts";
import type { Explain } from "./explanation.ts";
import { factOf } from "./facts.ts";
import { quote } from "./words.ts";

interface AddressWords {
  readonly found: (fact: UrlFact, words: string) => string;
  readonly notFound: (url: string) => string;
  readonly how: string;
  readonly link: string;
}

const WORDS: Readonly<Record<Language, AddressWords>> = {
  nl: {
    found: ({ url }, words) => `in het webadres ${url} staat ${quote(words)}`,
    notFound: (url) => `in het webadres ${url} staat niet ‘sociaal werk’ of ‘social work’`,
    how: "Gekeken is naar de domeinnaam en het pad van het adres waar een bezoeker uitkomt.",
    link: "het adres",
  },
  en: {
    found: ({ url }, words) => `the address ${url} contains ${quote(words)}`,
    notFound: (url) => `the address ${url} contains neither ‘sociaal werk’ nor ‘social work’`,
    how: "The host name and path of the address where a visitor arrives were looked at.",
    link: "the address",
  },
};

/** Criteria on the address of the site. */
export const explainAddress: Explain = ({ assertion, site, language }) => {
  const words = WORDS[language];
  const fact = factOf(assertion, "url");
  const url = fact?.url ?? site.url;
  const found = fact?.found ?? null;
  return {
    clause: fact && found !== null ? words.found(fact, found) : words.notFound(url),
    paragraphs: [words.how],
    links: [{ text: words.link, url }],
  };
};
