import type { Block } from "../page/facts.ts";
import { sentences } from "../text/sentences.ts";
import { isQuestion, type Labels } from "./labels.ts";
import { windowsOn } from "./windows.ts";

/** A sentence as a reader takes it in: alone, or together with the questions, heading or opening line before it. */
export interface Reading {
  readonly text: string;
  /** The sentence by itself. */
  readonly own: string;
  /** Where the sentence itself begins; what stands before it only leads to it. */
  readonly from: number;
  /** What leads to it announces an audience, so that whoever is named is one. */
  readonly announced: boolean;
}

const LONGEST_LEAD = 800;
/** A heading reaches to this many sentences of the text under it; to all items of a list. */
const SENTENCES_UNDER_HEADING = 3;
/** A block that is a link for the greater part is the title of another page. */
const TITLE_SHARE = 0.8;
const LABEL_LEVEL = 7;
/** No colophon has more characters; what comes after is not read. */
const MOST_TEXT = 150_000;

/** All readings of a page, in order. Sections headed as partners, editors and the like give none. */
export function readings(blocks: readonly Block[], labels: Labels): readonly Reading[] {
  const found: Reading[] = [];
  let room = MOST_TEXT;
  let state: State = { section: null, sinceHeading: 0, lead: null, closedAt: null };
  for (const block of blocks) {
    if (room <= 0) break;
    const step = readBlock({ ...block, text: block.text.slice(0, room) }, state, labels);
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
  /** What the next block follows on. */
  readonly lead: Lead | null;
  /** Level of the heading that closed the section to statements. */
  readonly closedAt: number | null;
}

/** What stands before a sentence: a heading, an opening line, questions, or just the sentence before it. */
interface Lead {
  readonly text: string;
  readonly kind: "heading" | "line" | "questions" | "sentence";
  /** The sentence before an opening line, which may have announced an audience. */
  readonly before: string | null;
}

interface Step {
  readonly readings: readonly Reading[];
  readonly state: State;
}

function readBlock(block: Block, state: State, labels: Labels): Step {
  const level = headingLevel(block, labels);
  if (level !== null) return readHeading(block, level, state, labels);
  if (state.closedAt !== null) return { readings: [], state: afterClosed(block, state) };
  const pieces = sentences(block.text).flatMap(windowsOn);
  const isItem = block.kind === "item";
  const isTitle = block.linkShare >= TITLE_SHARE;
  const isListed = isItem || block.kind === "cell";
  const reaches = isListed ? pieces.length : SENTENCES_UNDER_HEADING - state.sinceHeading;
  const leads = leadsOf(pieces, state.lead, labels);
  const found = pieces.flatMap((sentence, index) => {
    const heading = index < reaches ? (state.section?.text ?? null) : null;
    return readSentence(sentence, { heading, lead: leads[index] ?? null, isItem, isTitle }, labels);
  });
  const sinceHeading = state.sinceHeading + (isListed ? 0 : pieces.length);
  return { readings: found, state: { ...state, sinceHeading, lead: leadAfter(block, leads, state) } };
}

function readHeading(block: Block, level: number, state: State, labels: Labels): Step {
  const outer = state.closedAt !== null && level > state.closedAt ? state.closedAt : null;
  const announces = labels.announcesAsLabel(block.text);
  if (outer !== null || (!announces && labels.closes(block.text))) {
    return { readings: [], state: { section: null, sinceHeading: 0, lead: null, closedAt: outer ?? level } };
  }
  const inner = state.section !== null && level > state.section.level ? state.section : null;
  const around = { heading: inner?.text ?? null, lead: null, isItem: false, isTitle: block.linkShare >= TITLE_SHARE };
  return {
    readings: readSentence(block.text, around, labels),
    state: {
      section: announces ? { text: block.text, level } : inner,
      sinceHeading: 0,
      lead: { text: block.text, kind: "heading", before: null },
      closedAt: null,
    },
  };
}

/** A heading closes its section; a loose label only the line or the list that follows it. */
function afterClosed(block: Block, state: State): State {
  return state.closedAt === LABEL_LEVEL && block.kind !== "item" ? { ...state, closedAt: null } : state;
}

/** The level of a heading, or of a short loose line that stands as one; null for running text. */
function headingLevel(block: Block, labels: Labels): number | null {
  if (block.kind === "heading") return block.level ?? LABEL_LEVEL;
  return block.kind !== "item" && labels.isLoose(block.text) ? LABEL_LEVEL : null;
}

/** For each sentence of a block what leads to it, and at the end what leads to the next block. */
function leadsOf(pieces: readonly string[], first: Lead | null, labels: Labels): readonly (Lead | null)[] {
  const leads = [first];
  for (const sentence of pieces) leads.push(leadOf(sentence, leads.at(-1) ?? null, labels));
  return leads;
}

/** A sentence as lead of the next. Questions in a row are one, and so are sentences that speak to the reader. */
function leadOf(sentence: string, lead: Lead | null, labels: Labels): Lead {
  const before = lead === null || lead.kind === "heading" ? null : lead.text;
  const kind = isQuestion(sentence) ? "questions" : /:["'\u2019\u201d)]*$/u.test(sentence) ? "line" : "sentence";
  const goesOn =
    kind === lead?.kind && (kind === "questions" || (labels.addresses(lead.text) && labels.addresses(sentence)));
  const row = goesOn ? `${lead.text} ${sentence}` : sentence;
  return { text: row.length > LONGEST_LEAD ? sentence : row, kind, before };
}

/** The items of one list all follow on the line that opened it; other blocks lead on by themselves. */
function leadAfter(block: Block, leads: readonly (Lead | null)[], state: State): Lead | null {
  const last = leads.at(-1) ?? null;
  if (last === null || last.kind === "questions" || last.kind === "line") return last;
  if (block.kind === "item") return state.lead;
  const isOpen = block.linkShare < TITLE_SHARE && !/[.!\u2026]["'\u2019\u201d)]*$/u.test(last.text);
  return isOpen ? { ...last, kind: "line" } : last;
}

interface Around {
  readonly heading: string | null;
  readonly lead: Lead | null;
  readonly isItem: boolean;
  /** The sentence is the title of another page. */
  readonly isTitle: boolean;
}

/** All readings of one sentence: by itself, and after each text that leads to it. */
function readSentence(sentence: string, around: Around, labels: Labels): readonly Reading[] {
  const { heading, lead } = around;
  const leading = heading === lead?.text ? [heading] : [heading, leadingText(sentence, around, labels)];
  const before = leading.filter((text) => text !== null).filter((text) => text.length <= LONGEST_LEAD);
  if ([sentence, ...before].some((text) => labels.afterLabel(text, "closing") !== null)) return [];
  const led = before.map((text) => follow(sentence, text, labels.announcesAsLabel(text)));
  if (isQuestion(sentence)) return led.filter((one) => one.announced);
  const filled = fillingIn(sentence, lead, labels);
  if (around.isTitle) return [...led, ...filled];
  const label = labels.afterLabel(sentence, "announcing");
  return [{ text: sentence, own: sentence, from: label ?? 0, announced: label !== null }, ...led, ...filled];
}

/** The text before a sentence that is read as one with it. */
function leadingText(sentence: string, { lead, isItem }: Around, labels: Labels): string | null {
  if (lead === null) return null;
  if (lead.kind === "sentence") {
    const goesOn = !isQuestion(sentence) && (labels.addresses(lead.text) || labels.refersBack(sentence));
    return goesOn ? lead.text : null;
  }
  if (lead.kind === "line" && !isItem && !lead.text.endsWith(":")) return null;
  return lead.text;
}

/** A sentence, or a list under an opening line, that says who the audience is which the sentence before it announced. */
function fillingIn(sentence: string, lead: Lead | null, labels: Labels): readonly Reading[] {
  if (lead === null || lead.kind === "heading" || lead.kind === "questions" || isQuestion(sentence)) return [];
  if (lead.kind === "line" && lead.text.endsWith(":")) {
    const opened = labels.announces(lead.text) ? lead.text : announcedBefore(lead, labels);
    return opened === null ? [] : [follow(sentence, opened, true)];
  }
  const after = labels.afterFillingIn(sentence);
  if (after === null || !labels.announces(lead.text)) return [];
  const reading = follow(sentence, lead.text, true);
  return [{ ...reading, from: reading.from + after }];
}

function announcedBefore({ text, before }: Lead, labels: Labels): string | null {
  if (before === null || labels.afterFillingIn(text) === null || !labels.announces(before)) return null;
  return `${before} ${text}`;
}

function follow(sentence: string, lead: string, announced: boolean): Reading {
  return { text: `${lead} ${sentence}`, own: sentence, from: lead.length + 1, announced };
}
