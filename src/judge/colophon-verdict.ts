import { mainBlocks } from "../evidence/frame/main-blocks.ts";
import type { ColophonCandidate } from "../model/capture.ts";
import type { ColophonCheck } from "../model/instrument.ts";
import { type ColophonPage, type HomePage, judgeColophon } from "./colophon.ts";
import { reasonToDoubt } from "./selection.ts";
import type { SiteUnderJudgement } from "./site-under-judgement.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Judges the colophon of a captured site. That a site has no colophon is known only when enough of its pages were
 * read to have seen the link.
 */
export function colophonVerdict(check: ColophonCheck, site: SiteUnderJudgement): Verdict {
  const candidates = site.capture.colophon.candidates.map((candidate) => pageOf(candidate, site));
  const verdict = judgeColophon(check, candidates, homeOf(site), site.capture.site.name);
  const doubt = candidates.length === 0 && verdict.outcome === "failed" ? reasonToDoubt(site.selection) : null;
  return doubt ? { ...verdict, outcome: "cantTell", reason: doubt, borderCase: false } : verdict;
}

function pageOf({ url, label, page }: ColophonCandidate, { pages, frame }: SiteUnderJudgement): ColophonPage {
  if (page.status === "notRequested") return { url, label, artifact: null, reason: "budget", blocks: null };
  if (page.status === "failed") return { url, label, artifact: null, reason: page.reason, blocks: null };
  const facts = pages.facts(page.value);
  if (!facts) return { url, label, artifact: page.value, reason: "evidence-missing", blocks: null };
  return { url: facts.url, label, artifact: page.value, reason: null, blocks: mainBlocks(facts, frame) };
}

function homeOf({ selection, frame }: SiteUnderJudgement): HomePage | null {
  const home = selection.pages.find((page) => page.artifact === selection.home);
  return home ? { url: home.url, artifact: home.artifact, blocks: mainBlocks(home.facts, frame) } : null;
}
