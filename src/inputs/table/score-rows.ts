import type { Instrument } from "../../model/instrument.ts";
import { nearest } from "../../model/nearest.ts";
import { criterionOf, type WrittenScore, type WrittenScores } from "./scores.ts";
import { type Sheet, type SheetProblems, textAt } from "./sheet.ts";

const SITE = ["site", "id"];
const NAME = ["site_name", "naam", "name", "website"];
const URL_OF = ["url", "adres", "webadres", "address"];
const CRITERION = ["criterion", "criterium", "aspect", "nr", "nummer"];
const SCORE = ["score", "mark", "uitkomst", "waarde"];

/** Whether the table has a row per site and criterion: a column with the score and one with the criterion. */
export function isScoreRows(sheet: Sheet): boolean {
  return columnOf(sheet, SCORE) >= 0 && columnOf(sheet, CRITERION) >= 0;
}

/** A row per site and criterion, as in `scores.csv`; other columns than these are not read: evidence is never taken over. */
export function scoreRows(sheet: Sheet, instrument: Instrument, problems: SheetProblems): WrittenScores {
  const [site, name, url] = [SITE, NAME, URL_OF].map((names) => columnOf(sheet, names)) as [number, number, number];
  const criterion = columnOf(sheet, CRITERION);
  const score = columnOf(sheet, SCORE);
  if (site < 0 && name < 0)
    problems.add({ nl: "er is geen kolom met de site", en: "there is no column with the site" });
  const scores = sheet.rows.flatMap((cells, row): readonly WrittenScore[] => {
    if (row === 0 || cells.every((text) => text === "")) return [];
    const siteName = textAt(sheet, row, name) || textAt(sheet, row, site);
    if (siteName === "")
      problems.add({ nl: "de site ontbreekt", en: "the site is missing" }, row, Math.max(site, name));
    const asked = textAt(sheet, row, criterion);
    const found = criterionOf(asked, instrument);
    if (found === undefined) problems.add(noCriterion(asked, instrument), row, criterion);
    if (found === undefined || siteName === "") return [];
    return [
      { siteName, url: textAt(sheet, row, url), criterion: found, text: textAt(sheet, row, score), row, column: score },
    ];
  });
  return { scores, totals: [] };
}

function columnOf({ rows }: Sheet, names: readonly string[]): number {
  const headings = (rows[0] ?? []).map((text) => text.toLowerCase());
  return headings.indexOf(names.find((name) => headings.includes(name)) ?? "\n");
}

function noCriterion(text: string, { criteria }: Instrument) {
  const meant = nearest(
    text,
    criteria.map(({ id }) => id),
  );
  return {
    nl: `"${text}" is geen aspect van dit meetinstrument${meant === undefined ? "" : `; bedoelt u ${meant}?`}`,
    en: `"${text}" is no criterion of this instrument${meant === undefined ? "" : `; did you mean ${meant}?`}`,
  };
}
