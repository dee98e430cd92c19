import { describe, expect, test } from "vitest";
import { classifyField } from "../../../src/capture/discovery/classify.ts";
import { aField, aForm } from "./a-field.ts";

const kind = (changes: Parameters<typeof aField>[0]): string => classifyField(aField(changes)).kind;

describe("a field that searches", () => {
  test.each([
    ["its type says so", { type: "search" }],
    ["its role says so", { role: "searchbox" }],
    ["its label says so", { label: "Zoeken op deze site" }],
    ["its placeholder says so, in English", { label: "Search..." }],
    ["it filters", { label: "Filter op trefwoord" }],
    ["it stands in a search landmark", { inSearchLandmark: true }],
    ["its name is one that searches use", { name: "s", form: aForm({ action: "https://zorgsite.nl/" }) }],
    ["its form goes to a page for searching", { name: "woord", form: aForm() }],
    [
      "its button says so",
      { form: aForm({ action: "https://zorgsite.nl/x", buttons: [{ selector: "b", label: "Zoek", visible: true }] }) },
    ],
    ["a word of its maker says so", { hints: "mod-search-input" }],
    ["it searches by word or place", { label: "Trefwoord, postcode of plaats", type: "search" }],
  ])("%s", (_, changes) => {
    expect(kind(changes)).toBe("search");
  });
});

describe("a field that asks something else", () => {
  test.each([
    ["an e-mail address", { label: "Uw e-mailadres" }],
    ["a newsletter", { label: "Nieuwsbrief", hints: "footer-search-area" }],
    ["a name", { autocomplete: "given-name", label: "Zoek" }],
    ["a login", { label: "Zoeknaam", form: aForm({ hasPassword: true }) }],
    ["a postcode to search by", { label: "Zoek op postcode" }],
    ["a date", { label: "Datum van" }],
    ["a message", { name: "veld", form: aForm({ action: "https://zorgsite.nl/stuur", hasTextarea: true }) }],
    [
      "what a message is about",
      { label: "Onderwerp: waar bent u naar op zoek?", form: aForm({ action: "/contact", hasTextarea: true }) },
    ],
    ["one of several things", { name: "a", form: aForm({ action: "https://zorgsite.nl/vraag", textFields: 4 }) }],
  ])("%s", (_, changes) => {
    expect(kind(changes)).toBe("other");
  });
});

test("a field that says nothing is uncertain", () => {
  expect(kind({})).toBe("uncertain");
});
