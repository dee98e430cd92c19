import { load } from "cheerio";
import type { Tab } from "../../browser/tab.ts";

const MOST_ADDRESSES = 500;
const MOST_FILES = 4;
const MOST_BYTES = 2 * 1024 * 1024;

/** Addresses that the site's sitemaps list, at most 500 from at most four files; empty when there are none. */
export async function readSitemap(tab: Tab, address: string, listed: readonly string[]): Promise<readonly string[]> {
  const queue = listed.length > 0 ? [...listed] : [new URL("/sitemap.xml", address).href];
  const found: string[] = [];
  for (let files = 0; files < MOST_FILES && queue.length > 0 && found.length < MOST_ADDRESSES; files += 1) {
    const xml = await readXml(tab, queue.shift() as string);
    if (xml === null) continue;
    const document = load(xml, { xml: true });
    queue.push(
      ...document("sitemap > loc")
        .map((_, loc) => document(loc).text().trim())
        .get(),
    );
    found.push(
      ...document("url > loc")
        .map((_, loc) => document(loc).text().trim())
        .get(),
    );
  }
  return found.slice(0, MOST_ADDRESSES);
}

async function readXml(tab: Tab, url: string): Promise<string | null> {
  const answer = await tab.fetch(url, { maxBytes: MOST_BYTES }).catch(() => null);
  if (answer === null || answer.status !== 200) return null;
  const text = answer.text();
  return /<(?:urlset|sitemapindex)\b/.test(text) ? text : null;
}
