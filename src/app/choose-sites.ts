import { nearest } from "../model/nearest.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Site, SiteList } from "../model/site.ts";
import type { Text } from "../model/text.ts";

/** The sites of a list with the given ids, in the order of the list; all when none are given. Throws `OperatorError`. */
export function chooseSites({ sites }: SiteList, only: readonly string[] | undefined): readonly Site[] {
  if (only === undefined) return sites;
  const ids = sites.map(({ id }) => id);
  const unknown = only.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new OperatorError(unknown.map((id) => noSuchSite(id, ids)));
  return sites.filter(({ id }) => only.includes(id));
}

function noSuchSite(id: string, ids: readonly string[]): Text {
  const meant = nearest(id, ids);
  const known = ids.join(", ");
  return {
    nl: `--only ${id}: die site staat niet in de lijst; ${meant === undefined ? `wel: ${known}` : `bedoelt u ${meant}?`}`,
    en: `--only ${id}: no such site in the list; ${meant === undefined ? `it has ${known}` : `did you mean ${meant}?`}`,
  };
}
