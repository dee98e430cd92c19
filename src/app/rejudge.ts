import type { Assertion } from "../model/assertion.ts";
import type { Instrument } from "../model/instrument.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { DataFolder } from "./data-folder.ts";
import { judgeSite } from "./judge-captures.ts";
import type { LoadedScan } from "./load-scan.ts";

/**
 * What the archive of a scan gives by an instrument today. Nothing is stored: what was published stays as it is. Sites
 * without a capture that can be read are left out.
 */
export function rejudge(data: DataFolder, { scan, table }: LoadedScan, instrument: Instrument): readonly Assertion[] {
  return table.siteList.sites.flatMap(({ id }) => {
    try {
      return judgeSite(data.scan(scan.id), id, instrument);
    } catch (error) {
      if (error instanceof OperatorError) return [];
      throw error;
    }
  });
}
