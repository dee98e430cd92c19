import { nearest } from "../model/nearest.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Site } from "../model/site.ts";

/** A site of a scan by id or name. Throws `OperatorError` with the nearest known one, or with all. */
export function findSite(sites: readonly Site[], asked: string): Site {
  const plain = asked.toLowerCase();
  const found = sites.find(({ id, name }) => id === plain || name.toLowerCase() === plain);
  if (found !== undefined) return found;
  const ids = sites.map(({ id }) => id);
  const meant = nearest(plain, ids);
  const known = ids.join(", ");
  throw new OperatorError({
    nl: `deze scan heeft geen site "${asked}"; ${meant === undefined ? `wel: ${known}` : `bedoelt u "${meant}"?`}`,
    en: `this scan has no site "${asked}"; ${meant === undefined ? `it has ${known}` : `did you mean "${meant}"?`}`,
  });
}
