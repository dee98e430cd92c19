import type { ConsentRecord, SiteState } from "../model/capture.ts";
import { NO_CONSENT, passConsent } from "./consent.ts";
import { isOwnHost, registrable } from "./crawl/addresses.ts";
import type { Run } from "./run.ts";
import { takePicture } from "./take-picture.ts";
import { type VisitedPage, visitPage } from "./visit.ts";

/** The home page, or why the site as a whole could not be looked at. */
export interface Home {
  readonly state: SiteState;
  readonly page: VisitedPage | null;
  readonly address: string;
  readonly consent: ConsentRecord;
}

/** Visits the listed address as a visitor does, and answers the question about cookies. */
export async function visitHome(run: Run): Promise<Home> {
  const visited = await visitPage(run, run.site.url, { images: true });
  if (visited.status !== "captured") {
    const failure =
      visited.status === "failed" ? visited : { reason: "unreachable" as const, detail: "the page was not asked for" };
    return {
      state: { status: "unread", reason: failure.reason, detail: failure.detail },
      page: null,
      address: run.site.url,
      consent: NO_CONSENT,
    };
  }
  const page = visited.value;
  if (hasMoved(run, page.url)) {
    const detail = `the address forwards to ${page.url}`;
    return {
      state: { status: "unread", reason: "moved", detail, movedTo: page.url },
      page: null,
      address: page.url,
      consent: NO_CONSENT,
    };
  }
  const consent = await passConsent(run, page.artifact);
  if (consent.outcome === "not-passed") {
    const detail = "the question about cookies could not be passed";
    return { state: { status: "unread", reason: "consent-wall", detail }, page: null, address: page.url, consent };
  }
  await takePicture(run, { artifact: page.artifact, purpose: "home" });
  return {
    state: { status: "read" },
    page: consent.outcome === "none" ? page : await readAgain(run, page),
    address: page.url,
    consent,
  };
}

/** What a visitor sees after the question about cookies was answered. */
async function readAgain(run: Run, page: VisitedPage): Promise<VisitedPage> {
  const artifact = await run.recorder.rendered(run.tab.current(), await run.tab.snapshot());
  return { artifact, url: page.url, facts: run.recorder.facts(artifact) };
}

/** Forwarded to another registrable domain that is not listed as the site's own. */
function hasMoved(run: Run, url: string): boolean {
  const listed = registrable(new URL(run.site.url).host);
  return registrable(new URL(url).host) !== listed && !isOwnHost(url, run.site, run.site.url);
}
