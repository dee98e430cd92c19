import { expect, it } from "vitest";
import type { Assertion } from "../../src/model/assertion.ts";
import type { Recheck } from "../../src/model/capture.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { agreementOf, recheckSentences } from "../../src/report/rechecks.ts";
import { buildTable, type Table } from "../../src/report/table.ts";
import { anAssertion, anInstrument, aScan, aSite, aSiteList } from "../support/fixtures.ts";

const [first, second] = anInstrument().criteria;

function looked(criterion: string, purpose: Recheck["purpose"], ...outcomes: readonly Outcome[]): Assertion {
  const looks = outcomes.map((outcome, at) => ({
    capture: at + 1,
    at: `2026-11-25T0${at + 8}:00:00.000Z`,
    outcome,
    reason: null,
    url: `https://site.example/${at + 1}`,
  }));
  const agree = new Set(outcomes).size === 1;
  return anAssertion({
    criterion,
    outcome: agree ? (outcomes[0] ?? "cantTell") : "cantTell",
    reason: agree ? null : "unstable",
    facts: [{ kind: "recheck", purpose, looks }],
  });
}

function tableOf(language: "nl" | "en", ...assertions: readonly Assertion[]): Table {
  const site = aSite();
  const placed = assertions.map((one) => ({ ...one, site: site.id }));
  return buildTable(aScan(), aSiteList({ sites: [site] }), anInstrument(), placed, { language });
}

it("a scan that was made once says nothing of agreement", () => {
  const table = tableOf("nl", anAssertion({ criterion: first!.id }));
  expect(agreementOf(table, "repeat")).toBeNull();
  expect(recheckSentences(table)).toEqual([]);
});

it("repeats: the cells that agree each time, those that were open once, and those that differ", () => {
  const assertions = [
    looked(first!.id, "repeat", "passed", "passed", "passed"),
    looked(second!.id, "repeat", "passed", "failed", "passed"),
  ];
  expect(agreementOf(tableOf("nl", ...assertions), "repeat")).toEqual({
    cells: 2,
    same: 1,
    open: 0,
    different: 1,
    captures: 3,
  });
  expect(recheckSentences(tableOf("nl", ...assertions))).toEqual([
    "Om de herhaalbaarheid te meten (test-hertest) zijn 2 cellen kort na elkaar 3 keer vastgesteld. 1 van 2 (50%) gaf steeds dezelfde uitkomst en 1 gaf verschillende uitkomsten en is een ?. Niet overal dezelfde: 0 van 1 bij criterium 2.",
  ]);
  expect(recheckSentences(tableOf("en", ...assertions))[0]).toContain("1 of 2 (50%) gave the same outcome each time");
});

it("an outcome that could not be determined each time is no contradiction", () => {
  const table = tableOf("nl", looked(first!.id, "repeat", "passed", "cantTell"));
  expect(agreementOf(table, "repeat")).toMatchObject({ cells: 1, same: 0, open: 1, different: 0 });
});

it("flips are told apart from repeats", () => {
  const table = tableOf("nl", looked(first!.id, "flips", "passed", "passed"));
  expect(agreementOf(table, "repeat")).toBeNull();
  expect(recheckSentences(table)).toEqual([
    "Van 1 cel was de uitkomst anders dan in de vorige scan; de site is daarom nog een keer bekeken. 1 van 1 (100%) gaf steeds dezelfde uitkomst.",
  ]);
});

it("an unstable cell says what each look gave, and where to look", () => {
  const { explanation } = tableOf("nl", looked(first!.id, "flips", "passed", "failed")).rows[0]!.cells[0]!;
  expect(explanation.short).toBe("?: vastleggingen kort na elkaar gaven verschillende uitkomsten.");
  expect(explanation.paragraphs[0]).toBe(
    "De site is meer dan eens bekeken: X op 25 november 2026 om 09:00 CET en 0 op 25 november 2026 om 10:00 CET.",
  );
  expect(explanation.links.map(({ url }) => url)).toEqual(["https://site.example/1", "https://site.example/2"]);
});
