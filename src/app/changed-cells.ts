import { causePhrase } from "../report/compare/cause-text.ts";
import type { CellPair } from "../report/compare/compare-scans.ts";
import type { ChangedCell } from "../report/html/report-data.ts";
import { comparePair } from "./compare-pair.ts";
import type { DataFolder } from "./data-folder.ts";
import { ofSites } from "./judged-scan.ts";
import { formerScan } from "./line.ts";
import { type LoadedScan, loadScan } from "./load-scan.ts";

/**
 * Cells that came out otherwise than in the last finished scan of the same line with the same instrument, as both were
 * published, and why (the rule of `compare`): what a person should look at. Only the captures of their sites are judged
 * again.
 */
export function changedCells(data: DataFolder, loaded: LoadedScan): readonly ChangedCell[] {
  const { scan, language } = loaded.table;
  const former = formerScan(data, scan, ({ instrument }) => instrument === scan.instrument);
  if (former === undefined) return [];
  const then = loadScan(data, former.id, language);
  const sites = new Set(otherOutcomes(then, loaded));
  if (sites.size === 0) return [];
  return comparePair(data, ofSites(then, sites), ofSites(loaded, sites)).sites.flatMap(({ id, cells }) =>
    cells.filter(isOtherOutcome).map(({ criterion, older: { published }, change }) => ({
      site: id,
      criterion: criterion.id,
      before: published?.outcome ?? "untested",
      since: former.id,
      change,
      cause: causePhrase(change, language),
    })),
  );
}

/** Sites with a cell that was determined or open then, and is otherwise now. */
function otherOutcomes({ judgement }: LoadedScan, { table }: LoadedScan): readonly string[] {
  const before = new Map(judgement.assertions.map((one) => [`${one.site} ${one.criterion}`, one.outcome]));
  return table.rows.flatMap(({ cells }) =>
    cells
      .filter(({ site, criterion, assertion }) => {
        const outcome = before.get(`${site.id} ${criterion.id}`);
        return outcome !== undefined && outcome !== assertion.outcome;
      })
      .map(({ site }) => site.id),
  );
}

function isOtherOutcome({ older: { published: then }, newer: { published: now } }: CellPair): boolean {
  return then !== undefined && then.outcome !== "untested" && then.outcome !== now?.outcome;
}
