import type { Assertion } from "../model/assertion.ts";
import type { Language } from "../model/text.ts";
import type { Table } from "./table.ts";

/** Who an outcome rests on, each outcome on one of them. */
export const DECIDERS = ["automatic", "proposed", "confirmed", "overruled", "settled", "imported"] as const;
export type Decider = (typeof DECIDERS)[number];

export const DECIDER_WORDS: Readonly<Record<Language, Readonly<Record<Decider, string>>>> = {
  nl: {
    automatic: "automatisch bepaald",
    proposed: "door het programma voorgesteld en nog niet door een beoordelaar bevestigd",
    confirmed: "door een beoordelaar bevestigd",
    overruled: "door een beoordelaar gecorrigeerd",
    settled: "na overleg tussen beoordelaars vastgesteld",
    imported: "overgenomen uit een eerder gepubliceerde tabel",
  },
  en: {
    automatic: "determined automatically",
    proposed: "proposed by the tool and not yet confirmed by a rater",
    confirmed: "confirmed by a rater",
    overruled: "corrected by a rater",
    settled: "settled in consultation between raters",
    imported: "taken over from a table published before",
  },
};

/** How many outcomes of the table rest on whom. */
export function deciderCounts({ rows }: Table): Readonly<Record<Decider, number>> {
  const found = rows.flatMap(({ cells }) => cells.map(({ assertion }) => deciderOf(assertion)));
  const count = (decider: Decider): number => found.filter((one) => one === decider).length;
  return {
    automatic: count("automatic"),
    proposed: count("proposed"),
    confirmed: count("confirmed"),
    overruled: count("overruled"),
    settled: count("settled"),
    imported: count("imported"),
  };
}

/** The same as a list: `54 automatisch bepaald`. */
export function deciderTexts(table: Table): readonly string[] {
  const counts = deciderCounts(table);
  const words = DECIDER_WORDS[table.language];
  return DECIDERS.flatMap((decider) => (counts[decider] === 0 ? [] : [`${counts[decider]} ${words[decider]}`]));
}

function deciderOf({ decision, mode }: Assertion): Decider {
  if (decision !== "tool") return decision;
  return mode === "semiAuto" ? "proposed" : "automatic";
}
