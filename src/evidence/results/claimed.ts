import { normalise } from "../text/normalise.ts";

const NOUN =
  "(?:zoek)?(?:resultaten|resultaat|results?|treffers?|hits?|matches|artikelen|berichten|pagina['’]?s|items?|vermeldingen|gevonden|vindplaatsen|documenten|entries|records|rijen|projecten|innovaties|voorbeelden)";
const NUMBER = "(\\d{1,3}(?:[.,\\u00a0 ]\\d{3})+|\\d+)";
const PATTERNS = [
  // "1 tot 10 van 35 resultaten", "Resultaten 1 - 20 van 35", "Showing 1 to 10 of 35"
  new RegExp(
    `\\d+\\s*(?:-|–|t/m|tot(?: en met)?|to|until)\\s*\\d+\\s*(?:van|of|uit)\\s*(?:de |ongeveer |in totaal )?${NUMBER}`,
    "i",
  ),
  // "3 van 9 innovaties": so many are left of a list.
  new RegExp(
    `(?<!(?:pagina|page|resultaat|result)\\s)${NUMBER}\\s+(?:van|of|uit)\\s+(?:de\\s+)?\\d+\\s+(?:\\p{L}+\\s+){0,2}?${NOUN}`,
    "iu",
  ),
  new RegExp(`${NUMBER}\\s+(?:\\p{L}+\\s+){0,2}?${NOUN}`, "iu"),
  new RegExp(`${NOUN}\\s*(?:\\(|:)\\s*${NUMBER}\\)?`, "i"),
];
const NOTHING =
  /\b(?:geen|niets|niks|nul|no|0)\s+(?:\p{L}+\s+){0,3}?(?:resultaten|resultaat|results?|treffers?|hits?|matches|gevonden|found|artikelen|berichten|pagina['’]?s|items|overeenkomsten|match)\b|\bniets gevonden\b|\bnothing found\b|\bhelaas\b.{0,60}\b(?:geen|niets|niet)\b/iu;

/**
 * How many results the site says it has, in Dutch or English; 0 when it says that nothing was found, null when it says
 * nothing. For people to compare with what was read; it decides no outcome.
 */
export function claimedCount(texts: readonly string[]): number | null {
  const lines = texts.map(normalise).filter((text) => text.length < 300);
  for (const pattern of PATTERNS) {
    for (const line of lines) {
      const found = pattern.exec(line)?.[1];
      if (found) return Number(found.replace(/\D/g, ""));
    }
  }
  return claimedNothing(lines);
}

/** 0 when a line says that nothing was found, else null. */
export function claimedNothing(texts: readonly string[]): 0 | null {
  return texts.map(normalise).some((line) => line.length < 300 && NOTHING.test(line)) ? 0 : null;
}
