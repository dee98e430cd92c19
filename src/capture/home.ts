import type { PageFacts } from "../evidence/page/facts.ts";
import { inScope } from "../evidence/scope.ts";
import type { ConsentRecord, SiteState } from "../model/capture.ts";
import type { Artifact } from "../model/reason.ts";
import { told } from "./caption/caption.ts";
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

/**
 * Visits the listed address as a visitor does, and answers the question about cookies. Where the address only asks
 * which language one reads, the home page is the Dutch one; the site's address stays what it was.
 */
export async function visitHome(run: Run): Promise<Home> {
  const visited = await visitPage(run, run.site.url, { images: true });
  if (visited.status !== "captured") return unread(run.site.url, failureOf(visited));
  const first = visited.value;
  if (hasMoved(run, first.url)) {
    const failure = { reason: "moved", detail: `the address forwards to ${first.url}` } as const;
    return unread(first.url, failure, first.url);
  }
  const passed = await passThrough(run, first);
  const page = passed.page && (await inDutch(run, passed.page));
  // Behind a choice of languages the question may still come.
  const asked = page !== null && page !== passed.page && passed.consent.outcome === "none";
  const { page: last, consent } = asked ? await passThrough(run, page) : { ...passed, page };
  if (last === null) {
    const failure = { reason: "consent-wall", detail: "the question about cookies could not be passed" } as const;
    return { ...unread(first.url, failure), consent };
  }
  await takePicture(run, { artifact: last.artifact, purpose: "home", told: [told((say) => say.home)] });
  return { state: { status: "read" }, page: last, address: first.url, consent };
}

/** The page as it is once the question about cookies was answered; null when it could not be passed. */
async function passThrough(run: Run, page: VisitedPage): Promise<Pick<Home, "page" | "consent">> {
  const consent = await passConsent(run, page.artifact);
  if (consent.outcome === "not-passed") return { page: null, consent };
  return { page: consent.outcome === "none" ? page : await readAgain(run, page), consent };
}

type Failure = Pick<Extract<SiteState, { status: "unread" }>, "reason" | "detail">;

function unread(address: string, { reason, detail }: Failure, movedTo?: string): Home {
  const state = { status: "unread", reason, detail, ...(movedTo === undefined ? {} : { movedTo }) } as const;
  return { state, page: null, address, consent: NO_CONSENT };
}

function failureOf(visited: Artifact<VisitedPage>): Failure {
  return visited.status === "failed" ? visited : { reason: "unreachable", detail: "the page was not asked for" };
}

/** What a visitor sees after the question about cookies was answered. */
async function readAgain(run: Run, page: VisitedPage): Promise<VisitedPage> {
  const artifact = await run.recorder.rendered(run.tab.current(), await run.tab.snapshot());
  return { artifact, url: page.url, facts: run.recorder.facts(artifact) };
}

/** The Dutch home page, when this page only lets one choose a language; this page when that cannot be had. */
async function inDutch(run: Run, page: VisitedPage): Promise<VisitedPage> {
  const url = dutchChoice(page.facts);
  if (url === null || !isOwnHost(url, run.site, page.url)) return page;
  const dutch = await visitPage(run, url, { images: true });
  if (dutch.status === "captured" && !hasMoved(run, dutch.value.url)) return dutch.value;
  // Back to what was read, so that the page that is shown and the one that counts are the same.
  const again = await visitPage(run, page.url, { images: true });
  return again.status === "captured" ? again.value : page;
}

const DUTCH = /^(?:nederlands(?:talig)?|dutch|nl|nld|ga verder in het nederlands)$/i;
const OTHER = /^(?:english|engels|en|eng|deutsch|duits|de|français|francais|frans|fr|español|türkçe|العربية|polski)$/i;
const MOST_LINKS = 12;
const MOST_TEXT = 500;

/** Where the Dutch choice leads on a page that holds little but a choice of languages; null on any other page. */
export function dutchChoice({ blocks, links, url }: PageFacts): string | null {
  const shown = links.filter((link) => !link.hidden);
  const text = blocks.filter((block) => !block.hidden).reduce((sum, block) => sum + block.text.length, 0);
  if (shown.length > MOST_LINKS || text > MOST_TEXT) return null;
  if (!shown.some((link) => OTHER.test(link.text.trim()))) return null;
  const dutch = shown.find((link) => DUTCH.test(link.text.trim()))?.url ?? null;
  return dutch === url ? null : dutch;
}

/** Forwarded to another registrable domain that is not listed as the site's own, or out of the part that is the site. */
function hasMoved(run: Run, url: string): boolean {
  const { scope } = run.site;
  if (scope !== undefined && inScope(run.site.url, scope) && !inScope(url, scope)) return true;
  const listed = registrable(new URL(run.site.url).host);
  return registrable(new URL(url).host) !== listed && !isOwnHost(url, run.site, run.site.url);
}
