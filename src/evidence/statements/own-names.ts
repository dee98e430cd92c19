import type { Block } from "../page/facts.ts";

/** Headings and links that name the thing itself: *Over Zorgwijs*, *Wat is Zorgwijs?*, *Welkom bij Zorgwijs*. */
const NAMING =
  /^(?:over|wat is|wat doet|wie is|waarom|welkom (?:bij|op)|(?:hoi, |hallo, )?(?:wij|we) zijn|dit is|het verhaal (?:van|achter)|about|welcome to|what is|we are) (?<name>.+?)[?!.:]*$/iu;
const MOST_WORDS = 4;
/** Dutch writes nouns small, so a capital within a sentence makes a name. */
const WITHIN_SENTENCE = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\d-]{3,}/gu;

/**
 * The names by which a page speaks of its own site: those given (from the site list, or the link that led here), those in
 * headings about the site, and any that it keeps using.
 */
export function ownNames(blocks: readonly Block[], given: readonly string[]): readonly string[] {
  const headings = blocks.flatMap(({ kind, text }) => (kind === "heading" ? [text] : []));
  const named = [...headings, ...given].flatMap((text) => NAMING.exec(text.trim())?.groups?.["name"] ?? []);
  return [...new Set([...named, ...given, ...oftenUsed(blocks)].map((one) => one.trim()).filter(isName))];
}

/** Capitalised words that stand within a sentence, and at least twice on the page. */
function oftenUsed(blocks: readonly Block[]): readonly string[] {
  const text = blocks.map((block) => block.text).join("\n");
  const names = new Set(text.match(WITHIN_SENTENCE) ?? []);
  return [...names].filter((name) => text.split(name).length > 2);
}

/** A capital makes a name: *Over deze site* and *Over ons* hold none. */
function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.length > 2 && text.split(" ").length <= MOST_WORDS;
}
