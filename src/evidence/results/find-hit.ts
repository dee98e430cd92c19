import type { Matcher } from "../forms/matcher.ts";
import { blocksBeside, entranceOf, isAnotherPage } from "../frame/entrance.ts";
import type { Frame } from "../frame/frame.ts";
import { mainBlocks, pageTitle } from "../frame/main-blocks.ts";
import { maskNames } from "../frame/site-name.ts";
import type { PageFacts } from "../page/facts.ts";
import type { Result } from "./result.ts";

/** The words that verify a result, as they stand in the text around them. */
export interface HitFound {
  readonly words: string;
  readonly excerpt: string;
  /** Where they stand: in the page the result leads to, or in the result itself. */
  readonly stands: "target" | "result";
}

/**
 * Whether a result really contains the term: in title or main text of the page it leads to; a result that leads
 * nowhere, or whose page could not be opened (`null`), is judged by its own title and snippet (method, "Verified hit").
 */
export function findHit(matcher: Matcher, result: Result, target: PageFacts | null, frame: Frame): HitFound | null {
  if (target === null) return inText(matcher, result.text, "result", frame.names);
  for (const text of textsOf(target, result, frame)) {
    const hit = inText(matcher, text, "target", frame.names);
    if (hit) return hit;
  }
  return null;
}

/**
 * Title and main text. Of a page that is shown by the fragment of its address, what the page without fragment shows too
 * is frame; where that is all, it is a place there, unless it is what that page begins with and calls itself so.
 */
function textsOf(target: PageFacts, result: Result, frame: Frame): readonly string[] {
  const blocks = mainBlocks(target, frame);
  const title = pageTitle(target, frame);
  const entrance = frame.pages.get(entranceOf(target.url) ?? "");
  if (entrance === undefined) return [title, ...blocks.map(({ text }) => text)];
  if (isAnotherPage(target, entrance)) return blocksBeside(blocks, entrance).map(({ text }) => text);
  const names = [target.title, ...blocks.filter(({ kind }) => kind === "heading").map(({ text }) => text)];
  return names.includes(result.title) ? blocks.map(({ text }) => text) : [];
}

const AROUND = 90;

/** The site's own name is frame, wherever it stands. */
function inText(matcher: Matcher, text: string, stands: HitFound["stands"], names: readonly string[]): HitFound | null {
  const match = matcher.find(maskNames(text, names))[0];
  if (!match) return null;
  return { words: text.slice(match.start, match.end), excerpt: excerptOf(text, match.start, match.end), stands };
}

function excerptOf(text: string, start: number, end: number): string {
  const from = start <= AROUND ? 0 : text.indexOf(" ", start - AROUND) + 1;
  const space = text.lastIndexOf(" ", end + AROUND);
  const to = end + AROUND >= text.length || space <= end ? text.length : space;
  return `${from > 0 ? "… " : ""}${text.slice(from, Math.min(to, end + 2 * AROUND))}${to < text.length ? " …" : ""}`;
}
