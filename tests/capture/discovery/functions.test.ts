import { describe, expect, test } from "vitest";
import {
  fieldsEverywhere,
  filtersOn,
  functionsOn,
  listsOn,
  mergeFunctions,
} from "../../../src/capture/discovery/functions.ts";
import type { ChoiceSeen, FieldSeen } from "../../../src/capture/discovery/page-seen.ts";
import { aField, aForm, aPageSeen } from "./a-field.ts";

const on = (url: string, ...fields: FieldSeen[]) => functionsOn({ url, seen: aPageSeen({ fields }), opened: [] });
const searching = (changes: Partial<FieldSeen> = {}): FieldSeen =>
  aField({ type: "search", name: "q", form: aForm(), ...changes });

describe("one function, however often it is shown", () => {
  test("forms that send the same field to the same place", () => {
    const merged = mergeFunctions(
      on("https://zorgsite.nl/", searching()),
      on("https://zorgsite.nl/nieuws", searching({ selector: "#ander" })),
    );
    expect(merged.map(({ pages }) => pages)).toEqual([["https://zorgsite.nl/", "https://zorgsite.nl/nieuws"]]);
  });

  test("a form in the header that a script takes over, on every page", () => {
    const field = (page: string): FieldSeen => searching({ form: aForm({ action: page, toItself: true }) });
    const pages = ["https://zorgsite.nl/", "https://zorgsite.nl/nieuws"];
    expect(
      mergeFunctions(
        [],
        pages.flatMap((page) => on(page, field(page))),
      ),
    ).toHaveLength(1);
  });

  test("a field of one id on every page, whatever its label says on each", () => {
    const pages = ["Zoek overal", "Zoek in nieuws", "Zoek in agenda", "Zoek in nieuws"].map((label, at) => ({
      url: `https://zorgsite.nl/${at}`,
      seen: aPageSeen({
        fields: [aField({ type: "search", selector: "#zoekbalk", label, region: "aside", entries: 9 })],
      }),
      opened: [],
    }));
    const found = mergeFunctions(
      [],
      pages.flatMap((page) => functionsOn(page, fieldsEverywhere(pages))),
    );
    expect(found).toMatchObject([{ entries: 0, pages: pages.map(({ url }) => url) }]);
  });

  test("tokens that change make no other function", () => {
    const token = (value: string): FieldSeen => searching({ form: aForm({ sends: [`csrf_token=${value}`] }) });
    expect(
      mergeFunctions(on("https://zorgsite.nl/", token("a")), on("https://zorgsite.nl/x", token("b"))),
    ).toHaveLength(1);
  });
});

describe("two functions", () => {
  test("one address, told apart by what a hidden field sends along", () => {
    const typed = searching({ form: aForm({ sends: ["post_type=innovatie"] }) });
    expect(mergeFunctions(on("https://zorgsite.nl/", searching()), on("https://zorgsite.nl/", typed))).toHaveLength(2);
  });

  test("filters over the lists of two pages", () => {
    const filter = aField({ type: "search", region: "main", entries: 5 });
    expect(mergeFunctions(on("https://zorgsite.nl/a", filter), on("https://zorgsite.nl/b", filter))).toHaveLength(2);
  });
});

describe("what is no function", () => {
  test("a field out of sight", () => {
    expect(on("https://zorgsite.nl/", searching({ visible: false }))).toEqual([]);
  });

  test("a field that says nothing and stands beside no list", () => {
    expect(on("https://zorgsite.nl/", aField())).toEqual([]);
    expect(on("https://zorgsite.nl/", aField({ region: "main", entries: 4 }))).toMatchObject([{ certain: false }]);
  });
});

