import { describe, expect, test } from "vitest";
import { scoresCsv, withoutFormula } from "../../src/report/csv.ts";
import { buildTable } from "../../src/report/table.ts";
import { aTable } from "../support/a-table.ts";
import { anAssertion, anEvidence, anInstrument, aQueryFact, aScan, aSite, aSiteList } from "../support/fixtures.ts";

const HEADER =
  "scan,date,instrument,site,site_name,url,nr,criterion,score,outcome,mode,reason,explanation,evidence_url,query,screenshot,captured_at,decision,instrument_digest,claimed,verified";

function rows(csv: string): readonly string[] {
  return csv.split("\r\n");
}

describe("scores.csv", () => {
  test("has the columns of the contract, and one row per site and criterion", () => {
    const [header, ...body] = rows(scoresCsv(aTable({ a: "X0n?-XXXXX", b: "0000000000" }), "abc"));
    expect(header).toBe(HEADER);
    expect(body.at(-1)).toBe("");
    expect(body.slice(0, -1)).toHaveLength(20);
  });

  test("writes marks as programs know them, in every language", () => {
    const scores = rows(scoresCsv(aTable({ a: "X0n?-XXXXX" }), "abc")).slice(1, 6);
    expect(scores.map((row) => row.split(",")[8])).toEqual(["X", "0", "n.a.", "?", "-"]);
  });

  test("gives the evidence, its picture and the deciding query", () => {
    const passed = anAssertion({
      criterion: "search-finds-social-work",
      outcome: "passed",
      capture: 2,
      evidence: anEvidence({ picture: "shots/abc.png", query: "sociaal werk", claimed: 4, verified: 1 }),
    });
    const table = buildTable(aScan(), aSiteList({ sites: [aSite()] }), anInstrument(), [passed], { language: "nl" });
    expect(rows(scoresCsv(table, "abc"))[2]).toContain(
      "https://www.zorgthuis.example/,sociaal werk,captures/zorg-thuis/2/shots/abc.png,2026-11-25T08:01:00.000Z,tool,abc,4,1",
    );
  });

  test("names the query with most results read when none was verified", () => {
    const facts = [aQueryFact({ term: "preventie", read: 2 }), aQueryFact({ term: "zelfzorg", read: 12, claimed: 12 })];
    const failed = anAssertion({ criterion: "search-finds-prevention", facts });
    const table = buildTable(aScan(), aSiteList({ sites: [aSite()] }), anInstrument(), [failed], { language: "nl" });
    expect(rows(scoresCsv(table, "abc"))[4]).toMatch(/,zelfzorg,,.*,tool,abc,12,0$/);
  });

  test("quotes what needs quotes, and lets no site name become a formula", () => {
    const site = aSite({ name: '=HYPERLINK("https://x.example","klik")' });
    const table = buildTable(aScan(), aSiteList({ sites: [site] }), anInstrument(), [], { language: "nl" });
    expect(rows(scoresCsv(table, "abc"))[1]).toContain(`"'=HYPERLINK(""https://x.example"",""klik"")"`);
  });

  test("follows only web addresses", () => {
    const odd = anAssertion({ evidence: anEvidence({ url: "javascript:alert(1)" }) });
    const table = buildTable(aScan(), aSiteList(), anInstrument(), [odd], { language: "nl" });
    expect(scoresCsv(table, "abc")).not.toContain("javascript:");
  });
});

test.each(["=1+1", "+31", "-5", "@x", "\t=1"])("%j becomes a text in a spreadsheet", (text) => {
  expect(withoutFormula(text)).toBe(`'${text}`);
});
