import robotsParser from "robots-parser";
import type { Tab } from "../browser/tab.ts";
import type { RobotsRecord } from "../model/capture.ts";

/** The rules a site gives to crawlers. Followed links and result targets obey them (RFC 9309). */
export interface RobotsRules {
  readonly status: RobotsRecord["status"];
  readonly crawlDelaySeconds: number | null;
  readonly sitemaps: readonly string[];
  allows(url: string): boolean;
}

interface Parsed {
  isDisallowed(url: string, agent?: string): boolean | undefined;
  getCrawlDelay(agent?: string): number | undefined;
  getSitemaps(): string[];
}

// The package's types describe a module with a default export, which its CommonJS build does not have under NodeNext.
const parse = robotsParser as unknown as (url: string, text: string) => Parsed;

const AGENT = "quickscan";
const MOST_BYTES = 512 * 1024;

/** Reads robots.txt of the address's origin. A 4xx means no rules; a 5xx, after one retry, closes the site to crawling. */
export async function readRobots(tab: Tab, address: string): Promise<RobotsRules> {
  const url = new URL("/robots.txt", address).href;
  for (const _attempt of [1, 2]) {
    const answer = await tab.fetch(url, { maxBytes: MOST_BYTES }).catch(() => null);
    if (answer === null || answer.status === null) continue;
    if (answer.status >= 500) continue;
    if (answer.status >= 400 || !isText(answer.contentType, answer.text())) return openRules("absent");
    return rulesFrom(url, answer.text());
  }
  return { ...openRules("unreadable"), allows: () => false };
}

/** Rules as written in the text of a robots.txt file. */
export function rulesFrom(url: string, text: string): RobotsRules {
  const parsed = parse(url, text);
  return {
    status: "read",
    crawlDelaySeconds: parsed.getCrawlDelay(AGENT) ?? null,
    sitemaps: parsed.getSitemaps(),
    allows: (address) => parsed.isDisallowed(address, AGENT) !== true,
  };
}

function openRules(status: RobotsRecord["status"]): RobotsRules {
  return { status, crawlDelaySeconds: null, sitemaps: [], allows: () => true };
}

/** Many sites answer with a page where the file is missing. */
function isText(contentType: string, text: string): boolean {
  return !/html/i.test(contentType) && !/^\s*</.test(text);
}
