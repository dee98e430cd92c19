/** A page as it answered a query: stored HTML of the page and its frames, and the address it had. */
export interface AnswerPage {
  readonly url: string;
  readonly query: string;
  readonly html: readonly string[];
}
