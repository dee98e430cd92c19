import type { PageFacts } from "../../evidence/page/facts.ts";
import type { SelectedPage } from "../../model/capture.ts";
import { pageAddress, pageKey, sectionOf } from "./addresses.ts";

export interface Waiting {
  readonly url: string;
  readonly from: SelectedPage["from"];
}

/** Pages known and not yet read: what home and menus link to first, then turn by turn from each section of the site. */
export interface Frontier {
  add(url: string, from: SelectedPage["from"]): void;
  next(): Waiting | null;
  /** Marks a page as read under one more address, after a redirect. */
  readUnder(url: string): void;
  /** An address that turned out to be no page of its own. */
  discount(): void;
  /** Distinct pages known, read or not. */
  readonly known: number;
}

const FIRST: readonly SelectedPage["from"][] = ["home", "menu"];

export function createFrontier(accepts: (url: string) => boolean): Frontier {
  const seen = new Set<string>();
  const first: Waiting[] = [];
  const sections = new Map<string, Waiting[]>();
  const turns: string[] = [];
  let noPages = 0;

  const later = (waiting: Waiting): void => {
    const section = sectionOf(waiting.url);
    if (!sections.has(section)) turns.push(section);
    sections.set(section, [...(sections.get(section) ?? []), waiting]);
  };

  return {
    get known() {
      return seen.size - noPages;
    },
    add(url, from) {
      const address = pageAddress(url);
      if (address === null || !accepts(address) || seen.has(pageKey(address))) return;
      seen.add(pageKey(address));
      if (FIRST.includes(from)) first.push({ url: address, from });
      else later({ url: address, from });
    },
    next() {
      const waiting = first.shift();
      if (waiting) return waiting;
      for (let turn = turns.length; turn > 0; turn -= 1) {
        const section = turns.shift() as string;
        turns.push(section);
        const page = sections.get(section)?.shift();
        if (page) return page;
      }
      return null;
    },
    readUnder(url) {
      const address = pageAddress(url);
      if (address !== null) seen.add(pageKey(address));
    },
    discount() {
      noPages += 1;
    },
  };
}

/** Adds the links of a page in the order in which they serve: menus of the home page, its content, then the rest. */
export function addLinks(frontier: Frontier, page: PageFacts, isHome: boolean): void {
  const menus = page.links.filter((link) => ["nav", "header"].includes(link.region));
  const rest = page.links.filter((link) => !menus.includes(link));
  for (const link of menus) if (!/nofollow/.test(link.rel)) frontier.add(link.url, isHome ? "menu" : "section");
  for (const link of rest)
    if (!/nofollow/.test(link.rel)) frontier.add(link.url, isHome && link.region === "main" ? "home" : "section");
}
