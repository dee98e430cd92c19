import type { Language } from "../../model/text.ts";
import { CAUSES } from "./cause.ts";
import { type Comparison, changedCells } from "./compare-scans.ts";
import { COMPARE_WORDS } from "./words.ts";

/**
 * How many cells changed and what changed them: `6 cellen zijn veranderd (de site veranderde: 5; de criteria
 * veranderden: 1), 10 zijn in een van beide scans niet vast te stellen, 44 onveranderd.` What could not be read in one
 * of the two is no change.
 */
export function countsText({ sites }: Comparison, language: Language): string {
  const words = COMPARE_WORDS[language];
  const all = sites.reduce((sum, { cells }) => sum + cells.length, 0);
  const causes = sites.flatMap((site) => changedCells(site).map(({ change }) => change.cause));
  const count = (cause: (typeof CAUSES)[number]) => causes.filter((one) => one === cause).length;
  const told = CAUSES.filter((cause) => cause !== "could-not-be-read" && count(cause) > 0);
  const unread = count("could-not-be-read");
  return words.counts({
    changed: causes.length - unread,
    causes: told.map((cause) => `${words.causes[cause]}: ${count(cause)}`).join("; "),
    unread,
    unchanged: all - causes.length,
  });
}
