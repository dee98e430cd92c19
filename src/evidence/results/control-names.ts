import { type Frame, isFrameText } from "../frame/frame.ts";
import { pageTitle } from "../frame/main-blocks.ts";
import type { PageFacts } from "../page/facts.ts";
import type { AnswerPage } from "./answer-page.ts";
import type { ControlWord } from "./control-words.ts";
import { isDistinctive, isFormalPage, wordsOf } from "./distinctive.ts";
import { entriesOf } from "./entries.ts";

/** Kinds of names, in the order in which they are tried in turn. */
const KINDS = ["page", "identifier", "beginning", "entry"] as const;

interface Name extends ControlWord {
  readonly kind: (typeof KINDS)[number];
  /** A link of its own says so; other lines of lists may be anything. */
  readonly linked: boolean;
}

const SHORTEST = 4;
const LONGEST = 40;
/** What can be typed of a name and found again as it stands: the words up to the first other mark, without accents. */
const TYPED = /^[a-z0-9]+(?:[-_ ][a-z0-9]+)*(?!\p{L})/iu;
const IDENTIFIER = /^[a-zA-Z][a-zA-Z0-9]*(?:_[a-zA-Z0-9]+)+$|^[a-zA-Z]*[a-z][A-Z][a-zA-Z0-9]*$/;

/**
 * Names as the site writes them, for a search that knows names alone (symbols, products, keywords) or compares from
 * their beginning: names of pages as their links give them, identifiers, first words of titles, entries of lists, of
 * each kind one in turn. Within a kind links first and the rarest of them; those of formal pages last.
 */
export function controlNames(
  pages: readonly PageFacts[],
  frame: Frame,
  avoid: readonly string[],
): readonly ControlWord[] {
  const titles = new Map(pages.map((page) => [page.url, pageTitle(page, frame).toLowerCase()]));
  const listed = pages.map((page) => namesOn(page, frame, titles));
  const often = countPages(listed);
  const names = listed
    .flat()
    .filter(({ kind, word }) => kind === "page" || (often.get(word) ?? 0) <= Math.max(3, pages.length / 4));
  const sorted = names.toSorted(
    (one, other) =>
      Number(isFormalPage(one.url)) - Number(isFormalPage(other.url)) ||
      Number(other.linked) - Number(one.linked) ||
      (often.get(one.word) ?? 0) - (often.get(other.word) ?? 0),
  );
  return inTurn(allowed(sorted, [...avoid, ...frame.names]));
}

/** The names of the entries that a page lists around its filter or search field; never from a menu. */
export function entryNames(page: AnswerPage, frame: Frame, avoid: readonly string[]): readonly ControlWord[] {
  const entries = entriesOf(page).filter((item) => !item.inFrame && !isFrameText(item.title, frame));
  return inTurn(
    allowed(
      entries.flatMap((item) => nameIn(item.title, item.url ?? page.url, item.url !== null)),
      avoid,
    ),
  );
}

/** The names with which the cells of a column begin. */
export function columnNames(cells: readonly string[], url: string, avoid: readonly string[]): readonly ControlWord[] {
  return inTurn(
    allowed(
      cells.flatMap((cell) => nameIn(cell, url, false)),
      avoid,
    ),
  );
}

function namesOn(page: PageFacts, frame: Frame, titles: ReadonlyMap<string, string>): Name[] {
  const links = page.links.filter(
    ({ text, region, hidden }) => region === "main" && !hidden && !isFrameText(text, frame),
  );
  const lines = page.blocks.filter(
    ({ kind, region, hidden }) => (kind === "item" || kind === "cell") && region === "main" && !hidden,
  );
  const [first = ""] = wordsOf(pageTitle(page, frame));
  return [
    ...links.flatMap(({ text, url }) => nameIn(text, url, true, titles.get(url))),
    ...lines.flatMap(({ text }) => nameIn(text, page.url, false)),
    ...(isDistinctive(first) ? [{ word: first, url: page.url, kind: "beginning" as const, linked: true }] : []),
  ];
}

/** The name with which a text begins; none when it is too short or long, or says too little. */
function nameIn(text: string, url: string, linked: boolean, title = ""): Name[] {
  const word = TYPED.exec(text)?.[0] ?? "";
  if (word.length < SHORTEST || word.length > LONGEST) return [];
  const identifier = IDENTIFIER.test(word);
  if (!identifier && !wordsOf(word).some(isDistinctive)) return [];
  const kind = title.includes(word.toLowerCase()) ? "page" : identifier ? "identifier" : "entry";
  return [{ word, url, kind, linked }];
}

function countPages(listed: readonly (readonly Name[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const names of listed)
    for (const word of new Set(names.map((name) => name.word))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Each name once, without those that hold a word of the instrument or of the site's own name. */
function allowed(names: readonly Name[], avoid: readonly string[]): readonly Name[] {
  const barred = new Set(avoid.flatMap(wordsOf));
  const byWord = new Map<string, Name>();
  for (const name of names) {
    const known = byWord.get(name.word.toLowerCase());
    if (known && (known.kind === "page" || name.kind !== "page")) continue;
    if (!wordsOf(name.word).some((word) => barred.has(word))) byWord.set(name.word.toLowerCase(), name);
  }
  return [...byWord.values()];
}

function inTurn(names: readonly Name[]): readonly ControlWord[] {
  const groups = KINDS.map((kind) => names.filter((name) => name.kind === kind));
  const longest = Math.max(...groups.map((group) => group.length));
  const turns = Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group[turn] ?? []));
  return turns.flat().map(({ word, url }) => ({ word, url }));
}
