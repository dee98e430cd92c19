import { isOwnHost, pageKey } from "../crawl/addresses.ts";
import { type Crawl, type CrawledPage, lookOver } from "../crawl/crawl.ts";
import type { Run } from "../run.ts";
import { followLink, type VisitedPage } from "../visit.ts";
import { callsItselfCollection } from "./roles.ts";

/** A wiki or knowledge base of the same owner on another host, with some of its pages: enough to search it. */
export interface LinkedCollection {
  readonly label: string;
  readonly pages: readonly CrawledPage[];
}

const MOST_COLLECTIONS = 2;
const MOST_PAGES = 6;

/** Follows links to hosts of the same owner that call themselves a wiki, database or knowledge base. */
export async function visitLinkedCollections(run: Run, crawl: Crawl): Promise<readonly LinkedCollection[]> {
  const collections: LinkedCollection[] = [];
  for (const { url, text } of linksOut(run, crawl).slice(0, MOST_COLLECTIONS)) {
    if (run.stopped()) break;
    const entrance = await followLink(run, url);
    if (entrance.status !== "captured" || !isCollection(run, entrance.value, text)) continue;
    collections.push({ label: text, pages: await readSome(run, entrance.value) });
  }
  return collections;
}

/** One link per host, those that promise a collection. */
function linksOut(run: Run, { pages, home }: Crawl): readonly { readonly url: string; readonly text: string }[] {
  const own = new URL(home.url).host.replace(/^www\./, "");
  const byHost = new Map<string, { url: string; text: string }>();
  for (const { url, text } of pages.flatMap((page) => page.facts.links)) {
    const { host } = new URL(url);
    if (host.replace(/^www\./, "") === own || byHost.has(host) || !isOwnHost(url, run.site, home.url)) continue;
    if (run.site.hosts.includes(host) || callsItselfCollection(`${text} ${host.replaceAll(/[.-]/g, " ")}`))
      byHost.set(host, { url, text });
  }
  return [...byHost.values()];
}

function isCollection(run: Run, page: VisitedPage, label: string): boolean {
  const html = run.recorder.answer(page.artifact, "").html[0] ?? "";
  return callsItselfCollection(`${label} ${page.facts.title} ${new URL(page.url).host.replaceAll(/[.-]/g, " ")}`, html);
}

async function readSome(run: Run, entrance: VisitedPage): Promise<readonly CrawledPage[]> {
  const pages: CrawledPage[] = [{ ...entrance, from: "section", ...(await lookOver(run)) }];
  const seen = new Set([pageKey(entrance.url)]);
  const { host } = new URL(entrance.url);
  for (const { url } of entrance.facts.links) {
    if (pages.length >= MOST_PAGES || run.stopped()) break;
    if (new URL(url).host !== host || seen.has(pageKey(url)) || /\.\w{2,4}$/.test(new URL(url).pathname)) continue;
    seen.add(pageKey(url));
    const page = await followLink(run, url);
    if (page.status === "captured") pages.push({ ...page.value, from: "section", ...(await lookOver(run)) });
  }
  return pages;
}
