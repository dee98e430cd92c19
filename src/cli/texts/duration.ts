import type { Language } from "../../model/text.ts";

/** A duration as people say it beforehand: `ongeveer 4 minuten`. */
export function roughly(seconds: number, language: Language): string {
  const words = WORDS[language];
  const minutes = Math.round(seconds / 60);
  if (seconds < 50) return words.underAMinute;
  if (minutes < 55) return words.minutes(Math.max(1, minutes));
  return words.hours(Math.round(minutes / 30) / 2);
}

/** A duration that is known: `35 s`, `2 min 5 s`. */
export function exactly(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** A clock that runs, as wide as the others up to an hour: ` 0:35`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`.padStart(5);
}

interface DurationWords {
  readonly underAMinute: string;
  minutes(count: number): string;
  hours(count: number): string;
}

const WORDS: Readonly<Record<Language, DurationWords>> = {
  nl: {
    underAMinute: "minder dan een minuut",
    minutes: (count) => (count === 1 ? "ongeveer een minuut" : `ongeveer ${count} minuten`),
    hours: (count) => (count === 1.5 ? "ongeveer anderhalf uur" : `ongeveer ${String(count).replace(".", ",")} uur`),
  },
  en: {
    underAMinute: "less than a minute",
    minutes: (count) => (count === 1 ? "about a minute" : `about ${count} minutes`),
    hours: (count) => (count === 1 ? "about an hour" : `about ${count} hours`),
  },
};
