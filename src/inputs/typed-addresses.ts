import { OperatorError } from "../model/operator-error.ts";
import type { Site, SiteList } from "../model/site.ts";
import { parseAddress } from "./address.ts";
import { at, inBoth } from "./dutch/in-dutch.ts";
import { idFromName } from "./site-id.ts";

/**
 * A site list of addresses typed on the command line; `https://` is added where no scheme is given. The list is named
 * after its only site, else `addresses`. Throws `OperatorError` with every address that cannot be used.
 */
export function siteListFromUrls(urls: readonly string[]): SiteList {
  if (urls.length === 0) throw new OperatorError(inBoth("give at least one web address"));
  const addresses = urls.map((text) => ({ text, address: parseAddress(withScheme(text)) }));
  const problems = addresses.flatMap(({ text, address }, index) => {
    if (typeof address !== "string") return [at(text || '""', inBoth(address.problem))];
    const before = addresses.slice(0, index).find((other) => other.address === address);
    return before === undefined ? [] : [at(text, inBoth("is given twice: keep one"))];
  });
  if (problems.length > 0) throw new OperatorError(problems);
  const sites = addresses.flatMap(({ address }) => (typeof address === "string" ? [siteAt(address)] : []));
  return {
    id: sites.length === 1 ? (sites[0]?.id ?? "") : "addresses",
    title: sites.map(({ name }) => name).join(", "),
    sites: distinct(sites),
  };
}

function withScheme(text: string): string {
  return /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
}

function siteAt(address: string): Site {
  const { host, pathname, search } = new URL(address);
  const name = host.replace(/^www\./, "") + (pathname + search).replace(/\/$/, "");
  return { id: idFromName(name), name, url: address, status: "active", hosts: [], hints: [] };
}

/** Numbers the ids that two addresses share, such as those of http and https. */
function distinct(sites: readonly Site[]): readonly Site[] {
  const taken = new Set<string>();
  return sites.map((site) => {
    let id = site.id;
    for (let number = 2; taken.has(id); number++) id = `${site.id.slice(0, 55)}-${number}`;
    taken.add(id);
    return { ...site, id };
  });
}
