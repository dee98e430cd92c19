import type { LookAgain, SiteStep } from "../../model/event.ts";
import type { Language } from "../../model/text.ts";

interface ProgressWords {
  begun(scan: string, sites: number, duration: string): string;
  sitesDone(done: number, of: number): string;
  toGo(duration: string): string;
  siteStarted(name: string): string;
  siteEnded(name: string, duration: string): string;
  siteSkipped(name: string, why: string): string;
  siteFailed(name: string, why: string, duration: string): string;
  readonly lookAgain: Readonly<Record<LookAgain, (names: readonly string[]) => string>>;
  browserReplaced(why: string): string;
  readonly starting: string;
  readonly steps: Readonly<Record<SiteStep, string>>;
}

export const PROGRESS_WORDS: Readonly<Record<Language, ProgressWords>> = {
  nl: {
    begun: (scan, sites, duration) =>
      `Scan ${scan}: ${sites === 1 ? "1 site" : `${sites} sites`}, duurt naar verwachting ${duration}`,
    sitesDone: (done, of) => (of === 1 ? `${done} van 1 site klaar` : `${done} van ${of} sites klaar`),
    toGo: (duration) => `nog ${duration}`,
    siteStarted: (name) => `${name}: begonnen`,
    siteEnded: (name, duration) => `${name}: klaar in ${duration}`,
    siteSkipped: (name, why) => `${name}: overgeslagen, ${why}`,
    siteFailed: (name, why, duration) => `${name}: niet te lezen, ${why} (${duration})`,
    lookAgain: {
      "open-cells": (names) => `Nog een keer bekeken, want niet alles was vast te stellen: ${names.join(", ")}`,
      flips: (names) => `Nog een keer bekeken, want de uitkomst is anders dan in de vorige scan: ${names.join(", ")}`,
      repeat: (names) => `Herhaald, om te zien of de uitkomsten dezelfde zijn: ${names.join(", ")}`,
    },
    browserReplaced: (why) => `De browser is vervangen (${why}); de scan gaat verder.`,
    starting: "begint",
    steps: {
      home: "beginpagina",
      consent: "cookiemelding",
      pages: "pagina's",
      colophon: "colofon",
      discovery: "zoekfuncties opsporen",
      search: "zoekvragen",
      pictures: "schermafdrukken",
      judging: "beoordelen",
    },
  },
  en: {
    begun: (scan, sites, duration) =>
      `Scan ${scan}: ${sites === 1 ? "1 site" : `${sites} sites`}, expected to take ${duration}`,
    sitesDone: (done, of) => (of === 1 ? `${done} of 1 site done` : `${done} of ${of} sites done`),
    toGo: (duration) => `${duration} to go`,
    siteStarted: (name) => `${name}: started`,
    siteEnded: (name, duration) => `${name}: done in ${duration}`,
    siteSkipped: (name, why) => `${name}: passed over, ${why}`,
    siteFailed: (name, why, duration) => `${name}: could not be read, ${why} (${duration})`,
    lookAgain: {
      "open-cells": (names) => `Looked at once more, since not everything could be determined: ${names.join(", ")}`,
      flips: (names) => `Looked at once more, since the outcome differs from the former scan: ${names.join(", ")}`,
      repeat: (names) => `Repeated, to see whether the outcomes are the same: ${names.join(", ")}`,
    },
    browserReplaced: (why) => `The browser was replaced (${why}); the scan goes on.`,
    starting: "starting",
    steps: {
      home: "home page",
      consent: "cookie notice",
      pages: "pages",
      colophon: "colophon",
      discovery: "looking for search functions",
      search: "queries",
      pictures: "pictures",
      judging: "judging",
    },
  },
};
