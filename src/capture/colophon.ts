import type { Link, PageFacts } from "../evidence/page/facts.ts";
import { inScope } from "../evidence/scope.ts";
import type { ColophonCandidate, ColophonRecord } from "../model/capture.ts";
import type { Artifact } from "../model/reason.ts";
import { namesColophon, promised } from "./colophon-labels.ts";
import { isOwnHost, pageKey } from "./crawl/addresses.ts";
import type { Crawl } from "./crawl/crawl.ts";
import type { Run } from "./run.ts";
import { followLink, type VisitedPage } from "./visit.ts";

const MOST_CANDIDATES = 8;
const LABEL_LENGTH = { least: 3, most: 40 };
/** What footers lead to that is no colophon. */
const OTHER_PURPOSE =
  /privacy|cookie|toegankelijk|accessib|sitemap|site map|inlog|log ?in|aanmeld|account|nieuwsbrief|newsletter|rss|vacature|werken bij|agenda|nieuws|zoek|search|contact|vragen|faq|voorwaarden|terms|copyright|©|linkedin|twitter|facebook|instagram|youtube|mastodon|bluesky|english|nederlands|winkel|shop|help|klacht|storing/i;

/** A page that may be a colophon, and the link that says so. */
interface Found {
  readonly url: string;
  readonly label: string;
  readonly foundOn: string;
  readonly surely: boolean;
  /** Its words promise nothing: it stands where colophons do. */
  readonly byPlace?: true;
}

/**
 * Reads every page that links on the pages of the selection promise to be a colophon: those of the scope first, then
 * those of the host. A page that only may be one counts as a candidate when it could be read.
 */
export async function readColophon(run: Run, crawl: Crawl): Promise<ColophonRecord> {
  const found = await candidatesOf(run, crawl);
  const candidates: ColophonCandidate[] = [];
  for (const { url, label, foundOn, surely } of found) {
    if (run.stopped()) break;
    run.emit({
      type: "site-step",
      site: run.site.id,
      step: "colophon",
      done: candidates.length,
      of: found.length,
      detail: label,
    });
    const page = await readCandidate(run, crawl, url);
    // A link that leads nowhere promises nothing: there is no such page.
    if (page.status === "failed" && (!surely || /^status (?:404|410)/.test(page.detail))) continue;
    candidates.push({ url, label, foundOn, page });
  }
  return { candidates };
}

async function readCandidate(run: Run, crawl: Crawl, url: string): Promise<Artifact<string>> {
  const known = crawl.pages.find((page) => pageKey(page.url) === pageKey(url));
  if (known) return { status: "captured", value: known.artifact };
  const page = await followLink(run, url);
  return page.status === "captured" ? { status: "captured", value: page.value.artifact } : page;
}

/** Candidates in the order in which they are read. */
async function candidatesOf(run: Run, crawl: Crawl): Promise<readonly Found[]> {
  const own = candidatesOn(run, crawl, crawl.pages);
  const host = await hostHome(run, crawl, own);
  const promised = host === null ? own : [...own, ...candidatesOn(run, crawl, [host])];
  // Where nothing promises to be one, it may go by any name.
  const all = promised.some(({ surely }) => surely) ? promised : [...promised, ...footerOnly(run, crawl)];
  const ranked = distinct(all).toSorted((one, other) => rank(run, one) - rank(run, other));
  return ranked.slice(0, MOST_CANDIDATES);
}

function rank(run: Run, { url, surely, byPlace }: Found): number {
  const outside = run.site.scope !== undefined && !inScope(url, run.site.scope);
  return (surely ? 0 : byPlace ? 4 : 2) + (outside ? 1 : 0);
}

/** Of a part of a site without a colophon of its own, the host's home page; null otherwise. */
async function hostHome(run: Run, crawl: Crawl, own: readonly Found[]): Promise<VisitedPage | null> {
  const { scope } = run.site;
  if (scope === undefined || own.some(({ surely }) => surely)) return null;
  const root = new URL("/", scope).href;
  if (crawl.pages.some((page) => pageKey(page.url) === pageKey(root))) return null;
  const page = await followLink(run, root);
  return page.status === "captured" ? page.value : null;
}

function candidatesOn(run: Run, crawl: Crawl, pages: readonly VisitedPage[]): readonly Found[] {
  const names = namesOf(run, crawl);
  const home = pageKey(crawl.home.url);
  const linked = pages.flatMap((page) =>
    [...linksOf(page.facts), ...(crawl.menuLinks.get(page.artifact) ?? [])].flatMap((link): Found[] => {
      const promise = promised(link, names);
      if (promise === null || pageKey(link.url) === home || !isOwnHost(link.url, run.site, crawl.home.url)) return [];
      return [{ url: link.url, foundOn: page.url, ...promise }];
    }),
  );
  const named = pages.flatMap((page): Found[] => {
    const heading = headingOf(page.facts);
    if (!namesColophon(heading) || pageKey(page.url) === home) return [];
    return [{ url: page.url, label: heading, foundOn: page.url, surely: true }];
  });
  return [...linked, ...named];
}

/** Links that the home page offers in its footer and nowhere else, as it does a colophon. */
function footerOnly(run: Run, { home }: Crawl): readonly Found[] {
  const shown = home.facts.links.filter(({ hidden }) => !hidden);
  const elsewhere = new Set(shown.filter(({ region }) => region !== "footer").map(({ url }) => pageKey(url)));
  return shown
    .filter(
      ({ region, url }) => region === "footer" && !elsewhere.has(pageKey(url)) && pageKey(url) !== pageKey(home.url),
    )
    .filter(({ url }) => isOwnHost(url, run.site, home.url))
    .map(({ url, text }) => ({ url, label: text.trim(), foundOn: home.url, surely: false, byPlace: true as const }))
    .filter(({ label }) => label.length >= LABEL_LENGTH.least && label.length <= LABEL_LENGTH.most)
    .filter(({ label }) => !OTHER_PURPOSE.test(label));
}

/** One candidate per page, by its surest link. */
function distinct(found: readonly Found[]): readonly Found[] {
  const byPage = new Map<string, Found>();
  for (const one of found) {
    const known = byPage.get(pageKey(one.url));
    if (!known || (one.surely && !known.surely)) byPage.set(pageKey(one.url), one);
  }
  return [...byPage.values()];
}

/** What the site calls itself: in the list, in the title of its home page, in its address. */
function namesOf(run: Run, { home }: Crawl): readonly string[] {
  const title = home.facts.title.split(/\s[|–—-]\s|:\s/).filter((part) => part.length >= 3 && part.length <= 40);
  const host = new URL(home.url).hostname.replace(/^www\./, "").split(".")[0] ?? "";
  return [run.site.name, ...title, host];
}

/** What a page calls itself, whatever the link to it says. */
function headingOf(page: PageFacts): string {
  return page.blocks.find((block) => block.kind === "heading" && block.level === 1 && !block.hidden)?.text ?? "";
}

/** Links in frame first: a link in the running text *about* something is no colophon. */
function linksOf(page: PageFacts): readonly Link[] {
  const inFrame = page.links.filter((link) => link.region !== "main");
  return [...inFrame, ...page.links.filter((link) => link.region === "main")];
}
