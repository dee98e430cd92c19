import { stringify } from "yaml";
import { siteListDigest } from "../inputs/digest.ts";
import type { ReadSiteList } from "../inputs/read-file.ts";
import { parseSiteList } from "../inputs/site-list.ts";
import type { CaptureSettings } from "../model/capture.ts";
import type { Scan } from "../model/scan.ts";
import type { Site } from "../model/site.ts";
import type { Text } from "../model/text.ts";

/** Id of the list of reconstructed sites, which have no lasting address: it is made anew each time. */
const DEMO_LIST = "demo";

/** Nobody is burdened by a demonstration on loopback: no pause between requests. */
export const DEMO_SETTINGS: Omit<CaptureSettings, "userAgent"> = {
  maxPages: 40,
  maxQueries: 45,
  maxResults: 20,
  delayMs: 0,
  render: "always",
  robots: "visitor",
};

/** The site list of the reconstructions, at the addresses where they are served now. */
export function demoList(sites: readonly Pick<Site, "id" | "name" | "url">[]): ReadSiteList {
  const text = stringify({
    id: DEMO_LIST,
    title: "Zes nagemaakte websites (demonstratie)",
    sites: sites.map(({ id, name, url }) => ({ id, name, url })),
  });
  const siteList = parseSiteList(text, "demo");
  return { siteList, digest: siteListDigest(siteList), text };
}

const NOTICE: Text = {
  nl: "Dit is de demonstratie. Zij laat zien hoe het programma werkt, op zes nagemaakte websites. Hun pagina's zijn geschreven om bij de tabel van 2020 te passen: de scores zijn geen geldige meting van de echte sites.",
  en: "This is the demonstration. It shows how the tool works, on six reconstructed websites. Their pages were written to fit the table of 2020: the scores are no valid measurement of the real sites.",
};

/** What every report of this scan has to say first; undefined for a scan of real sites. */
export function noticeOf({ siteList }: Pick<Scan, "siteList">): Text | undefined {
  return siteList === DEMO_LIST ? NOTICE : undefined;
}
