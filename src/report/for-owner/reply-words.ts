import type { Language } from "../../model/text.ts";

interface ReplyWords {
  readonly title: (site: string) => string;
  readonly lead: (before: string) => string;
  readonly choices: string;
  readonly folder: (before: string) => string;
  readonly form: string;
  readonly report: string;
}

export const REPLY_WORDS: Readonly<Record<Language, ReplyWords>> = {
  nl: {
    title: (site) => `Reactie op de zelfcheck van ${site}`,
    lead: (before) =>
      `Vul de gele vakken in waar u iets wilt zeggen, en mail dit bestand terug vóór ${before}. U hoeft niet alles in te vullen.`,
    choices: "ja,nee",
    folder: (before) =>
      `Klopt een antwoord niet? Vul het formulier in en mail het terug vóór ${before}. Uw reactie wordt bewaard en bij de uitslag getoond.`,
    form: "Formulier voor uw reactie (Excel)",
    report: "Het volledige verslag van uw site, met schermafdrukken",
  },
  en: {
    title: (site) => `Reply to the own-site check of ${site}`,
    lead: (before) =>
      `Fill in the yellow cells where you want to say something, and mail this file back before ${before}. You need not fill in everything.`,
    choices: "yes,no",
    folder: (before) =>
      `Is an answer not right? Fill in the form and mail it back before ${before}. Your response is kept and shown with the result.`,
    form: "Form for your response (Excel)",
    report: "The whole report of your site, with screenshots",
  },
};
