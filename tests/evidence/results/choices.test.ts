import { describe, expect, test } from "vitest";
import { choiceValues, chosenEntries } from "../../../src/evidence/results/choices.ts";
import { anAnswer, list } from "./an-answer.ts";

describe("the values of a filter", () => {
  test("are the words of its options, boxes, buttons and links, without their numbers", () => {
    const page = anAnswer(
      "",
      `<select id="s"><option>Alles</option><option>Sociaal werk (3)</option></select>
       <label><input type="checkbox" name="t" value="1"> Wonen</label><input type="checkbox" name="t" id="b"><label for="b">Slapen</label>
       <button class="k">Bewegen</button><a class="k" href="?x=eten">Eten [2]</a>`,
    );
    expect(choiceValues(page, "#s, input[name=t], .k")).toEqual([
      "Alles",
      "Sociaal werk",
      "Wonen",
      "Slapen",
      "Bewegen",
      "Eten",
    ]);
  });
});

describe("what choosing a value did", () => {
  const before = anAnswer("", list("a", "b", "c"));

  test("fewer entries are left", () => {
    expect(chosenEntries(before, anAnswer("", list("b")))).toEqual(["Over b"]);
  });

  test("no entries are left", () => {
    expect(chosenEntries(before, anAnswer("", "<p>Niets</p>"))).toEqual([]);
  });

  test("the same entries in another order are no choice", () => {
    expect(chosenEntries(before, anAnswer("", list("c", "a", "b")))).toBeNull();
  });
});
