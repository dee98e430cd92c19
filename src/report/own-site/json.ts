import { MARKS } from "../../model/outcome.ts";
import { standingIn } from "../benchmark/standing.ts";
import type { OwnSite } from "./own-site.ts";

/** One site for its owner, for programs: `score` holds the marks of the contract. */
export function ownSiteAsJson({ table, site, total, cells, advice, material }: OwnSite) {
  const { benchmark, otherCriteria } = material;
  return {
    format: "quickscan-check",
    formatVersion: 1,
    scan: table.scan.id,
    site: { id: site.id, name: site.name, url: site.url },
    total,
    cells: cells.map(({ criterion, assertion, explanation }) => ({
      criterion: criterion.id,
      nr: criterion.nr,
      score: MARKS[assertion.outcome],
      outcome: assertion.outcome,
      reason: assertion.reason,
      explanation: [explanation.short, ...explanation.paragraphs],
      evidence: assertion.evidence,
    })),
    advice,
    among: benchmark && { ...benchmark, otherCriteria, standing: standingIn(benchmark, total) },
  };
}
