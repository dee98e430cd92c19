/** One result of an answer, as a visitor reads it. */
export interface Result {
  /** Where it leads; null for a row or card that leads nowhere. */
  readonly url: string | null;
  /** It leads on when it is pressed; only then is known where to. */
  readonly press?: true;
  /** A row or card without a link that can be pressed: it may hold more than it says here. */
  readonly folded?: true;
  readonly title: string;
  /** Title and snippet. */
  readonly text: string;
}
