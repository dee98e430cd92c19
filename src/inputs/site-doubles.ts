import { parseAddress } from "./address.ts";
import type { Problem } from "./problem.ts";
import { doubles, fieldIn, itemsIn } from "./schema/raw.ts";
import { idFromName } from "./site-id.ts";

/** Sites that cannot be told apart: the same id (given or made from the name), or the same address and scope. */
export function acrossSites(raw: unknown): readonly Problem[] {
  const sites = itemsIn(raw, "sites");
  return [...sameIds(sites), ...sameAddresses(sites), ...continuesItself(raw)];
}

function sameIds(sites: readonly unknown[]): readonly Problem[] {
  const given = sites.map((site) => ({ id: fieldIn(site, "id") ?? madeId(fieldIn(site, "name")) }));
  return doubles(given, ["sites"], "id");
}

function madeId(name: unknown): string | undefined {
  return typeof name === "string" ? idFromName(name) || undefined : undefined;
}

function sameAddresses(sites: readonly unknown[]): readonly Problem[] {
  const first = new Map<string, number>();
  return sites.flatMap((site, index): readonly Problem[] => {
    const place = placeOf(site);
    if (place === undefined) return [];
    const before = first.get(place);
    if (before !== undefined) {
      return [
        {
          path: ["sites", index, "url"],
          message: `has the address and scope of sites[${before}]: keep one, or give each a \`scope\``,
        },
      ];
    }
    first.set(place, index);
    return [];
  });
}

function placeOf(site: unknown): string | undefined {
  const url = fieldIn(site, "url");
  const scope = fieldIn(site, "scope");
  const address = typeof url === "string" ? parseAddress(url) : undefined;
  if (typeof address !== "string") return undefined;
  const prefix = typeof scope === "string" ? parseAddress(scope) : "";
  return JSON.stringify([address, prefix]);
}

function continuesItself(raw: unknown): readonly Problem[] {
  const older = fieldIn(raw, "continues");
  if (older === undefined || older !== fieldIn(raw, "id")) return [];
  return [{ path: ["continues"], message: "is the list itself: give the id of the older list" }];
}
