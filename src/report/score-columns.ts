import { DECISIONS, MARKS, MODES, OUTCOMES } from "../model/outcome.ts";
import { REASONS } from "../model/reason.ts";
import type { Text } from "../model/text.ts";
import type { ScoreColumn } from "./score-row.ts";

/** What a column of `scores.csv` holds, for people and for programs (types of the Frictionless table schema). */
export interface ColumnMeaning {
  readonly type: "string" | "integer" | "datetime";
  readonly holds: Text;
  /** Never empty. */
  readonly required?: true;
  /** All that can stand there. */
  readonly values?: readonly string[];
}

const MARK_LIST = OUTCOMES.map((outcome) => MARKS[outcome]);

export const SCORE_COLUMN_MEANINGS: Readonly<Record<ScoreColumn, ColumnMeaning>> = {
  scan: text("id van de scan", "id of the scan", true),
  date: text("datum van de scan, of jaar en maand", "date of the scan, or year and month", true),
  instrument: text("id van het meetinstrument", "id of the instrument", true),
  site: text("id van de site in de sitelijst", "id of the site in the site list", true),
  site_name: text("naam van de site", "name of the site"),
  url: text("adres in de sitelijst", "address in the site list"),
  nr: { type: "integer", required: true, holds: { nl: "nummer van het aspect", en: "number of the criterion" } },
  criterion: text("id van het aspect", "id of the criterion", true),
  score: oneOf(MARK_LIST, "teken, in elke taal gelijk", "mark, the same in every language"),
  outcome: oneOf(OUTCOMES, "uitkomst in woorden van EARL", "outcome in words of EARL"),
  mode: oneOf(MODES, "wijze van meten in woorden van EARL", "mode of testing in words of EARL"),
  reason: {
    type: "string",
    values: REASONS,
    holds: { nl: "reden bij de uitkomst, als die er is", en: "reason for the outcome, if there is one" },
  },
  explanation: text("waarom, in één zin", "why, in one sentence"),
  evidence_url: text("adres van de pagina die de doorslag gaf", "address of the deciding page"),
  query: text(
    "zoekopdracht die de doorslag gaf, anders die waarvan het meest gelezen is",
    "deciding query, else the one of which most was read",
  ),
  screenshot: text(
    "schermafdruk van die pagina, ten opzichte van dit bestand",
    "picture of that page, relative to this file",
  ),
  captured_at: { type: "datetime", holds: { nl: "moment van vastleggen, UTC", en: "moment of the capture, UTC" } },
  decision: oneOf(DECISIONS, "wie de uitkomst droeg", "who stands behind the outcome"),
  instrument_digest: text("kenmerk van wat in het meetinstrument beslist", "digest of what decides in the instrument"),
  claimed: { type: "integer", holds: { nl: "aantal resultaten dat de site meldt", en: "results the site claims" } },
  verified: { type: "integer", holds: { nl: "aantal geverifieerde treffers", en: "results verified" } },
};

function text(nl: string, en: string, required?: true): ColumnMeaning {
  return { type: "string", holds: { nl, en }, ...(required && { required }) };
}

function oneOf(values: readonly string[], nl: string, en: string): ColumnMeaning {
  return { type: "string", required: true, values, holds: { nl, en } };
}
