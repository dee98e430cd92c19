import type { GroupMatch } from "../forms/matcher.ts";
import { isEnumerated } from "./enumeration.ts";
import type { Passage } from "./passages.ts";

/**
 * How a passage names a group. `full` counts as one of the places that make a page about the group; `enumerated` is
 * one member of a row; `slight` is a mention and no more: part of a name, staff, somebody's relative, a list entry.
 */
export type Strength = "full" | "enumerated" | "slight";

/** How strongly the match names its group, by what stands around it. */
export function strengthOf(passage: Passage, match: GroupMatch, dependent: boolean): Strength {
  const { text, kind } = passage;
  if (kind === "listed" || isPartOfName(passage, match) || (dependent && isSomebodys(text, match.start)))
    return "slight";
  if (kind === "items") return "enumerated";
  return kind === "sentence" && isEnumerated(text, match.start, match.end) ? "enumerated" : "full";
}

const ORGANISATION =
  /(?:\b(?:stichting|vereniging|centrum (?:voor|van)|bond|platform|netwerk|kenniscentrum|expertisecentrum|ministerie van|raad (?:voor|van)|vakgroep|opleiding|lectoraat|hogeschool|fonds|federatie|congres|alliantie|coalitie)\s+(?:\p{Lu}[\p{L}-]*\s+|(?:voor|van|de|het|en)\s+){0,3})$/iu;

/**
 * Dutch writes nouns small: a capital within a sentence makes a name (*Stichting Jeugd en Gezin*), and so does a
 * capitalised word right behind (*jongerenwerker Fatima*, *Ouderenzorg Maasdal*).
 */
function isPartOfName({ text, kind }: Passage, match: GroupMatch): boolean {
  const before = text.slice(0, match.start);
  if (/\p{Lu}/u.test(match.words[0] ?? "") && ORGANISATION.test(before)) return true;
  if (kind !== "sentence") return false;
  if (/^ \p{Lu}\p{Ll}/u.test(text.slice(match.end, match.end + 3))) return true;
  return isCapitalised(match.words) && !/\p{Lu}/u.test(match.form) && !beginsClause(before) && !isTitleCase(text);
}

function isCapitalised(words: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(words);
}

function beginsClause(before: string): boolean {
  return /(?:^|[:.!?“”"‘(•–-]\s*)$/u.test(before.replace(/\s+$/u, "")) || !/\p{L}/u.test(before);
}

/** Where nearly every word has a capital, a capital says nothing. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * words.length;
}

function isSomebodys(text: string, start: number): boolean {
  return /(?:^|[\s(])(?:mijn|zijn|haar|hun|onze|jouw|je|uw|m['’]n|z['’]n|my|his|her|their|your)\s+(?:\p{L}+\s)?$/iu.test(
    text.slice(0, start),
  );
}
