import type { Link, PageFacts } from "../evidence/page/facts.ts";
import type { ColophonCandidate, ColophonRecord } from "../model/capture.ts";
import { isOwnHost, pageKey } from "./crawl/addresses.ts";
import type { Crawl } from "./crawl/crawl.ts";
import type { Run } from "./run.ts";
import { followLink } from "./visit.ts";

/** Labels of links that promise to say who makes the site and for whom, in Dutch and English. */
const LABELS = [
  /^(?:het )?colof?on$|^imprint$|^impressum$/i,
  /^(?:algemene )?disclaimer$|^voorbehoud$/i,
  /^(?:over|info|over & contact)$/i,
  /^over(?: ons| mij| deze (?:web)?site| dit (?:platform|project|programma|handboek|initiatief)| (?:de|het) (?:site|website|platform|project|programma|redactie|wiki|initiatief|netwerk|community|organisatie|stichting))(?:\b.{0,30})?$/i,
  /^(?:wie (?:zijn|we|wij)|wie we zijn|wie wij zijn|wie is|wie maakt|wie maken|makers?|de makers)\b.{0,40}$/i,
  /^(?:wat is|wat doen wij|wat we doen|wat wij doen|waarom|onze missie|missie(?: en visie)?|ons verhaal|onze organisatie|de organisatie|organisatie|redactie|doelgroep(?:en)?|voor wie|achtergrond|het project|projectinformatie|initiatiefnemers?)\b.{0,30}$/i,
  /^about(?:\b.{0,30})?$|^who we are$|^our (?:mission|story|team)$/i,
];
const MOST_CANDIDATES = 8;

/** The words of a link that promises a colophon, or null. `names` are the site's own: "Over Zorgvondsten". */
export function colophonLabel(link: Link, names: readonly string[]): string | null {
  const label = link.text.trim();
  if (label.length > 60) return null;
  if (LABELS.some((pattern) => pattern.test(label))) return label;
  const about = /^(?:over|about)\s+(.+)$/i.exec(label)?.[1]?.toLowerCase();
  if (about !== undefined && names.some((name) => sameName(name, about))) return label;
  return /\/(?:colofon|over|over-ons|over-deze-(?:web)?site|about(?:-us)?|disclaimer|wie-zijn-wij)(?:\/|\.\w+)?$/i.test(
    new URL(link.url).pathname,
  )
    ? label || "colofon"
    : null;
}

/** Reads every page that links on the pages of the selection promise to be a colophon. */
export async function readColophon(run: Run, crawl: Crawl): Promise<ColophonRecord> {
  const found = candidatesOf(run, crawl);
  const candidates: ColophonCandidate[] = [];
  for (const { url, label, foundOn } of found) {
    if (run.stopped()) break;
    run.emit({
      type: "site-step",
      site: run.site.id,
      step: "colophon",
      done: candidates.length,
      of: found.length,
      detail: label,
    });
    const known = crawl.pages.find((page) => pageKey(page.url) === pageKey(url));
    const page = known ? ({ status: "captured", value: known } as const) : await followLink(run, url);
    // A link that leads nowhere promises nothing: there is no such page.
    if (page.status === "failed" && /status (?:404|410)/.test(page.detail)) continue;
    candidates.push({
      url,
      label,
      foundOn,
      page: page.status === "captured" ? { status: "captured", value: page.value.artifact } : page,
    });
  }
  return { candidates };
}

function candidatesOf(run: Run, crawl: Crawl): readonly { url: string; label: string; foundOn: string }[] {
  const byPage = new Map<string, { url: string; label: string; foundOn: string }>();
  for (const page of crawl.pages) {
    for (const link of linksOf(page.facts)) {
      const label = colophonLabel(link, [run.site.name]);
      if (label === null || byPage.has(pageKey(link.url)) || !isOwnHost(link.url, run.site, crawl.home.url)) continue;
      if (pageKey(link.url) !== pageKey(crawl.home.url))
        byPage.set(pageKey(link.url), { url: link.url, label, foundOn: page.url });
    }
  }
  for (const page of crawl.pages.slice(1)) {
    const heading = headingOf(page.facts);
    if (LABELS.some((pattern) => pattern.test(heading)) && !byPage.has(pageKey(page.url)))
      byPage.set(pageKey(page.url), { url: page.url, label: heading, foundOn: page.url });
  }
  return [...byPage.values()].slice(0, MOST_CANDIDATES);
}

/** What a page calls itself, whatever the link to it says. */
function headingOf(page: PageFacts): string {
  return (
    page.blocks.find((block) => block.kind === "heading" && block.level === 1 && !block.hidden)?.text.slice(0, 60) ?? ""
  );
}

/** Links in frame first: a link in the running text *about* something is no colophon. */
function linksOf(page: PageFacts): readonly Link[] {
  const inFrame = page.links.filter((link) => link.region !== "main");
  return [...inFrame, ...page.links.filter((link) => link.region === "main")];
}

function sameName(name: string, label: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return (
    plain(label)
      .replace(/^(?:de|het)/, "")
      .startsWith(plain(name).slice(0, 20)) || plain(name).includes(plain(label))
  );
}
