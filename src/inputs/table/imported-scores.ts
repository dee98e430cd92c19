import type { Instrument } from "../../model/instrument.ts";
import { OperatorError } from "../../model/operator-error.ts";
import { scoreMatrix } from "./score-matrix.ts";
import { isScoreRows, scoreRows } from "./score-rows.ts";
import { type ReadScore, readScores } from "./scores.ts";
import { problemsOf, type Sheet } from "./sheet.ts";

/**
 * The scores of a table that people made: a row per score, or a matrix with criteria down or across. Only marks are
 * taken over, never evidence. Throws `OperatorError` with every problem, by row and column.
 */
export function importedScores(sheet: Sheet, instrument: Instrument): readonly ReadScore[] {
  const problems = problemsOf(sheet);
  const written = isScoreRows(sheet) ? scoreRows(sheet, instrument, problems) : scoreMatrix(sheet, instrument);
  if (written === undefined)
    throw new OperatorError({
      nl: `${sheet.file}: hierin staat geen tabel met scores: verwacht worden de aspecten 1 tot en met ${instrument.criteria.length} onder of naast elkaar, met de sites op de andere as`,
      en: `${sheet.file}: holds no table of scores: expected are the aspects 1 to ${instrument.criteria.length} down or across, with the sites along the other side`,
    });
  const scores = readScores(written, problems);
  problems.throwIfAny();
  if (scores.length === 0)
    throw new OperatorError({
      nl: `${sheet.file}: er staat geen enkele score in`,
      en: `${sheet.file}: holds no score at all`,
    });
  return scores;
}

/** Whether the sheet looks like a table of scores. */
export function isScoreTable(sheet: Sheet, instrument: Instrument): boolean {
  return isScoreRows(sheet) || scoreMatrix(sheet, instrument) !== undefined;
}
