import {
  BROKEN,
  CHALLENGE,
  GONE,
  LOGIN,
  LOGIN_FIRST,
  MAINTENANCE,
  PARKED,
  PROGRAM_ERROR,
  REFUSAL,
  SERVER_PAGE,
  WAITING,
} from "./obstacle-words.ts";
import type { Block, PageFacts } from "./page/facts.ts";

/** A page that came instead of the one that was asked for. */
export interface Obstacle {
  readonly reason: "blocked" | "parked" | "http-error";
  /** The words by which it was recognised. */
  readonly words: string;
}

/** Pages with more text, in characters, are what they seem to be, whatever words they hold. */
const SHORT = 1500;
const VERY_SHORT = 600;
/** A page that came instead of a site leads nowhere on it. */
const FEW_LINKS = 3;
/** With so many, a site stands around the page. */
const MENU_LINKS = 12;

/** What is seen of a page at a glance. */
interface Look {
  readonly title: string;
  readonly headings: readonly string[];
  /** Title and everything that can be read. */
  readonly all: string;
  readonly length: number;
  /** What no landmark claims. */
  readonly main: string;
  /** Distinct other pages of the site that it leads to. */
  readonly ownLinks: number;
  readonly hasPasswordField: boolean;
}

type Test = (look: Look) => Obstacle | null;

/**
 * Recognises challenge, maintenance, login, error and parking pages, also when they come with status 200. Only a page
 * with little text can be one, and what a news item may say as well counts only on a page without a site around it.
 */
export function recogniseObstacle(page: PageFacts, hasPasswordField: boolean): Obstacle | null {
  if (isEmpty(page)) return { reason: "http-error", words: lookAt(page, false).all.trim() };
  const look = lookAt(page, hasPasswordField);
  for (const test of TESTS) {
    const found = test(look);
    if (found !== null) return found;
  }
  return null;
}

/** The words by which a short page says that what was there is gone; null when it does not. */
export function saysGone(page: PageFacts): string | null {
  const { title, headings, main } = lookAt(page, false);
  return main.length >= VERY_SHORT ? null : first([title, ...headings.slice(0, 1)], GONE);
}

const TESTS: readonly Test[] = [parked, challenged, refused, broken, closed, asksToLogIn];

function parked({ title, headings, all, length, ownLinks }: Look): Obstacle | null {
  if (length >= 2 * SHORT) return null;
  const server = first([title, ...headings], SERVER_PAGE);
  const words = server ?? (ownLinks <= FEW_LINKS ? first([all], PARKED) : null);
  return words === null ? null : { reason: "parked", words };
}

function challenged({ title, all, length, ownLinks }: Look): Obstacle | null {
  if (length >= SHORT) return null;
  const words = first([ownLinks <= FEW_LINKS ? all : title], CHALLENGE);
  return words === null ? null : { reason: "blocked", words };
}

function refused({ title, headings, main }: Look): Obstacle | null {
  if (main.length >= VERY_SHORT) return null;
  const words =
    first([title, ...headings], REFUSAL) ?? (main.length < VERY_SHORT / 2 ? first([main], LOGIN_FIRST) : null);
  return words === null ? null : { reason: "blocked", words };
}

function broken({ title, headings, main, all, length }: Look): Obstacle | null {
  if (main.length >= VERY_SHORT || length >= SHORT) return null;
  const words = first([title, ...headings, ...fewSentences(main)], BROKEN) ?? first([all], PROGRAM_ERROR);
  return words === null ? null : { reason: "http-error", words };
}

function closed({ all, length, ownLinks }: Look): Obstacle | null {
  const words = ownLinks <= 1 && length < VERY_SHORT ? first([all], MAINTENANCE) : null;
  return words === null ? null : { reason: "blocked", words };
}

function asksToLogIn({ title, headings, main, ownLinks, hasPasswordField }: Look): Obstacle | null {
  if (!hasPasswordField || main.length >= VERY_SHORT || ownLinks >= MENU_LINKS) return null;
  const words = first([headings[0] ?? title, title], LOGIN);
  return words === null ? null : { reason: "blocked", words };
}

function first(texts: readonly string[], pattern: RegExp): string | null {
  return texts.map((text) => pattern.exec(text.trim())).find((found) => found !== null)?.[0] ?? null;
}

function lookAt(page: PageFacts, hasPasswordField: boolean): Look {
  const shown = page.blocks.filter((block) => !block.hidden);
  const text = joined(shown);
  return {
    title: page.title,
    headings: shown.filter((block) => block.kind === "heading").map((block) => block.text),
    all: `${page.title}\n${text}`,
    length: text.length,
    main: joined(shown.filter((block) => block.region === "main")),
    ownLinks: ownLinks(page),
    hasPasswordField,
  };
}

function joined(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join("\n");
}

/** The sentences of a page that says hardly anything; none of one that says more. */
function fewSentences(main: string): readonly string[] {
  const sentences = main.split(/\n|(?<=[.!])\s/).filter((sentence) => sentence.trim() !== "");
  return sentences.length <= 2 ? sentences : [];
}

/** Nothing to read and nowhere to go, or only the words with which a page says that it is still coming. */
export function isEmpty(page: PageFacts): boolean {
  if (page.links.some((link) => !link.hidden && link.text !== "")) return false;
  const text = page.blocks.filter((block) => !block.hidden).map((block) => block.text.trim());
  return WAITING.test(text.join(" ").trim());
}

/** Distinct pages of the same host that the page leads to, itself and the home page left out. */
function ownLinks({ url, links }: PageFacts): number {
  const here = new URL(url);
  const own = links
    .filter((link) => !link.hidden)
    .map((link) => new URL(link.url))
    .filter((link) => link.host === here.host && link.pathname !== "/" && link.pathname !== here.pathname);
  return new Set(own.map((link) => link.pathname + link.search)).size;
}
