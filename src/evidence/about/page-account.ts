import type { ContentCheck } from "../../model/instrument.ts";
import { compileGroups, compileWords, type GroupMatch, type GroupMatcher, type Matcher } from "../forms/matcher.ts";
import type { Frame } from "../frame/frame.ts";
import { pageTitle } from "../frame/main-blocks.ts";
import type { PageFacts } from "../page/facts.ts";
import { foldText } from "../text/fold.ts";
import { type Strength, strengthOf } from "./naming.ts";
import { oncePerPage } from "./once-per-page.ts";
import { type PageKind, pageKindOf } from "./page-kind.ts";
import { type Passage, passagesOf } from "./passages.ts";

/** What one page says of the groups of a check. */
export interface PageAccount {
  readonly kind: PageKind;
  readonly groups: ReadonlyMap<string, GroupAccount>;
}

/** What one page says of one group. */
export interface GroupAccount {
  readonly namings: readonly Naming[];
  /** Title or a heading names the group and the text does so once more, or two of its sentences name it. */
  readonly about: boolean;
  /** Named in the page's own text, if only once or in an enumeration. */
  readonly named: boolean;
}

/** A passage that names a group, with the words that do. */
export interface Naming {
  readonly passage: Passage;
  readonly match: GroupMatch;
  readonly strength: Strength;
}

/** Reads a page for the groups of a check: method, "Criteria 5, 7, 8: content". */
export function accountOf(page: PageFacts, frame: Frame, check: ContentCheck): PageAccount {
  const known = accounts.get(check) ?? readerFor(check);
  accounts.set(check, known);
  return known(page, frame);
}

function readerFor(check: ContentCheck): (page: PageFacts, frame: Frame) => PageAccount {
  const words = wordsOf(check);
  return oncePerPage((page, frame) => read(page, frame, words));
}

const accounts = new WeakMap<ContentCheck, (page: PageFacts, frame: Frame) => PageAccount>();

function read(page: PageFacts, frame: Frame, words: CheckWords): PageAccount {
  const kind = pageKindOf(page, frame);
  if (kind === "privacy") return { kind, groups: new Map() };
  const found = namingsOn(page, frame, words);
  const onItsOwn = found.some(({ match, dependent }) => !dependent && words.earning.has(match.group));
  const namings = found.map(({ passage, match, dependent }): Naming => {
    const strength = dependent && !onItsOwn ? "slight" : strengthOf(passage, match, dependent);
    return { passage, match, strength };
  });
  const groups = Map.groupBy(namings, (naming) => naming.match.group);
  const title = foldText(pageTitle(page, frame));
  return { kind, groups: new Map([...groups].map(([group, own]) => [group, groupAccount(own, kind, title)])) };
}

function groupAccount(namings: readonly Naming[], kind: PageKind, title: string): GroupAccount {
  if (kind !== "content") return { namings, about: false, named: false };
  const full = new Set(namings.filter((naming) => naming.strength === "full").map((naming) => naming.passage));
  const headings = distinctHeadings(
    [...full].filter(({ kind: passage }) => passage === "title" || passage === "heading"),
    title,
  );
  const rows = namings.some((naming) => naming.strength === "enumerated") ? 1 : 0;
  const sentences = [...full].filter((passage) => passage.kind === "sentence").length + rows;
  const about = (headings > 0 && sentences + headings > 1) || sentences > 1;
  return { namings, about, named: headings + sentences > 0 };
}

/** The title and the heading that repeats it are one. */
function distinctHeadings(headings: readonly Passage[], title: string): number {
  const texts = new Set(headings.map((heading) => foldText(heading.text)));
  const repeats = (text: string): boolean =>
    text !== title && texts.has(title) && (title.includes(text) || text.includes(title));
  return [...texts].filter((text) => !repeats(text)).length;
}

interface Found {
  readonly passage: Passage;
  readonly match: GroupMatch;
  readonly dependent: boolean;
}

/** One match per passage and group: naming a group twice in one sentence is naming it once. */
function namingsOn(page: PageFacts, frame: Frame, words: CheckWords): Found[] {
  return passagesOf(page, frame).flatMap((passage) => {
    const byGroup = Map.groupBy(words.groups.find(passage.folded), (match) => match.group);
    return [...byGroup.values()].flatMap((matches) => strongest(passage, matches, words.dependent) ?? []);
  });
}

function strongest(passage: Passage, matches: readonly GroupMatch[], dependent: Matcher): Found | undefined {
  const found = matches.map((match) => ({ passage, match, dependent: dependent.test(match.words) }));
  const rank = (one: Found): number => (one.dependent ? 4 : 0) + RANKS[strengthOf(passage, one.match, one.dependent)];
  return found.sort((one, other) => rank(one) - rank(other))[0];
}

const RANKS: Readonly<Record<Strength, number>> = { full: 0, enumerated: 1, slight: 2 };

interface CheckWords {
  readonly groups: GroupMatcher;
  readonly dependent: Matcher;
  readonly earning: ReadonlySet<string>;
}

function wordsOf(check: ContentCheck): CheckWords {
  return {
    groups: compileGroups(check.groups.map(({ id, forms, not }) => ({ id, forms, not: [...not, ...check.not] }))),
    dependent: compileWords({ forms: check.dependent, not: [] }),
    earning: new Set(check.groups.filter((group) => group.earns).map((group) => group.id)),
  };
}
