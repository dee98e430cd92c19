import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readInstrument, readSiteList } from "../../src/inputs/read-file.ts";
import { MARKS } from "../../src/model/outcome.ts";

const { instrument } = readInstrument("criteria/sociaal-werk-2020.yaml");
const { siteList } = readSiteList("sites/innovatie-2020.yaml");
const text = readFileSync("reports/2020-09-published/scores.csv", "utf8");
const [header, ...lines] = text.trimEnd().split("\r\n");
const columns = header?.split(",") ?? [];
const rows = lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [columns[index], cell])));

describe("the published table of September 2020", () => {
  it("has the columns of every score table, in their order", () => {
    expect(header).toBe(
      "scan,date,instrument,site,site_name,url,nr,criterion,score,outcome,mode,reason,explanation,evidence_url,query,screenshot,captured_at,decision,instrument_digest,claimed,verified",
    );
  });

  it("has a row for every site and criterion, as the site list and the instrument name them", () => {
    const expected = siteList.sites.flatMap((site) =>
      instrument.criteria.map(({ nr, id }) => [site.id, site.name, site.url, String(nr), id]),
    );
    expect(rows.map((row) => [row["site"], row["site_name"], row["url"], row["nr"], row["criterion"]])).toEqual(
      expected,
    );
  });

  it.each([
    ["zorg-van-nu", 7],
    ["zorg-voor-innoveren", 6],
    ["coalitie-digivaardig-in-de-zorg", 2],
    ["anders-werken-in-de-zorg", 3],
    ["zorgthuisnl", 3],
    ["zorginnovatie", 8],
  ])("%s has %i points", (site, total) => {
    expect(rows.filter((row) => row["site"] === site && row["score"] === "X")).toHaveLength(total);
  });

  it("was scored by people, and says so in every row", () => {
    for (const row of rows) {
      expect(row).toMatchObject({ scan: "2020-09-published", date: "2020-09", mode: "manual", decision: "imported" });
      expect(row["instrument"]).toBe(instrument.id);
      expect(Object.entries(MARKS)).toContainEqual([row["outcome"], row["score"]]);
    }
    expect(new Set(rows.map((row) => row["score"]))).toEqual(new Set(["X", "0", "n.a."]));
  });
});
