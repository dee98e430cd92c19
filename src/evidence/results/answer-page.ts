import type { Frame } from "../frame/frame.ts";

/** A page as it answered a query: stored HTML of the page and its frames, and the address it had. */
export interface AnswerPage {
  readonly url: string;
  readonly query: string;
  readonly html: readonly string[];
}

/** What an answer is read beside. */
export interface AnswerContext {
  /** Answers of the same function to nonsense: what "nothing found" looks like there. */
  readonly negatives: readonly AnswerPage[];
  /** Answers of the same function to other questions that are no nonsense. */
  readonly others?: readonly AnswerPage[];
  /** What was read of the site without asking it anything. */
  readonly frame?: Frame;
  /** The page before anything was asked: shows where entries without a link stand. */
  readonly before?: AnswerPage;
  /** Results come while typing, so that proposals of the field are the answer. */
  readonly live: boolean;
  /** What has no link and can be pressed is a result too: on the page, or in the frame of the field. */
  readonly presses?: "page" | "frame";
  /** A page that the answer led on to: results again, and no page of the site to which the search jumped. */
  readonly further?: boolean;
}
