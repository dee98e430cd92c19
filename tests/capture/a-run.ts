import type { Tab } from "../../src/browser/tab.ts";
import { createPoliteness } from "../../src/capture/politeness.ts";
import { createRecorder } from "../../src/capture/recorder.ts";
import { type RobotsRules, rulesFrom } from "../../src/capture/robots.ts";
import type { Run } from "../../src/capture/run.ts";
import type { CaptureSettings } from "../../src/model/capture.ts";
import type { Site } from "../../src/model/site.ts";

export const SETTINGS: CaptureSettings = {
  maxPages: 20,
  maxQueries: 10,
  maxResults: 20,
  delayMs: 0,
  render: "auto",
  robots: "visitor",
  userAgent: "quickscan",
};

/** A site of the list with only an address. */
export function aSite(url: string, more: Partial<Site> = {}): Site {
  return { id: "proef", name: "Proefplaats", url, status: "active", hosts: [], hints: [], ...more };
}

/** A run whose pages and pictures go nowhere. */
export function aRun(tab: Tab, site: Site, more: Partial<Run> = {}): Run {
  const robots: RobotsRules = rulesFrom(new URL("/robots.txt", site.url).href, "");
  return {
    site,
    tab,
    plan: { siteTerms: [], databaseTerms: [], contentChecks: [], colophonChecks: [], ownWords: [] },
    settings: SETTINGS,
    politeness: createPoliteness(0),
    recorder: createRecorder({ page: async () => "pagina", picture: async () => "plaatje" }),
    robots,
    language: "nl",
    emit: () => undefined,
    stopped: () => false,
    ...more,
  };
}
