import type { Text } from "../../model/text.ts";
import { SENTENCES } from "./sentences.ts";

/** A message in both languages; one that has no Dutch sentence stays as it is. */
export function inBoth(message: string): Text {
  return { nl: inDutch(message), en: message };
}

/** The same message behind the place it is about. */
export function at(place: string, { nl, en }: Text): Text {
  return { nl: `${place}: ${nl}`, en: `${place}: ${en}` };
}

interface Sentence {
  readonly english: RegExp;
  readonly dutch: readonly string[];
}

const SLOT = "{}";
const ADVICE = /^(.*); did you mean (.+)\?$/s;

const sentences: readonly Sentence[] = Object.entries(SENTENCES).map(([english, dutch]) => ({
  english: new RegExp(`^${english.split(SLOT).map(escaped).join("(.+?)")}$`, "s"),
  dutch: dutch.split(SLOT),
}));

function inDutch(message: string): string {
  const [, problem, meant] = ADVICE.exec(message) ?? [];
  if (problem !== undefined) return `${inDutch(problem)}; bedoelt u ${meant}?`;
  for (const { english, dutch } of sentences) {
    const found = english.exec(message);
    if (found !== null)
      return dutch.map((piece, slot) => (slot === 0 ? piece : inDutch(found[slot] ?? "") + piece)).join("");
  }
  return message;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
