import type { Language } from "../../model/text.ts";
import { type Html, html } from "./escape.ts";

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
/** The clock of the readers; what is stored is UTC. */
const TIME_ZONE = "Europe/Amsterdam";

/** A date as people write it: `25 november 2026`, or `september 2020` when no more is known. */
export function dateText(date: string, language: Language): string {
  const month = /^\d{4}-\d{2}$/.test(date);
  const when = new Date(month ? `${date}-15T12:00:00Z` : date);
  if (Number.isNaN(when.getTime())) return date;
  const parts = month ? ({ month: "long", year: "numeric" } as const) : ({ dateStyle: "long" } as const);
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: TIME_ZONE }).format(when);
}

/** A moment with its time and the name of that time, Dutch time; as it is given when that is no moment. */
export function momentText(at: string, language: Language): string {
  const when = new Date(at);
  return Number.isNaN(when.getTime()) ? at : clock(language).format(when);
}

/** From one moment to another, what they have in common said once: `25 november 2026, 10:57–10:58 CET`. */
export function spanText(from: string, to: string, language: Language): string {
  const [start, end] = [new Date(from), new Date(to)];
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return `${from} – ${to}`;
  // The narrow spaces that some versions put around the dash are missing in some fonts.
  return clock(language).formatRange(start, end).replaceAll("\u2009", " ");
}

/** The same for a page; machine-readable as well. */
export function momentHtml(at: string, language: Language): Html {
  const isMoment = !Number.isNaN(new Date(at).getTime());
  return isMoment ? html`<time datetime="${at}">${momentText(at, language)}</time>` : html`${at}`;
}

/** From the first to the last day of a scan. */
export function periodText(moments: readonly string[], language: Language): string {
  const sorted = moments.toSorted();
  const days = [...new Set([sorted[0], sorted.at(-1)].flatMap((at) => (at ? [dateText(at, language)] : [])))];
  return days.join(" – ");
}

/** The name of the time tells it from the UTC of tables. */
function clock(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: TIME_ZONE,
    timeZoneName: "short",
  });
}
