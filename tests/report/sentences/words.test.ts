import { describe, expect, test } from "vitest";
import {
  either,
  groupList,
  list,
  ordinal,
  pageTitle,
  quote,
  quotes,
  sentence,
  shorten,
} from "../../../src/report/sentences/words.ts";

test("rows are joined as people do", () => {
  expect(list([], "nl")).toBe("");
  expect(list(["a"], "nl")).toBe("a");
  expect(list(["a", "b", "c"], "nl")).toBe("a, b en c");
  expect(either(["a", "b", "c"], "en")).toBe("a, b or c");
  expect(list(["a", "b", "c", "d"], "nl", 2)).toBe("a, b en 2 andere");
  expect(either(["a", "b", "c"], "en", 1)).toBe("a or 2 others");
  expect(groupList(["ouderen", "jeugd"], "nl")).toBe("ouderen en jeugd");
  expect(groupList(["vrijwilligers", "burgers en inwoners"], "nl")).toBe("vrijwilligers, en burgers en inwoners");
  expect(quotes(["a", "b"], "en")).toBe("‘a’ and ‘b’");
});

test.each([
  [1, "eerste", "first"],
  [3, "derde", "third"],
  [10, "tiende", "tenth"],
  [11, "11e", "11th"],
  [12, "12e", "12th"],
  [20, "20e", "20th"],
  [21, "21e", "21st"],
])("the %i-th has its word", (n, nl, en) => {
  expect([ordinal(n, "nl"), ordinal(n, "en")]).toEqual([nl, en]);
});

test("long pieces are cut at a space, on one line", () => {
  expect(quote("een  twee\n drie")).toBe("‘een twee drie’");
  expect(shorten("een twee drie vier", 11)).toBe("een twee …");
  expect(shorten("eenwoordzonderspaties", 10)).toBe("eenwoordzo …");
});

test("a sentence begins with a capital and ends once", () => {
  expect(sentence("dit is er")).toBe("Dit is er.");
  expect(sentence("daar staat: ‘Ja!’")).toBe("Daar staat: ‘Ja!’");
  expect(sentence("en zo verder …")).toBe("En zo verder …");
});

describe("a title", () => {
  test.each([
    ["Welzijn en plezier - Zorg van nu", "Welzijn en plezier"],
    ["Zorg van nu | Welzijn | Thema's", "Welzijn – Thema's"],
    ["ZORG VAN NU: Contact", "ZORG VAN NU: Contact"],
    ["Zorg van nu", "Zorg van nu"],
    ["Welzijn - en meer", "Welzijn - en meer"],
  ])("%s without the site's name is %s", (title, own) => {
    expect(pageTitle(title, "Zorg van nu")).toBe(own);
  });
});
