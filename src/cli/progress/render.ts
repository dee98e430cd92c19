import { printable } from "../../app/printable.ts";
import type { Language } from "../../model/text.ts";
import { clock, roughly } from "../texts/duration.ts";
import { PROGRESS_WORDS } from "../texts/progress.ts";
import { secondsToGo } from "./estimate.ts";
import type { Progress, SiteAtWork } from "./state.ts";

export interface RenderOptions {
  readonly width: number;
  /** Milliseconds, on the clock of the progress. */
  readonly now: number;
  readonly language: Language;
  /** The name of a site by its id, safe to print. */
  readonly nameOf: (site: string) => string;
  /** Most lines to use. */
  readonly height?: number;
}

const WIDEST_NAME = 32;
const NARROWEST_DETAIL = 12;

/** A scan under way, in lines that fit: how far it is and how long it takes, then a line per site in work. */
export function renderProgress(progress: Progress, options: RenderOptions): readonly string[] {
  const { width, height = Number.POSITIVE_INFINITY } = options;
  const lines = [summary(progress, options), ...sitesAtWork(progress.atWork, options)];
  return lines.slice(0, Math.max(1, height)).map((line) => cut(line, width));
}

function summary(progress: Progress, { now, language }: RenderOptions): string {
  const words = PROGRESS_WORDS[language];
  const left =
    progress.ended.length === progress.sites ? [] : [words.toGo(roughly(secondsToGo(progress, now), language))];
  return [words.sitesDone(progress.ended.length, progress.sites), ...left].join(" · ");
}

function sitesAtWork(sites: readonly SiteAtWork[], options: RenderOptions): readonly string[] {
  const { nameOf, now, width } = options;
  const nameWidth = Math.min(WIDEST_NAME, Math.floor(width / 3), widest(sites.map(({ site }) => nameOf(site))));
  const stepWidth = widest(sites.map((site) => doing(site, options)));
  return sites.map((site) => {
    const name = cut(nameOf(site.site), nameWidth).padEnd(nameWidth);
    const fixed = `  ${name}  ${clock((now - site.startedAt) / 1000)}  ${doing(site, options).padEnd(stepWidth)}`;
    const room = width - fixed.length - 2;
    return room < NARROWEST_DETAIL ? fixed : `${fixed}  ${cut(withoutHost(site.detail), room)}`.trimEnd();
  });
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

/** The name says which site it is; of an address the path is news. */
function withoutHost(detail: string): string {
  const address = URL.parse(detail);
  if (address === null) return printable(detail);
  return address.pathname === "/" ? "" : printable(address.pathname + address.search);
}

function doing({ step, done, of }: SiteAtWork, { language }: RenderOptions): string {
  const words = PROGRESS_WORDS[language];
  if (step === null) return words.starting;
  return of === 0 ? words.steps[step] : `${words.steps[step]} ${done}/${of}`;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
