import type { Recheck } from "./capture.ts";
import type { Reason } from "./reason.ts";

/** What the core tells whoever watches; the command line prints them. */
export type ScanEvent =
  | { readonly type: "scan-started"; readonly scan: string; readonly sites: number; readonly expectedSeconds: number }
  | { readonly type: "site-started"; readonly site: string }
  | {
      readonly type: "site-step";
      readonly site: string;
      readonly step: SiteStep;
      readonly done: number;
      readonly of: number;
      readonly detail: string;
    }
  | { readonly type: "site-ended"; readonly site: string; readonly failed: Reason | null; readonly seconds: number }
  | { readonly type: "look-again"; readonly why: LookAgain; readonly sites: readonly string[] }
  | { readonly type: "browser-replaced"; readonly why: string }
  | { readonly type: "scan-ended"; readonly scan: string; readonly seconds: number };

/** Why sites are captured once more in the same scan: open cells, cells that differ from the former scan, a repeat. */
export type LookAgain = "open-cells" | Recheck["purpose"];

export const SITE_STEPS = [
  "home",
  "consent",
  "pages",
  "colophon",
  "discovery",
  "search",
  "pictures",
  "judging",
] as const;
export type SiteStep = (typeof SITE_STEPS)[number];

export type Emit = (event: ScanEvent) => void;
