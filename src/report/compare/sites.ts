import type { Capture } from "../../model/capture.ts";
import type { Reason } from "../../model/reason.ts";
import type { Site } from "../../model/site.ts";

/** What became of a site between two lists. */
export type SiteNews =
  | { readonly kind: "new" }
  | { readonly kind: "gone" }
  | { readonly kind: "ended" }
  | { readonly kind: "left-out-then" | "left-out-now" }
  | { readonly kind: "other-id"; readonly from: string; readonly to: string }
  | { readonly kind: "unread" | "readable" | "still-unread"; readonly reason: Reason }
  | { readonly kind: "renamed"; readonly from: string; readonly to: string }
  | { readonly kind: "moved"; readonly from: string; readonly to: string };

/** A site of either scan; they match by id. */
export interface SitePair {
  readonly id: string;
  readonly older: Site | undefined;
  readonly newer: Site | undefined;
  readonly news: readonly SiteNews[];
}

/** What is known of the sites of one scan. */
export interface SitesThen {
  readonly sites: readonly Site[];
  readonly leftOut: readonly Site[];
}

/** The sites that were looked at, in the order of the newer list; those that were in the older scan only come last. */
export function pairSites(older: SitesThen, newer: SitesThen, newerCaptures: readonly Capture[]): readonly SitePair[] {
  const pairs = newer.sites.map((site) => ({ id: site.id, older: find(older.sites, site.id), newer: site }));
  const gone = older.sites.filter(({ id }) => find(newer.sites, id) === undefined);
  return [
    ...pairs.map((pair) => ({
      ...pair,
      news: pair.older === undefined ? arrival(pair.newer, older, gone) : newsOf(pair.older, pair.newer, newerCaptures),
    })),
    ...gone.map((site) => ({ id: site.id, older: site, newer: undefined, news: [departure(site, newer)] })),
  ];
}

function find(sites: readonly Site[], id: string): Site | undefined {
  return sites.find((site) => site.id === id);
}

/** A site of the newer scan that the older one does not have; it may be one that is gone, under another id. */
function arrival(site: Site, { leftOut }: SitesThen, gone: readonly Site[]): readonly SiteNews[] {
  if (find(leftOut, site.id) !== undefined) return [{ kind: "left-out-then" }];
  const same = gone.find(({ name, url }) => placeOf(url) === placeOf(site.url) || name === site.name);
  return [{ kind: "new" }, ...(same === undefined ? [] : [{ kind: "other-id", from: same.id, to: site.id } as const])];
}

function departure({ id }: Site, { leftOut }: SitesThen): SiteNews {
  return find(leftOut, id) === undefined ? { kind: "gone" } : { kind: "left-out-now" };
}

/** Whether there is something to compare: a site that is new, gone or ended has a state, not ten changes. */
export function isComparable({ older, newer }: SitePair): boolean {
  return older !== undefined && newer !== undefined && newer.status !== "ended";
}

function newsOf(older: Site, newer: Site, captures: readonly Capture[]): readonly SiteNews[] {
  const news: SiteNews[] = [];
  if (newer.status === "ended") news.push({ kind: "ended" });
  if (older.name !== newer.name) news.push({ kind: "renamed", from: older.name, to: newer.name });
  const to = movedTo(older, newer, captures);
  if (to !== undefined) news.push({ kind: "moved", from: older.url, to });
  return news;
}

/** Another address in the list, or one that the site forwarded to when it was visited. */
function movedTo(older: Site, newer: Site, captures: readonly Capture[]): string | undefined {
  if (placeOf(older.url) !== placeOf(newer.url)) return newer.url;
  const state = captures.find(({ site }) => site.id === newer.id)?.state;
  return state?.status === "unread" && state.reason === "moved" ? state.movedTo : undefined;
}

/** Host and path: `www.`, the scheme and the port are no move. */
function placeOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? address : `${url.hostname.replace(/^www\./, "")}${url.pathname.replace(/\/$/, "")}`;
}
