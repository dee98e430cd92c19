import type { Capture } from "../../model/capture.ts";
import type { Reason } from "../../model/reason.ts";
import type { Site } from "../../model/site.ts";

/** What became of a site between two lists. */
export type SiteNews =
  | { readonly kind: "new" }
  | { readonly kind: "gone" }
  | { readonly kind: "ended" }
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

/** The sites of both lists, in the order of the newer one; those that are gone last. */
export function pairSites(
  older: readonly Site[],
  newer: readonly Site[],
  newerCaptures: readonly Capture[],
): readonly SitePair[] {
  const pairs = newer.map((site) => ({ id: site.id, older: older.find(({ id }) => id === site.id), newer: site }));
  const gone = older.filter(({ id }) => !newer.some((site) => site.id === id));
  return [
    ...pairs.map((pair) => ({ ...pair, news: newsOf(pair.older, pair.newer, newerCaptures) })),
    ...gone.map((site) => ({ id: site.id, older: site, newer: undefined, news: [{ kind: "gone" } as const] })),
  ];
}

/** Whether there is something to compare: a site that is new, gone or ended has a state, not ten changes. */
export function isComparable({ older, newer }: SitePair): boolean {
  return older !== undefined && newer !== undefined && newer.status !== "ended";
}

function newsOf(older: Site | undefined, newer: Site, captures: readonly Capture[]): readonly SiteNews[] {
  if (older === undefined) return [{ kind: "new" }];
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
