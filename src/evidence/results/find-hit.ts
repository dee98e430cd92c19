import type { Matcher } from "../forms/matcher.ts";
import type { Frame } from "../frame/frame.ts";
import { mainBlocks, pageTitle } from "../frame/main-blocks.ts";
import { maskNames } from "../frame/site-name.ts";
import type { PageFacts } from "../page/facts.ts";
import type { Result } from "./read-answer.ts";

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
  const texts = [pageTitle(target, frame), ...mainBlocks(target, frame).map((block) => block.text)];
  for (const text of texts) {
    const hit = inText(matcher, text, "target", frame.names);
    if (hit) return hit;
  }
  return null;
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
