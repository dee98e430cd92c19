import type { SiteStep } from "../../model/event.ts";
import type { Progress, SiteAtWork } from "./state.ts";

/** Where each step lies between the begin (0) and the end (1) of a site, from what scans usually take. */
const SHARES: Readonly<Record<SiteStep, readonly [from: number, to: number]>> = {
  home: [0, 0.02],
  consent: [0.02, 0.04],
  pages: [0.04, 0.3],
  colophon: [0.3, 0.35],
  discovery: [0.35, 0.4],
  search: [0.4, 0.95],
  pictures: [0.95, 0.98],
  judging: [0.98, 1],
};
/** From this share of a site on, its own pace says more than what others took. */
const ENOUGH_TO_TELL = 0.25;

/**
 * Seconds still to go. Before any site has ended it goes by what was expected; from then on ever more by what the
 * ended sites took.
 */
export function secondsToGo(progress: Progress, now: number): number {
  const usual = usualSeconds(progress);
  const atWork = progress.atWork.map((site) => siteToGo(site, usual, now));
  const waiting = Math.max(0, progress.sites - progress.ended.length - progress.atWork.length);
  const inTurn = (sum(atWork) + waiting * usual) / progress.together;
  return Math.max(inTurn, ...atWork);
}

/** What one site takes: the expectation counts as one more site that has ended. */
function usualSeconds({ sites, together, expectedSeconds, ended }: Progress): number {
  const expected = expectedSeconds / Math.max(1, Math.ceil(sites / together));
  return (expected + sum(ended.map(({ seconds }) => seconds))) / (1 + ended.length);
}

function siteToGo(site: SiteAtWork, usual: number, now: number): number {
  const share = shareDone(site);
  const elapsed = (now - site.startedAt) / 1000;
  const whole = share >= ENOUGH_TO_TELL ? elapsed / share : usual;
  return whole * (1 - share);
}

function shareDone({ step, done, of }: SiteAtWork): number {
  if (step === null) return 0;
  const [from, to] = SHARES[step];
  return from + (to - from) * (of === 0 ? 0 : Math.min(1, done / of));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
