import type { Recheck } from "../model/capture.ts";
import type { LookAgain } from "../model/event.ts";
import type { Reason } from "../model/reason.ts";
import type { Scan } from "../model/scan.ts";
import { flippedCells } from "./flipped-cells.ts";
import { loadScan } from "./load-scan.ts";
import { scanCaptures } from "./scan-captures.ts";
import type { SiteToCapture } from "./scan-pass.ts";
import type { ScanRequest } from "./scan-request.ts";

/** One more pass of a scan over some of its sites, and why. */
export interface LaterLook {
  readonly why: LookAgain;
  /** Asked when its turn has come: it depends on what the passes before it found. */
  readonly sites: () => readonly SiteToCapture[];
}

/** The passes that follow when every site was captured once, in their order; most have no sites. */
export function laterLooks(request: ScanRequest, begun: Scan): readonly LaterLook[] {
  const { confirmFlips = false, repeat = 1 } = request.settings;
  const repeats = Array.from({ length: repeat - 1 }, (_, at) => at + 1);
  return [
    { why: "open-cells", sites: () => withPassingDoubt(request, begun) },
    ...(confirmFlips ? [{ why: "flips" as const, sites: () => withFlippedCells(request, begun) }] : []),
    ...repeats.map((number) => ({ why: "repeat" as const, sites: () => repeatedLess(number, request, begun) })),
  ];
}

/** What a site, its server or the browser did at one moment, and may not do at another. */
const PASSING: readonly Reason[] = [
  "unreachable",
  "timeout",
  "http-error",
  "browser-failure",
  "blocked",
  "result-not-opened",
  "not-looked-further",
  "search-not-operable",
  "answer-not-clear",
  "colophon-not-read",
];

/** Sites with a `?` that may pass, which were captured once so far: those get one more chance. */
function withPassingDoubt(request: ScanRequest, begun: Scan): readonly SiteToCapture[] {
  if (request.again !== undefined) return [];
  const { judgement } = loadScan(request.data, begun.id, request.language);
  const open = judgement.assertions.filter(
    ({ outcome, reason }) => outcome === "cantTell" && reason !== null && PASSING.includes(reason),
  );
  return request.data.store.scans
    .sites(begun.id)
    .filter(({ site, captures }) => captures === 1 && open.some((cell) => cell.site === site.id))
    .map(({ site }) => ({ site }));
}

function withFlippedCells(request: ScanRequest, begun: Scan): readonly SiteToCapture[] {
  const flipped = flippedCells(request, begun);
  const checked = rechecksOf("flips", request, begun);
  return request.data.store.scans.sites(begun.id).flatMap(({ site }) => {
    const criteria = flipped.get(site.id);
    return criteria === undefined || checked.includes(site.id)
      ? []
      : [{ site, recheck: { purpose: "flips", criteria } }];
  });
}

/** Every site that was repeated fewer times than that; one that could not be read at all is not asked for again. */
function repeatedLess(times: number, request: ScanRequest, begun: Scan): readonly SiteToCapture[] {
  const repeated = rechecksOf("repeat", request, begun);
  return request.data.store.scans
    .sites(begun.id)
    .filter(({ site, failed }) => failed === null && repeated.filter((id) => id === site.id).length < times)
    .map(({ site }) => ({ site, recheck: { purpose: "repeat" } }));
}

/** The site of each capture of this scan that was made for a purpose. */
function rechecksOf(purpose: Recheck["purpose"], request: ScanRequest, begun: Scan): readonly string[] {
  const { table } = loadScan(request.data, begun.id, request.language);
  const { captures } = scanCaptures(request.data.scan(begun.id), table);
  return captures.filter(({ recheck }) => recheck?.purpose === purpose).map(({ site }) => site.id);
}
