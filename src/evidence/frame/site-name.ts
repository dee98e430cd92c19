import type { PageFacts } from "../page/facts.ts";
import { foldText } from "../text/fold.ts";

/** A title part returns "on every page" when at least this share of the pages has it: home pages often differ. */
const SHARE = 0.8;
const FEWEST_PAGES = 3;

const SEPARATORS = /\s+[|\-–—·•»«›:/]+\s+|\s*[|»›•]\s*|:\s+/gu;

/** The site's names: as the list gives it, and the parts of the titles that return on every page. */
export function siteNames(pages: readonly PageFacts[], listed: string): string[] {
  const names = [listed.trim(), ...returningParts(pages)].filter((name) => name !== "");
  return [...new Map(names.map((name) => [foldText(name), name])).values()];
}

/** Title without the site's name at its beginning or end, and blotted out elsewhere; empty when nothing else is in it. */
export function titleWithoutName(title: string, names: readonly string[]): string {
  const folded = new Set(names.map(foldText));
  if (folded.has(foldText(title))) return "";
  const own = titleParts(title).filter((part) => !folded.has(foldText(part.text)));
  const kept = title.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
  return maskNames(kept, names).replaceAll(MASK, "").replace(/\s+/gu, " ").trim();
}

interface TitlePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a title between separators such as `|` and ` - `. */
function titleParts(title: string): TitlePart[] {
  const gaps = [...title.matchAll(SEPARATORS)].map((gap) => ({ start: gap.index, end: gap.index + gap[0].length }));
  const starts = [0, ...gaps.map((gap) => gap.end)];
  const ends = [...gaps.map((gap) => gap.start), title.length];
  const parts = starts.map((start, at) => ({
    text: title.slice(start, ends[at]),
    start,
    end: ends[at] ?? title.length,
  }));
  return parts.filter((part) => part.text.trim() !== "");
}

/** Stands for a character of the site's name: no word, no white space, nothing that folding removes. */
const MASK = "\u25A1";

/**
 * The text with the site's own name blotted out, character for character, so that places in it stay what they were.
 * Only as the name is written. A name of one word is one when it has a capital after a small word, where Dutch gives a
 * capital to names alone (*op de Sociaalwerkwijzer*); elsewhere *Mantelzorg* on a site called so may be the word itself.
 */
export function maskNames(text: string, names: readonly string[]): string {
  let masked = text;
  for (const name of names) {
    if (!masked.includes(name)) continue;
    const oneWord = !/\s/u.test(name);
    if (oneWord && !/\p{Lu}/u.test(name)) continue;
    masked = masked.replaceAll(name, (found, at: number) =>
      standsAlone(masked, at, found.length) && (!oneWord || AFTER_SMALL_WORD.test(masked.slice(0, at)))
        ? MASK.repeat(found.length)
        : found,
    );
  }
  return masked;
}

const AFTER_SMALL_WORD =
  /(?:^|[^\p{L}])(?:de|het|van|op|in|bij|via|naar|door|met|voor|uit|aan|onze|deze|the|of|on|by|with|for|from|our)\s+$/iu;

function standsAlone(text: string, at: number, length: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + length));
}

function returningParts(pages: readonly PageFacts[]): string[] {
  if (pages.length < FEWEST_PAGES) return [];
  const counts = new Map<string, { name: string; pages: number }>();
  for (const page of pages) {
    for (const [key, name] of new Map(titleParts(page.title).map((part) => [foldText(part.text), part.text.trim()]))) {
      const count = counts.get(key) ?? { name, pages: 0 };
      counts.set(key, { name: count.name, pages: count.pages + 1 });
    }
  }
  return [...counts.values()].filter((count) => count.pages >= SHARE * pages.length).map((count) => count.name);
}
