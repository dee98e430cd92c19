import { expect, test } from "vitest";
import { methodRunning } from "../../src/report/method-running.ts";
import { buildTable } from "../../src/report/table.ts";
import { anExampleReport } from "../support/an-example-report.ts";
import { anAssertion, anInstrument, aScan, aSiteList } from "../support/fixtures.ts";

test("the method as running text says what, with what, when, how, and who decided", () => {
  const text = methodRunning(anExampleReport("nl")).join("\n");
  for (const part of [
    "6 websites beoordeeld op 10 aspecten",
    "kenmerk 4f4f4f4f4f4f",
    "zijn vastgelegd op 25 november 2026 met Quickscan 0.1.0 en de browser chromium-headless-shell 142.0",
    "1 website kon niet worden gelezen.",
    "De grenzen waren 40 pagina's en 45 zoekopdrachten per website en 20 gelezen resultaten per zoekopdracht, met ten minste 1 seconde",
    "1 keer geweigerd, 1 keer geaccepteerd omdat niets anders een bezoeker doorliet en 3 keer geen melding gezien",
    "robots.txt is 1 keer gelezen en gevolgd en 4 keer niet aanwezig gebleken",
    "In 1 vastlegging zijn zoekopdrachten als bezoeker ingetypt",
    "Quickscan/0.1 (onderzoek@example.nl)",
    "Van de 60 uitkomsten zijn er 59 automatisch bepaald en 1 door het programma voorgesteld",
    "Open bleven er: 11 niet vast te stellen (?) en 2 toen niet gevraagd (-).",
    "Eén uitkomst is een grensgeval.",
  ]) {
    expect(text).toContain(part);
  }
});

test("a demonstration says first that it is one", () => {
  const notice = { nl: "Dit is de demonstratie.", en: "This is the demonstration." };
  const table = buildTable(aScan(), aSiteList(), anInstrument(), [], { language: "en", notice });
  expect(methodRunning(anExampleReport("en", { table }))[0]).toBe("This is the demonstration.");
});

test("a table that was taken over claims no tool and no settings", () => {
  const scan = aScan({ date: "2020-09", tool: "", status: "imported", settings: null, browser: null });
  const table = buildTable(scan, aSiteList(), anInstrument(), [anAssertion({ decision: "imported" })], {
    language: "nl",
  });
  const text = methodRunning(anExampleReport("nl", { table, captures: [] })).join("\n");
  expect(text).toContain("De peildatum is september 2020.");
  expect(text).toContain("overgenomen uit een tabel");
  expect(text).not.toMatch(/Quickscan 0|robots|browser/);
});
