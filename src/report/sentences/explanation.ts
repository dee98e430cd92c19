import type { Assertion } from "../../model/assertion.ts";
import type { Criterion } from "../../model/instrument.ts";
import type { Site } from "../../model/site.ts";
import type { Language } from "../../model/text.ts";

/** Why a cell is what it is, for people. Plain text: whoever prints it escapes it. */
export interface Explanation {
  /** One sentence, the mark first: `X, want ...`. */
  readonly short: string;
  /** What else there is to know, the most important first. */
  readonly paragraphs: readonly string[];
  /** Live addresses to look at. */
  readonly links: readonly NamedLink[];
}

export interface NamedLink {
  readonly text: string;
  readonly url: string;
}

/** What a sentence may speak of. */
export interface Cell {
  readonly assertion: Assertion;
  readonly criterion: Criterion;
  readonly site: Site;
  readonly language: Language;
}

/** What one kind of check has to say: a clause that follows the mark, and the rest. */
export interface Because {
  readonly clause: string;
  readonly paragraphs: readonly string[];
  readonly links: readonly NamedLink[];
}

export type Explain = (cell: Cell) => Because;
