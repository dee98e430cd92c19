import { expect, it } from "vitest";
import { compileWords } from "../../../src/evidence/forms/matcher.ts";

const TERMS = [
  "sociaal werk",
  "schuldhulpverlening",
  "sociaal-cultureel werk",
  "cliëntondersteuning",
  "digitaal meedoen",
];
const RUNS = 400;

it("finds a term however it is spelled, and says exactly where", () => {
  const random = seeded(20200901);
  for (let run = 0; run < RUNS; run++) {
    const term = pick(random, TERMS);
    const spelled = respell(term, random);
    const text = `Wij doen ${spelled}, elke dag.`;
    const found = compileWords({ forms: [term], not: [] }).find(text);
    expect(
      found.map((match) => match.words),
      JSON.stringify(text),
    ).toEqual([spelled]);
  }
});

it("finds nothing when a letter, a stop or a line break stands between", () => {
  const random = seeded(7);
  for (let run = 0; run < RUNS; run++) {
    const term = pick(random, TERMS);
    const at = 1 + Math.floor(random() * (term.length - 1));
    if (/[^\p{L}]/u.test(term.slice(at - 1, at + 1))) continue;
    const broken = term.slice(0, at) + pick(random, ["x", ".", "\n", " – ", "/", "- "]) + term.slice(at);
    expect(compileWords({ forms: [term], not: [] }).test(`Wij doen ${broken}, elke dag.`), broken).toBe(false);
  }
});

/** Other capitals, decomposed accents, soft hyphens, hyphens inside words, no-break spaces: all the same term. */
function respell(term: string, random: () => number): string {
  const letters = [...term.normalize("NFC")];
  return letters.map((letter, index) => respellLetter(letter, letters[index + 1], random)).join("");
}

function respellLetter(letter: string, next: string | undefined, random: () => number): string {
  if (letter === " ") return pick(random, [" ", " ", "\u00a0", "  ", "-"]);
  if (letter === "-") return pick(random, ["-", "\u2011", " ", ""]);
  const cased = random() < 0.3 ? letter.toUpperCase() : letter;
  const shaped = random() < 0.5 ? cased.normalize("NFD") : cased;
  if (next === undefined || !/\p{L}/u.test(next)) return shaped;
  return shaped + pick(random, ["", "", "", "", "", "\u00ad", "\u200b", "-"]);
}

function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
