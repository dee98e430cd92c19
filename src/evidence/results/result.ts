/** One result of an answer, as a visitor reads it. */
export interface Result {
  /** Where it leads; null for a row or card that leads nowhere. */
  readonly url: string | null;
  /** It leads on when it is pressed; only then is known where to. */
  readonly press?: true;
  readonly title: string;
  /** Title and snippet. */
  readonly text: string;
}
