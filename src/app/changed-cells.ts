import type { Scan } from "../model/scan.ts";
import type { ChangedCell } from "../report/html/report-data.ts";
import type { Table } from "../report/table.ts";
import type { DataFolder } from "./data-folder.ts";

/**
 * Cells that came out otherwise than in the last finished scan of the same list with the same instrument, as both were
 * published: what a person should look at. Why they changed is the business of `compare`.
 */
export function changedCells({ store }: DataFolder, table: Table): readonly ChangedCell[] {
  const former = formerScan(store.scans.list(), table.scan);
  const head = former && store.assertions.judgementsOf(former.id)[0];
  const judgement = head && store.assertions.get(head);
  const before = new Map(judgement?.assertions.map((one) => [`${one.site} ${one.criterion}`, one.outcome]));
  return table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ site, criterion, assertion }) => {
      const outcome = before.get(`${site.id} ${criterion.id}`);
      const same = outcome === undefined || outcome === "untested" || outcome === assertion.outcome;
      return same ? [] : [{ site: site.id, criterion: criterion.id, before: outcome }];
    }),
  );
}

function formerScan(scans: readonly Scan[], { id, siteList, instrument, startedAt }: Scan): Scan | undefined {
  return scans
    .filter((scan) => scan.id !== id && scan.siteList === siteList && scan.instrument === instrument)
    .filter((scan) => scan.status === "done" && (scan.startedAt ?? "") < (startedAt ?? ""))
    .toSorted((a, b) => ((a.startedAt ?? "") < (b.startedAt ?? "") ? -1 : 1))
    .at(-1);
}
