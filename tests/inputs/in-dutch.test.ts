import { describe, expect, it } from "vitest";
import { inBoth } from "../../src/inputs/dutch/in-dutch.ts";
import { SENTENCES } from "../../src/inputs/dutch/sentences.ts";

describe("what is wrong with a file, in Dutch", () => {
  it.each([
    ["is missing: give a text", "ontbreekt: geef een tekst"],
    ["must be a list of names of groups", "moet een lijst van namen van groepen zijn"],
    [
      "must be `site`, `database` or `both`; did you mean `both`?",
      "moet `site`, `database` of `both` zijn; bedoelt u `both`?",
    ],
    ["is not known here; known are `id`, `title`", "is hier niet bekend; wel bekend zijn `id`, `title`"],
    [
      "there is no list `social-wrk`; did you mean `social-work`?",
      "er is geen lijst `social-wrk`; bedoelt u `social-work`?",
    ],
    ["must be at most 60 characters long", "mag hoogstens 60 tekens lang zijn"],
    ["`we*`: a word with `*` needs at least 3 letters", "`we*`: een woord met `*` heeft minstens 3 letters nodig"],
  ])("%s", (english, dutch) => {
    expect(inBoth(english)).toEqual({ en: english, nl: dutch });
  });

  it("keeps what has no Dutch sentence", () => {
    expect(inBoth("Unexpected flow-seq-end token").nl).toBe("Unexpected flow-seq-end token");
  });

  it("puts as many things into a Dutch sentence as stood in the English one", () => {
    const slots = (text: string): number => text.split("{}").length;
    for (const [english, dutch] of Object.entries(SENTENCES)) expect(slots(dutch), english).toBe(slots(english));
  });
});
