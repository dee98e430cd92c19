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

describe("a number that stands in an element of its own", () => {
  const badge = (name: string, count: number): string => `<li class="k">${name}<b>${count}</b></li>`;

  test("is no part of the value", () => {
    const page = anAnswer("", badge("Sociaal werk", 2) + badge("Wonen", 11));
    expect(choiceValues(page, ".k")).toEqual(["Sociaal werk", "Wonen"]);
  });

  test("tells values apart that are called the same without it", () => {
    const page = anAnswer("", badge("Fase ", 1) + badge("Fase ", 2));
    expect(choiceValues(page, ".k")).toEqual(["Fase 1", "Fase 2"]);
  });
});

describe("what choosing a value did", () => {
  const before = anAnswer("", list("a", "b", "c"));

  test("fewer entries are left", () => {
    expect(chosenEntries(before, anAnswer("", list("b")), "select")).toEqual(["Over b"]);
  });

  test("no entries are left", () => {
    expect(chosenEntries(before, anAnswer("", "<p>Niets</p>"), "select")).toEqual([]);
  });

  test("the same entries in another order are no choice", () => {
    expect(chosenEntries(before, anAnswer("", list("c", "a", "b")), "select")).toBeNull();
  });

  test("entries in a list that is called after its filter count, the values in it do not", () => {
    const page = (...names: string[]) =>
      anAnswer(
        "",
        `<div class="facets"><ul><li class="k">Wonen</li></ul></div><div class="facets-list">${list(...names)}</div>`,
      );
    expect(chosenEntries(page("a", "b", "c"), page("b"), ".k")).toEqual(["Over b"]);
  });

  test("another page is no answer of words that are pressed, and may be one of a select", () => {
    const [words, select] = ['<b class="k">Wonen</b>', '<select class="k"></select>'];
    const elsewhere = anAnswer("", list("b"), "/elders");
    expect(chosenEntries(anAnswer("", words + list("a", "b", "c")), elsewhere, ".k")).toBeNull();
    expect(chosenEntries(anAnswer("", select + list("a", "b", "c")), elsewhere, ".k")).toEqual(["Over b"]);
  });
});
