import type { Frame } from "../../evidence/frame/frame.ts";
import type { AnswerPage } from "../../evidence/results/answer-page.ts";
import type { ControlWord } from "../../evidence/results/control-words.ts";
import type { SearchRole } from "../../model/site.ts";
import type { PlannedTerm } from "../plan.ts";
import type { Asker } from "./put-question.ts";
import type { Territory } from "./reach.ts";
import type { Targets } from "./targets.ts";

/** Positive controls in the order in which they are tried. */
export interface Controls {
  /** Distinctive words of titles, headings and entries. */
  readonly words: readonly ControlWord[];
  /** Names as the site writes them, for when no word was found: some searches know nothing else. */
  readonly names: readonly ControlWord[];
  /** For when none of these was found: words of the entries of every list of the site, and of its other sections. */
  readonly further: () => readonly ControlWord[];
}

/** What probing needs beside the function itself. */
export interface ProbeNeeds {
  readonly id: string;
  readonly frame: Frame;
  readonly targets: Targets;
  /** What has to be found, from the state of the function's page before any question. */
  readonly controls: (before: AnswerPage | null) => Controls;
  readonly terms: (role: SearchRole) => readonly PlannedTerm[];
  /** Where else a function may reach; null when it is settled what it searches. */
  readonly territory: Territory | null;
  /** Only a label says which collection it searches. */
  readonly promised: boolean;
  /** Takes one query from the budget; false when it is spent. */
  readonly spend: () => boolean;
}

export interface ProbeContext extends ProbeNeeds {
  readonly asker: Asker;
  /** Failures that nonsense meets too: they are the site's own. */
  readonly usual: string[];
  /** Controls that were counted against the budget. */
  readonly counted: Set<string>;
}
