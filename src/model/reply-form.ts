import type { Language } from "./text.ts";

/** The columns of a reply form, in their order. */
export const REPLY_COLUMNS = ["nr", "question", "answer", "why", "agrees", "text", "url"] as const;
export type ReplyColumn = (typeof REPLY_COLUMNS)[number];

/** What stands above the columns and before the two lines about the person: a moved column is known by it. */
export interface ReplyLabels {
  readonly name: string;
  readonly role: string;
  readonly columns: Readonly<Record<ReplyColumn, string>>;
}

/** How a reply form is recognised and what ties its rows to cells: written by `report`, read by `inputs`. */
export const REPLY_FORM = {
  format: "quickscan-reply",
  version: 1,
  /** A sheet that nobody needs to see. */
  dataSheet: "Gegevens",
  replySheet: "Reactie",
  /** Where the person says who they are, and the row of heads; rows from 1, as they are made. */
  nameRow: 3,
  roleRow: 4,
  headRow: 6,
} as const;

export const REPLY_LABELS: Readonly<Record<Language, ReplyLabels>> = {
  nl: {
    name: "Uw naam (mag leeg blijven)",
    role: "Uw functie (mag leeg blijven)",
    columns: {
      nr: "Nr.",
      question: "Vraag",
      answer: "Ons antwoord",
      why: "Waarom",
      agrees: "Klopt dit? (ja of nee)",
      text: "Uw reactie",
      url: "Waar kunnen wij het zien? (webadres)",
    },
  },
  en: {
    name: "Your name (may stay empty)",
    role: "Your role (may stay empty)",
    columns: {
      nr: "No.",
      question: "Question",
      answer: "Our answer",
      why: "Why",
      agrees: "Is this right? (yes or no)",
      text: "Your response",
      url: "Where can we see it? (address)",
    },
  },
};
