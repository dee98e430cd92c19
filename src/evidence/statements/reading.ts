import type { Matcher } from "../forms/matcher.ts";
import type { Block } from "../page/facts.ts";
import { sentences } from "../text/sentences.ts";
import { windowsOn } from "./windows.ts";

/** A sentence as a reader takes it in: alone, or together with the question, heading or opening line before it. */
export interface Reading {
  readonly text: string;
  /** The sentence by itself. */
  readonly own: string;
  /** Where the sentence itself begins; what stands before it only leads to it. */
  readonly from: number;
  /** What leads to it is a heading that announces an audience. */
  readonly underHeading: boolean;
}

export interface Signs {
  /** Headings that announce an audience: *Voor wie?* */
  readonly headings: Matcher;
  /** Headings and labels of what is no statement: *Partners*. */
  readonly never: Matcher;
}

/** A loose line of at most this many words can be a heading that was not marked as one. */
const LONGEST_LABEL = 8;
const LONGEST_LABEL_TEXT = 200;
const LONGEST_LEAD = 400;
/** A heading reaches to this many sentences of the text under it; to all items of a list. */
const SENTENCES_UNDER_HEADING = 3;
/** A block that is a link for the greater part is the title of another page. */
const TITLE_SHARE = 0.8;
const LABEL_LEVEL = 7;
/** No colophon has more characters; what comes after is not read. */
const MOST_TEXT = 300_000;

/** All readings of a page, in order. Sections headed as partners, editors and the like give none. */
export function readings(blocks: readonly Block[], signs: Signs): readonly Reading[] {
  const found: Reading[] = [];
  let room = MOST_TEXT;
  let state: State = { section: null, sinceHeading: 0, lead: null, closedAt: null };
  for (const block of blocks) {
    if (room <= 0) break;
    const step = readBlock({ ...block, text: block.text.slice(0, room) }, state, signs);
    room -= block.text.length;
    found.push(...step.readings);
    state = step.state;
  }
  return found;
}

interface State {
  /** The heading above, when it announces an audience. */
  readonly section: { readonly text: string; readonly level: number } | null;
  /** Sentences of running text read since then. */
  readonly sinceHeading: number;
  /** The question, heading or opening line that the next block follows on. */
  readonly lead: Lead | null;
  /** Level of the heading that closed the section to statements. */
  readonly closedAt: number | null;
}

interface Lead {
  readonly text: string;
  /** A line without full stop opens a list, but says nothing of a paragraph that comes after it. */
  readonly listOnly: boolean;
}

interface Step {
  readonly readings: readonly Reading[];
  readonly state: State;
}

function readBlock(block: Block, state: State, signs: Signs): Step {
  const level = headingLevel(block, signs);
  if (level !== null) return readHeading(block, level, state, signs);
  if (state.closedAt !== null) return { readings: [], state: afterClosed(block, state) };
  const pieces = sentences(block.text).flatMap(windowsOn);
  const isItem = block.kind === "item";
  const isTitle = block.linkShare >= TITLE_SHARE;
  const reaches = isItem ? pieces.length : SENTENCES_UNDER_HEADING - state.sinceHeading;

  const found = pieces.flatMap((sentence, index) => {
    const lead = index === 0 ? state.lead : questionIn(pieces[index - 1]);
    const before = lead !== null && (isItem || !lead.listOnly) ? lead.text : null;
    const heading = index < reaches ? (state.section?.text ?? null) : null;
    return readSentence(sentence, [heading, before], isTitle, signs);
  });
  const next = {
    ...state,
    sinceHeading: state.sinceHeading + (isItem ? 0 : pieces.length),
    lead: leadAfter(block, pieces, state),
  };
  return { readings: found, state: next };
}

