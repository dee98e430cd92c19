import { isDeepStrictEqual } from "node:util";
import type { Capture, CaptureSettings } from "../../model/capture.ts";
import type { Site } from "../../model/site.ts";

/** What two captures of a site must have alike, so that a difference between them is the site's. */
export interface WayOfLooking {
  readonly method: number;
  /** Kind of browser; its version is shown, not compared. */
  readonly browser: string;
  readonly settings: Omit<CaptureSettings, "delayMs" | "userAgent">;
  /** What the site list told of where and how to look, the address left out: that is the site's own. */
  readonly entry: Pick<Site, "hosts" | "hints"> & { readonly scope: string | null };
}

export const LOOKING_PARTS = ["method", "browser", "settings", "entry"] as const;
export type LookingPart = (typeof LOOKING_PARTS)[number];

export function wayOfLooking({ method, browser, settings, site }: Capture): WayOfLooking {
  const { maxPages, maxQueries, maxResults, render, robots } = settings;
  return {
    method,
    browser: browser.name,
    settings: { maxPages, maxQueries, maxResults, render, robots },
    entry: { hosts: site.hosts, hints: site.hints, scope: site.scope ?? null },
  };
}

/** In what two ways of looking differ; empty when a difference between the captures can only be the site's. */
export function lookingDifferences(older: WayOfLooking, newer: WayOfLooking): readonly LookingPart[] {
  return LOOKING_PARTS.filter((part) => !isDeepStrictEqual(older[part], newer[part]));
}
