import { describe, expect, test } from "vitest";
import { buildTable } from "../../src/report/table.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { aTable } from "../support/a-table.ts";
import { anAssertion, anInstrument, aScan, aSite, aSiteList } from "../support/fixtures.ts";

describe("the table on a terminal", () => {
  test("aligns the marks below the letters of the sites, with totals and legend", () => {
    const lines = renderTerminal(aTable({ een: "0Xn?-XXXXX", twee: "0000000000" }), { width: 60 }).split("\n");
    const head = lines.find((line) => /^\s+A\s+B$/.test(line))!;
    const first = lines.find((line) => line.startsWith(" 1 "))!;
    expect(first.indexOf("0", 30)).toBe(head.indexOf("A"));
    expect(lines.find((line) => line.startsWith("Totaal"))).toMatch(/6 \+ 1\? \+ 1- {2}0$/);
    expect(lines.find((line) => line.startsWith("Van wat van toepassing is"))).toMatch(/6\/9 +0\/10$/);
    expect(lines).toContain("A  Site een  https://een.example/");
    expect(lines.join("\n")).toContain("?       niet vast te stellen");
  });

  test("never is wider than it may be", () => {
    const text = renderTerminal(aTable({ een: "0Xn?-XXXXX", twee: "0000000000" }), { width: 50 });
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  test("turns round above eight sites", () => {
    const sites = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`s${at}`, "X000000000"]));
    expect(renderTerminal(aTable(sites))).toMatch(/^Site s3 +X +0 +0 .* 1 \(1\/10\)$/m);
  });

  test("uses colour only when allowed", () => {
    const table = aTable({ een: "0Xn?-XXXXX" });
    expect(renderTerminal(table)).not.toContain("\u001b");
    expect(renderTerminal(table, { color: true })).toContain("\u001b[32mX\u001b[0m");
  });

  test("lets no site control the terminal", () => {
    const site = aSite({ name: "Zorg\u001b[2J\u001b]0;titel\u0007\u0008\u202e nu" });
    const table = buildTable(aScan(), aSiteList({ sites: [site] }), anInstrument(), [anAssertion()], {
      language: "nl",
    });
    const text = renderTerminal(table);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(text).toContain("A  Zorg  nu");
  });
});
