import type { Assertion } from "../../src/model/assertion.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { SiteList } from "../../src/model/site.ts";
import type { Language } from "../../src/model/text.ts";
import { buildTable, type Table } from "../../src/report/table.ts";
import { anAssertion, anInstrument, aScan, aSite, aSiteList } from "./fixtures.ts";

const OUTCOME_OF = {
  X: "passed",
  "0": "failed",
  n: "inapplicable",
  "?": "cantTell",
  "-": "untested",
} as const satisfies Record<string, Outcome>;

/** Ten assertions of a site from a row of marks, `n` for not applicable: `0XX?nX0-00`. */
export function assertionsOf(site: string, marks: string): readonly Assertion[] {
  return anInstrument().criteria.map(({ id }, at) => {
    const outcome = OUTCOME_OF[marks.charAt(at) as keyof typeof OUTCOME_OF];
    return anAssertion({ site, criterion: id, outcome, reason: outcome === "cantTell" ? "timeout" : null });
  });
}

/** A table of sites by their marks. */
export function aTable(marksBySite: Readonly<Record<string, string>>, language: Language = "nl"): Table {
  const sites = Object.keys(marksBySite).map((id) => aSite({ id, name: `Site ${id}`, url: `https://${id}.example/` }));
  const list: SiteList = aSiteList({ sites });
  const assertions = Object.entries(marksBySite).flatMap(([site, marks]) => assertionsOf(site, marks));
  return buildTable(aScan(), list, anInstrument(), assertions, { language });
}
