import type { Check, Criterion, Instrument } from "../../model/instrument.ts";

/**
 * The instrument with only the terms people used in 2020, for a comparison with a table scored by hand then: a term
 * that was not typed then is left out. Criteria that are not searched, and those without terms of then, stay whole.
 */
export function withPublishedTermsOnly(instrument: Instrument): Instrument {
  return { ...instrument, criteria: instrument.criteria.map(restricted) };
}

/** Whether leaving out the terms that were not used then can change this criterion's outcome. */
export function hasFurtherTerms(criterion: Criterion): boolean {
  return restricted(criterion) !== criterion;
}

function restricted(criterion: Criterion): Criterion {
  const check = restrictedCheck(criterion.check, criterion.publishedTerms);
  return check === criterion.check ? criterion : { ...criterion, check };
}

function restrictedCheck(check: Check, published: readonly string[]): Check {
  if (check.kind !== "site-search" && check.kind !== "database-search") return check;
  const terms = check.terms.filter(({ typed }) => published.includes(typed));
  return terms.length === 0 || terms.length === check.terms.length ? check : { ...check, terms };
}
