import type { Language } from "../../model/text.ts";

interface CheckTexts {
  readonly summary: string;
  readonly target: string;
  readonly scan: string;
  readonly among: string;
  readonly min: string;
  readonly page: (path: string) => string;
  readonly below: (min: number, total: string) => string;
  readonly undecided: (min: number, total: string) => string;
}

export const CHECK_TEXTS: Readonly<Record<Language, CheckTexts>> = {
  nl: {
    summary: "bekijkt één site voor haar eigenaar: wat zij heeft, wat zij mist en wat meer punten oplevert",
    target: "het webadres, of met --scan de site met haar id of naam",
    scan: "een scan die er al is; de site wordt dan niet bezocht",
    among: "scan of vergelijkingsbestand (.json) om de site naast te zetten",
    min: "eindig met code 4 als de site minder punten heeft dan dit",
    page: (path) => `Pagina voor de eigenaar: ${path}`,
    below: (min, total) => `Minder dan ${min} punten: ${total}.`,
    undecided: (min, total) => `Of het ${min} punten zijn, is niet vast te stellen: ${total}.`,
  },
  en: {
    summary: "looks at one site for its owner: what it has, what it misses, and what would earn more points",
    target: "the address, or with --scan the site by its id or name",
    scan: "a scan that was made before; the site is not visited then",
    among: "scan or benchmark file (.json) to set the site beside",
    min: "end with code 4 when the site has fewer points than this",
    page: (path) => `Page for the owner: ${path}`,
    below: (min, total) => `Fewer than ${min} points: ${total}.`,
    undecided: (min, total) => `Whether it is ${min} points cannot be determined: ${total}.`,
  },
};