function readHeading(block: Block, level: number, state: State, signs: Signs): Step {
  const outer = state.closedAt !== null && level > state.closedAt ? state.closedAt : null;
  const announces = isLabel(block.text, signs.headings, 2);
  if (outer !== null || (!announces && isLabel(block.text, signs.never, 3))) {
    return { readings: [], state: { section: null, sinceHeading: 0, lead: null, closedAt: outer ?? level } };
  }
  const inner = state.section !== null && level > state.section.level ? state.section : null;
  const alone = readSentence(block.text, [inner?.text ?? null], block.linkShare >= TITLE_SHARE, signs);
  const section = announces ? { text: block.text, level } : inner;
  return {
    readings: alone,
    state: { section, sinceHeading: 0, lead: { text: block.text, listOnly: false }, closedAt: null },
  };
}

/** A heading closes its section; a loose label only the line or the list that follows it. */
function afterClosed(block: Block, state: State): State {
  return state.closedAt === LABEL_LEVEL && block.kind !== "item" ? { ...state, closedAt: null } : state;
}

/** The level of a heading, or of a short loose line that stands as one; null for running text. */
function headingLevel(block: Block, signs: Signs): number | null {
  if (block.kind === "heading") return block.level ?? LABEL_LEVEL;
  if (block.kind === "item" || /[.!]$/u.test(block.text) || wordsIn(block.text) > LONGEST_LABEL) return null;
  return isLabel(block.text, signs.headings, 2) || isLabel(block.text, signs.never, 2) ? LABEL_LEVEL : null;
}

/** All readings of one sentence: by itself, unless it is the title of another page, and after each line that leads to it. */
function readSentence(
  sentence: string,
  leads: readonly (string | null)[],
  isTitle: boolean,
  signs: Signs,
): readonly Reading[] {
  const before = [...new Set(leads)].filter((text) => text !== null).filter((text) => text.length <= LONGEST_LEAD);
  if ([sentence, ...before].some((text) => afterLabel(text, signs.never) !== null)) return [];
  const led = before.map((text) => {
    return {
      text: `${text} ${sentence}`,
      own: sentence,
      from: text.length + 1,
      underHeading: isLabel(text, signs.headings, 2),
    };
  });
  if (isTitle || isQuestion(sentence)) return led;
  const label = afterLabel(sentence, signs.headings);
  return [{ text: sentence, own: sentence, from: label ?? 0, underHeading: label !== null }, ...led];
}

/** The items of one list all follow on the line that opened it; other blocks lead on by themselves. */
function leadAfter(block: Block, pieces: readonly string[], state: State): Lead | null {
  const last = pieces.at(-1);
  const question = questionIn(last);
  if (question !== null || last === undefined) return question;
  if (block.kind === "item") return state.lead;
  const isOpen = block.linkShare < TITLE_SHARE && !/[.!\u2026]["'\u2019\u201d)]*$/u.test(last);
  return isOpen ? { text: last, listOnly: true } : null;
}

/** A question asks; it takes an answer to make a statement of it. */
function isQuestion(sentence: string): boolean {
  return /\?["'\u2019\u201d)]*$/u.test(sentence);
}

/** A question, or a line with a colon at its end, is read as one with what follows. */
function questionIn(sentence: string | undefined): Lead | null {
  if (sentence === undefined || !/[?:]["'\u2019\u201d)]*$/u.test(sentence)) return null;
  return { text: sentence, listOnly: false };
}

/** Where the text begins after a label such as *Partners:*; null when it has none. */
function afterLabel(text: string, matcher: Matcher): number | null {
  const colon = text.indexOf(":");
  const label = text.slice(0, Math.max(colon, 0));
  return colon >= 0 && wordsIn(label) <= LONGEST_LABEL && isLabel(label, matcher, 3) ? colon + 1 : null;
}

/** The text is little more than the words: at most one word goes before them, and so many follow. */
function isLabel(text: string, matcher: Matcher, follow: number): boolean {
  if (text.length > LONGEST_LABEL_TEXT) return false;
  return matcher
    .find(text)
    .some(({ start, end }) => wordsIn(text.slice(0, start)) <= 1 && wordsIn(text.slice(end)) <= follow);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
