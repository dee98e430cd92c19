import { normalise } from "../text/normalise.ts";
import { attribute, type DomElement, upwards } from "./dom.ts";
import type { Block } from "./facts.ts";
import { type Run, runsOf, wordChars } from "./flow.ts";
import { placeOf } from "./place.ts";
import { regionOf } from "./region.ts";

/** The text below an element in blocks, in document order; none is repeated in another. */
export function blocksOf(element: DomElement): Block[] {
  return runsOf(element).flatMap((run) => blockOf(run) ?? []);
}

/** The text that a visitor sees below an element, normalised, one line per block. */
export function textOf(element: DomElement): string {
  const seen = runsOf(element).filter((run) => !run.hidden);
  return seen
    .map((run) => normalise(run.text))
    .filter(Boolean)
    .join("\n");
}

function blockOf(run: Run): Block | null {
  const text = normalise(run.text);
  if (text === "") return null;
  return {
    ...kindOf(run.holder),
    text,
    region: regionOf(run.holder),
    place: placeOf(run.holder),
    linkShare: Math.min(1, run.linkChars / Math.max(1, wordChars(text))),
    hidden: run.hidden,
  };
}

type Kind = Pick<Block, "kind" | "level">;

const KINDS: Readonly<Record<string, Block["kind"]>> = {
  p: "paragraph",
  blockquote: "paragraph",
  pre: "paragraph",
  li: "item",
  dt: "item",
  dd: "item",
  td: "cell",
  th: "cell",
};

/** The innermost element that says what the text is decides; a paragraph in a list item is the item. */
function kindOf(holder: DomElement): Kind {
  let paragraph = false;
  for (const element of upwards(holder)) {
    const level = headingLevel(element);
    if (level !== null) return { kind: "heading", level };
    const kind = KINDS[element.name];
    if (kind === "item" || (kind === "cell" && !paragraph)) return { kind, level: null };
    if (kind !== undefined) paragraph = true;
    if (ENDS.has(element.name)) break;
  }
  return { kind: paragraph ? "paragraph" : "other", level: null };
}

/** Beyond these an outer element no longer says what the text is. */
const ENDS = new Set(["article", "section", "main", "table", "ul", "ol", "dl", "figure", "form", "body"]);

function headingLevel(element: DomElement): number | null {
  const tag = /^h([1-6])$/.exec(element.name);
  if (tag) return Number(tag[1]);
  if (attribute(element, "role") !== "heading") return null;
  const level = Number(element.attribs["aria-level"]);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}
