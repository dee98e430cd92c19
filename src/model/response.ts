import type { Outcome } from "./outcome.ts";

/** What the owner of a site says of one cell. Kept and shown; it never changes a score by itself. */
export interface Response {
  readonly scan: string;
  readonly site: string;
  readonly criterion: string;
  /** The outcome it answers, and the judgement that outcome was of. */
  readonly outcome: Outcome;
  readonly instrumentDigest: string;
  /** Whether the owner agrees; null when that was not said. */
  readonly agrees: boolean | null;
  readonly text: string;
  /** Where it can be seen, as given. */
  readonly url: string | null;
  /** As the person gave it; both may be empty. */
  readonly by: { readonly name: string; readonly role: string };
  /** When it was taken over, UTC. */
  readonly receivedAt: string;
  /** SHA-256 of the form it came in: the same form taken over twice adds nothing. */
  readonly source: string;
}
