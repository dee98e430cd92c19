import type { ChangedCell } from "../report/html/report-data.ts";
import type { Table } from "../report/table.ts";
import type { DataFolder } from "./data-folder.ts";
import { formerScan } from "./line.ts";

/**
 * Cells that came out otherwise than in the last finished scan of the same line with the same instrument, as both were
 * published: what a person should look at. Why they changed is the business of `compare`.
 */
export function changedCells(data: DataFolder, table: Table): readonly ChangedCell[] {
  const former = formerScan(data, table.scan, ({ instrument }) => instrument === table.scan.instrument);
  const head = former && data.store.assertions.judgementsOf(former.id)[0];
  const judgement = head && data.store.assertions.get(head);
  const before = new Map(judgement?.assertions.map((one) => [`${one.site} ${one.criterion}`, one.outcome]));
  return table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ site, criterion, assertion }) => {
      const outcome = before.get(`${site.id} ${criterion.id}`);
      const same = outcome === undefined || outcome === "untested" || outcome === assertion.outcome;
      return same ? [] : [{ site: site.id, criterion: criterion.id, before: outcome }];
    }),
  );
}
