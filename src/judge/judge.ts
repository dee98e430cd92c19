import { frameOf } from "../evidence/frame/frame.ts";
import type { Assertion, Evidence, SiteFact } from "../model/assertion.ts";
import type { Capture, PageReader } from "../model/capture.ts";
import type { Criterion, Instrument } from "../model/instrument.ts";
import { colophonArtifacts } from "./colophon-pages.ts";
import { colophonVerdict } from "./colophon-verdict.ts";
import { judgeContent } from "./content.ts";
import { openPages } from "./pages.ts";
import { pictureFor } from "./picture-for.ts";
import { judgeSearch } from "./search/judge-search.ts";
import { selectionOf } from "./selection.ts";
import type { SiteUnderJudgement } from "./site-under-judgement.ts";
import { judgeUrl } from "./url.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Version of the judging: what was published by another one is kept beside what this one gives. When it is raised:
 * CONTRIBUTING.md.
 */
export const JUDGE_VERSION = 2;

/**
 * Judges one capture by an instrument: an assertion per criterion, in the order of the instrument. Pure: the same
 * capture, pages and criteria always give the same. A page whose file is missing makes the cells that need it
 * `cantTell`, never `failed`; a site that could not be read makes every cell so.
 */
export function judge(capture: Capture, read: PageReader, instrument: Instrument): Assertion[] {
  const pages = openPages(capture, read);
  const unread = unreadVerdict(capture);
  const selection = selectionOf(capture, pages);
  const frame = frameOf(
    selection.pages.map((page) => page.facts),
    capture.site.name,
  );
  const site: SiteUnderJudgement = { capture, pages, selection, frame };
  return instrument.criteria.map((criterion) => assertionOf(criterion, unread ?? verdictOf(criterion, site), site));
}

function verdictOf({ check, missingFunction }: Criterion, site: SiteUnderJudgement): Verdict {
  const { capture, pages, selection, frame } = site;
  const missing = missingFunction ?? "inapplicable";
  switch (check.kind) {
    case "url":
      return judgeUrl(check, capture.address);
    case "content":
      return judgeContent(check, selection, frame, colophonArtifacts(capture));
    case "colophon":
      return colophonVerdict(check, site);
    case "site-search":
    case "database-search":
      return judgeSearch(check, missing, capture, pages, frame);
  }
}

/** A site that could not be looked at says nothing about any criterion, its address included: it may be another site's. */
function unreadVerdict({ state, address, site }: Capture): Verdict | null {
  if (state.status === "read") return null;
  const fact: SiteFact = {
    kind: "site",
    reason: state.reason,
    detail: state.detail,
    url: state.movedTo ?? address ?? site.url,
  };
  return { outcome: "cantTell", reason: state.reason, facts: [fact], evidence: null, borderCase: false };
}

function assertionOf(criterion: Criterion, verdict: Verdict, { capture, pages }: SiteUnderJudgement): Assertion {
  const { outcome, reason, facts, borderCase } = verdict;
  const evidence = verdict.evidence && withPicture(verdict.evidence, criterion, capture);
  const seen = evidence?.artifact ? pages.artifact(evidence.artifact) : undefined;
  return {
    site: capture.site.id,
    criterion: criterion.id,
    outcome,
    mode: criterion.confirm ? "semiAuto" : "automatic",
    decision: "tool",
    reason,
    capture: capture.number,
    capturedAt: seen?.at ?? capture.startedAt,
    facts,
    evidence,
    borderCase,
  };
}

function withPicture(evidence: Evidence, { check }: Criterion, capture: Capture): Evidence {
  return { ...evidence, picture: evidence.picture ?? pictureFor(check.kind, evidence, capture) };
}
