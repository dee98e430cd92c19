import type { Criterion, Instrument } from "../model/instrument.ts";
import { acrossCriteria } from "./criteria-references.ts";
import { wordsElsewhere } from "./criteria-words.ts";
import { checkOf } from "./file-check.ts";
import { type CriteriaFile, criteriaFile, type FileCriterion } from "./schema/criteria-schema.ts";
import { decode } from "./schema/decode.ts";
import { readYaml } from "./yaml/source.ts";

/**
 * The instrument that the text of a criteria file describes, word lists and shared groups filled in. Throws
 * `OperatorError` with every problem, each as `file:line:column field: what is wrong and how to mend it`.
 */
export function parseInstrument(text: string, fileName: string): Instrument {
  const file = decode(readYaml(text, fileName), criteriaFile, (raw) => [
    ...acrossCriteria(raw),
    ...wordsElsewhere(raw),
  ]);
  return {
    id: file.instrument,
    version: file.version,
    title: file.title,
    source: file.source,
    criteria: file.criteria.map((criterion) => criterionOf(criterion, file)),
  };
}

function criterionOf(criterion: FileCriterion, file: CriteriaFile): Criterion {
  const { id, nr, statement, explanation, question, tip, missing_function, confirm, published_terms } = criterion;
  return {
    id,
    nr,
    statement,
    explanation,
    question,
    tip,
    ...(missing_function === undefined ? {} : { missingFunction: missing_function }),
    ...(confirm === undefined ? {} : { confirm }),
    publishedTerms: published_terms ?? [],
    check: checkOf(criterion.check, file),
  };
}
