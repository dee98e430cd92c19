/** How a reply form is recognised and what ties its rows to cells: written by `report`, read by `inputs`. */
export const REPLY_FORM = {
  format: "quickscan-reply",
  version: 1,
  /** A sheet that nobody needs to see. */
  dataSheet: "Gegevens",
  replySheet: "Reactie",
  /** Where the person says who they are, and the first row of answers; rows from 1. */
  nameRow: 3,
  roleRow: 4,
  headRow: 6,
  columns: { nr: 1, question: 2, answer: 3, why: 4, agrees: 5, text: 6, url: 7 },
} as const;