describe("a filter with fixed values", () => {
  const choice = (changes: Partial<ChoiceSeen> = {}): ChoiceSeen => ({
    selector: "#vak",
    label: "Vak",
    values: ["Wonen", "Slapen"],
    region: "main",
    button: null,
    entries: 5,
    ...changes,
  });

  test("is all choices of a page together, and uncertain", () => {
    const seen = aPageSeen({ choices: [choice(), choice({ selector: "#thema" })] });
    expect(filtersOn({ url: "https://zorgsite.nl/a", seen, opened: [] })).toMatchObject([
      { certain: false, recipe: { choices: "#vak, #thema", submit: "live", role: "database" } },
    ]);
  });

  test("takes one value of each choice in turn", () => {
    const seen = aPageSeen({ choices: [choice({ values: ["a", "b"] }), choice({ values: ["c", "d", "e"] })] });
    expect(filtersOn({ url: "https://zorgsite.nl/a", seen, opened: [] })[0]?.values).toEqual(["a", "c", "b", "d", "e"]);
  });

  test("leaves out what only the mouse tells to be a choice: that is one apart", () => {
    const seen = aPageSeen({ choices: [choice({ byMouse: true, selector: "#rij > span" }), choice()] });
    expect(filtersOn({ url: "https://zorgsite.nl/a", seen, opened: [] })).toMatchObject([
      { byMouse: false, recipe: { choices: "#vak" } },
      { byMouse: true, recipe: { choices: "#rij > span" } },
    ]);
  });

  test("is pressed where it has a button", () => {
    const button = { selector: "#toon", label: "Toon", visible: true };
    expect(
      filtersOn({ url: "https://zorgsite.nl/a", seen: aPageSeen({ choices: [choice({ button })] }), opened: [] })[0]
        ?.recipe,
    ).toMatchObject({ submit: "button", button: "#toon" });
  });

  test("needs a list to filter", () => {
    expect(
      filtersOn({ url: "https://zorgsite.nl/a", seen: aPageSeen({ choices: [choice({ entries: 1 })] }), opened: [] }),
    ).toEqual([]);
  });
});

describe("fields over the columns of a table", () => {
  const over = (selector: string, column: readonly string[], label = ""): FieldSeen =>
    aField({ selector, label, column, region: "main", entries: 6 });
  const found = on(
    "https://zorgsite.nl/register",
    over("#a", ["Nachtdienst op afstand", "Stille alarmen"], "Naam"),
    over("#b", ["Waardhuizen", "Polderstad"], "Gemeente"),
    over("#c", ["€ 4.000", "€ 11.000"]),
  );

  test("each search what stands in their column, whatever its name", () => {
    expect(found.map(({ recipe, certain, column }) => [recipe.field, certain, column?.[0]])).toEqual([
      ["#a", true, "Nachtdienst op afstand"],
      ["#b", true, "Waardhuizen"],
    ]);
  });
});

describe("a list of values that has to be opened", () => {
  const list = (changes: Partial<ChoiceSeen> = {}): ChoiceSeen => ({
    selector: "#vak",
    opener: ".kiezer",
    label: "Vak",
    values: ["Wonen", "Werken"],
    region: "main",
    button: null,
    entries: 5,
    ...changes,
  });
  const lists = (...choices: ChoiceSeen[]) =>
    listsOn({ url: "https://zorgsite.nl/innovaties", seen: aPageSeen({ choices }), opened: [] });

  test("is a function of its own, which is opened first", () => {
    expect(lists(list()).map(({ recipe }) => [recipe.open, recipe.choices])).toEqual([[[".kiezer"], "#vak"]]);
  });

  test("shows its values when it is open, where no select holds them", () => {
    expect(lists(list({ selector: null, values: [] }))[0]?.recipe.choices).toContain("[role=option]");
  });

  test("filters nothing where no entries stand", () => {
    expect(lists(list({ entries: 0 }))).toEqual([]);
  });

  test("is no part of the choices that are in view", () => {
    const seen = aPageSeen({ choices: [list()] });
    expect(filtersOn({ url: "https://zorgsite.nl/innovaties", seen, opened: [] })).toEqual([]);
  });
});
