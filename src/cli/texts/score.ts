import type { Language } from "../../model/text.ts";

interface ScoreWords {
  readonly summary: string;
  readonly criteria: string;
}

export const SCORE_WORDS: Readonly<Record<Language, ScoreWords>> = {
  nl: {
    summary: "beoordeelt wat bij een scan is vastgelegd opnieuw, zonder de sites te bezoeken",
    criteria: "criteriabestand (standaard dat van de scan zelf)",
  },
  en: {
    summary: "judges what a scan recorded again, without visiting the sites",
    criteria: "criteria file (default: that of the scan itself)",
  },
};
