import type { DataFolder } from "../../src/app/data-folder.ts";
import { DEFAULT_INSTRUMENT } from "../../src/app/default-instrument.ts";
import { readInstrument } from "../../src/inputs/read-file.ts";
import type { Assertion, Fact } from "../../src/model/assertion.ts";
import type { PageArtifact, Picture, QueryRecord } from "../../src/model/capture.ts";
import type { Criterion } from "../../src/model/instrument.ts";
import { OUTCOMES, type Outcome } from "../../src/model/outcome.ts";
import type { Site } from "../../src/model/site.ts";
import { captureFolder, createCaptureArchive } from "../../src/store/archive.ts";
import { aCapture, aFunctionFact, aHit, anAssertion, anEvidence, aQueryFact, aScan, aSite } from "./fixtures.ts";

const QUERIES = 30;
const PAGES = 40;
const AT = "2026-11-25T08:02:00.000Z";

/** What a stored scan of invented sites is made of. */
export interface StoredScanShape {
  readonly id: string;
  readonly sites: number;
  /** Pictures by their number; every site gets all of them. */
  readonly pictures: readonly Uint8Array[];
}

/** Stores a scan with captures, facts and pictures as large as real ones, without a browser. Outcomes vary by site. */
export async function storeScan(data: DataFolder, { id, sites: count, pictures }: StoredScanShape): Promise<void> {
  const { instrument, digest } = readInstrument(DEFAULT_INSTRUMENT);
  const sites = Array.from({ length: count }, (_, at) => siteNumber(at));
  data.store.scans.add(aScan({ id, siteList: "verzonnen" }), sites);
  const judgement = { scan: id, instrumentDigest: digest, judgeVersion: 1, judgedAt: "2026-11-25T09:00:00.000Z" };
  for (const [at, site] of sites.entries()) {
    const files = await storeCapture(data, id, site, pictures);
    const assertions = instrument.criteria.map((criterion, nr) => assertionOf(site, criterion, at + nr, files));
    data.store.transaction(() => {
      data.store.assertions.save(judgement, assertions);
      data.store.scans.siteEnded(id, site.id, { at: AT, captures: 1, failed: null });
    });
  }
}

function siteNumber(at: number): Site {
  return aSite({ id: `site-${at + 1}`, name: `Verzonnen site ${at + 1}`, url: `https://site-${at + 1}.example/` });
}

async function storeCapture(data: DataFolder, scan: string, site: Site, pictures: readonly Uint8Array[]) {
  const archive = createCaptureArchive(captureFolder(data.scan(scan), site.id, 1));
  const file = await archive.page(`<title>${site.name}</title><p>Verhalen uit de wijk</p>`);
  const shots: string[] = [];
  for (const picture of pictures) shots.push(await archive.picture(picture));
  await archive.finish(
    aCapture({
      scan,
      site,
      artifacts: Array.from({ length: PAGES }, (_, at) => pageOf(site, at, file)),
      selection: { home: "p1", pages: [{ artifact: "p1", from: "home" }], failed: [], known: 120 },
      search: {
        functions: [
          {
            id: "s1",
            role: "site",
            roleBecause: "staat in de kop van elke pagina",
            recipe: { role: "site", page: site.url, open: [], field: "input", submit: "enter", label: "Zoeken" },
            failure: null,
            before: "p1",
            queries: Array.from({ length: QUERIES }, (_, at) => queryOf(at)),
          },
        ],
        unprobed: [],
        detectors: [],
      },
      pictures: shots.map((shot): Picture => {
        return { file: shot, artifact: "p1", purpose: "hit", words: ["sociaal werk"], wordsVisible: true };
      }),
    }),
  );
  return shots;
}

function pageOf(site: Site, at: number, file: string): PageArtifact {
  const url = `${site.url}verhalen/${at + 1}`;
  const base = { requestedUrl: url, finalUrl: url, status: 200, at: AT, how: "rendered" } as const;
  return { ...base, id: `p${at + 1}`, contentType: "text/html", file, frames: [] };
}

function queryOf(at: number): QueryRecord {
  const target = { url: "https://site.example/verhalen/2", page: { status: "captured", value: "p2" } } as const;
  const base = { answers: ["p3"], failure: null, targets: [target], stopped: "all-read" } as const;
  return { ...base, kind: at === 0 ? "negative" : "term", term: at === 0 ? "qzxvwk" : `term ${at}`, at: AT };
}

/** Every fifth cell is of the next outcome, so that all occur. */
function assertionOf(site: Site, criterion: Criterion, turn: number, shots: readonly string[]): Assertion {
  const outcome: Outcome = OUTCOMES[turn % OUTCOMES.length] ?? "failed";
  const hit = aHit({ url: `${site.url}verhalen/2`, title: `Verhaal bij ${site.name}` });
  const queries: Fact[] = Array.from({ length: 7 }, (_, at) =>
    aQueryFact({
      term: `term ${at + 1}`,
      claimed: 12,
      read: 12,
      ...(at === 0 && { outcome: "passed", verified: 1, hit }),
    }),
  );
  return anAssertion({
    site: site.id,
    criterion: criterion.id,
    outcome,
    reason: outcome === "cantTell" ? "timeout" : null,
    facts: criterion.check.kind === "site-search" ? [...queries, aFunctionFact({ page: site.url })] : [],
    evidence: anEvidence({
      url: hit.url,
      excerpt: `${hit.excerpt} Bel 06-12345678 of mail redactie@site.example.`,
      picture: shots[turn % Math.max(1, shots.length)] ?? null,
      query: "term 1",
      claimed: 12,
      verified: 1,
    }),
  });
}
