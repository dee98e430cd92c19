import type { Language } from "../../model/text.ts";
import { CAUSES, isUndetermined } from "./cause.ts";
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
  const changes = sites.flatMap((site) => changedCells(site).map(({ change }) => change));
  const changed = changes.filter((change) => !isUndetermined(change));
  const byCause = Map.groupBy(changed, ({ cause }) => cause);
  const told = CAUSES.flatMap((cause) => {
    const count = byCause.get(cause)?.length ?? 0;
    return count === 0 ? [] : [`${words.causes[cause]}: ${count}`];
  });
  return words.counts({
    changed: changed.length,
    causes: told.join("; "),
    unread: changes.length - changed.length,
    unchanged: all - changes.length,
  });
}
