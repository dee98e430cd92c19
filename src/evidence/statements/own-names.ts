import type { Block } from "../page/facts.ts";

/** Headings that a colophon gives to the thing itself: *Over Zorgwijs*, *Wat is Zorgwijs?*, *Welkom bij Zorgwijs*. */
const NAMING =
  /^(?:over|wat is|wat doet|wie is|waarom|welkom (?:bij|op)|(?:hoi, |hallo, )?(?:wij|we) zijn|dit is|het verhaal (?:van|achter)|about|welcome to|what is|we are) (?<name>.+?)[?!.:]*$/iu;
const MOST_WORDS = 4;

/** The names by which a page speaks of its own site: the name in the site list, and names in headings about the site. */
export function ownNames(blocks: readonly Block[], name?: string): readonly string[] {
  const headings = blocks.flatMap(({ kind, text }) =>
    kind === "heading" ? (NAMING.exec(text)?.groups?.["name"] ?? []) : [],
  );
  const names = [...headings, ...(name === undefined ? [] : [name])].map((one) => one.trim()).filter(isName);
  return [...new Set(names)];
}

/** A capital makes a name: *Over deze site* and *Over ons* hold none. */
function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.length > 2 && text.split(" ").length <= MOST_WORDS;
}
