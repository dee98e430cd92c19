import { isUndetermined } from "./cause.ts";
import type { ComparedSite } from "./compare-scans.ts";

/** Whether all that is told of the cells of a site is that it could not be read in one of both scans. */
export function isToldAsWhole({ news, cells }: ComparedSite): boolean {
  const unread = news.some(({ kind }) => kind === "unread" || kind === "readable");
  return unread && cells.every(({ change }) => change.cause === null || isUndetermined(change));
}
