import type { Language } from "../../model/text.ts";
import type { CheckReason } from "./check-first.ts";

/** How the list of what to check by hand is put into words. */
export interface CheckFirstWords {
  readonly title: string;
  readonly intro: (items: number, time: string) => string;
  readonly estimate: string;
  readonly nothing: string;
  readonly all: (items: number) => string;
  readonly heads: Readonly<Record<"what" | "mark" | "why" | "minutes", string>>;
  readonly caption: string;
  readonly wholeSite: (site: string) => string;
  readonly cell: (site: string, nr: number) => string;
  readonly why: Readonly<Record<CheckReason, string>>;
  readonly before: (mark: string) => string;
  readonly time: (minutes: number) => string;
  readonly total: string;
}

export const CHECK_FIRST_WORDS: Readonly<Record<Language, CheckFirstWords>> = {
  nl: {
    title: "Wat eerst met de hand nakijken",
    intro: (items, time) =>
      `${items === 1 ? "Eén uitkomst vraagt" : `${items} uitkomsten vragen`} om het oordeel van een mens voordat de tabel wordt gepubliceerd. Dat kost naar schatting ${time}.`,
    estimate:
      "Geschat is 20 minuten voor een site die niet te lezen was, 5 voor een ?, 4 voor een verandering of een voorstel bij aspect 5 en 3 voor een grensgeval. De andere uitkomsten zijn in de tabel na te gaan.",
    nothing: "Er zijn geen uitkomsten die eerst om het oordeel van een mens vragen.",
    all: (items) => `De hele lijst (${items})`,
    heads: { what: "Uitkomst", mark: "Nu", why: "Waarom nakijken", minutes: "Minuten" },
    caption: "De dringendste eerst",
    wholeSite: (site) => `${site}: alle aspecten`,
    cell: (site, nr) => `${site}: aspect ${nr}`,
    why: {
      "site-unread": "de site was niet te lezen",
      open: "niet vast te stellen",
      changed: "veranderd sinds de vorige scan",
      border: "grensgeval",
      proposal: "voorstel van het programma, nog niet bevestigd",
    },
    before: (mark) => `was ${mark}`,
    time: (minutes) => (minutes < 60 ? `${minutes} minuten` : hours(minutes, "uur", "en", "minuten")),
    total: "Samen",
  },
  en: {
    title: "What to check by hand first",
    intro: (items, time) =>
      `${items === 1 ? "One outcome asks" : `${items} outcomes ask`} for the judgement of a person before the table is published. This takes an estimated ${time}.`,
    estimate:
      "The estimate is 20 minutes for a site that could not be read, 5 for a ?, 4 for a change or a proposal on aspect 5, and 3 for a border case. The other outcomes can be checked in the table.",
    nothing: "No outcome asks for the judgement of a person first.",
    all: (items) => `The whole list (${items})`,
    heads: { what: "Outcome", mark: "Now", why: "Why check", minutes: "Minutes" },
    caption: "The most pressing first",
    wholeSite: (site) => `${site}: all aspects`,
    cell: (site, nr) => `${site}: aspect ${nr}`,
    why: {
      "site-unread": "the site could not be read",
      open: "could not be determined",
      changed: "changed since the scan before",
      border: "border case",
      proposal: "proposal of the tool, not confirmed yet",
    },
    before: (mark) => `was ${mark}`,
    time: (minutes) =>
      minutes < 60 ? `${minutes} minutes` : hours(minutes, minutes < 120 ? "hour" : "hours", "and", "minutes"),
    total: "Together",
  },
};

function hours(minutes: number, hour: string, and: string, rest: string): string {
  const over = minutes % 60;
  return `${Math.floor(minutes / 60)} ${hour}${over === 0 ? "" : ` ${and} ${over} ${rest}`}`;
}
