import { expect, it } from "vitest";
import { hasFurtherTerms, withPublishedTermsOnly } from "../../../src/report/compare/published-terms.ts";
import { anInstrument } from "../../support/fixtures.ts";

const instrument = anInstrument();
const variants = instrument.criteria.find(({ nr }) => nr === 3);

it("leaves out the terms that were not typed in 2020, and keeps criteria without such terms whole", () => {
  if (variants === undefined) throw new Error("no criterion 3");
  const then = { ...variants, publishedTerms: ["welzijn"] };
  const [only] = withPublishedTermsOnly({ ...instrument, criteria: [then] }).criteria;
  expect(only?.check.kind === "site-search" && only.check.terms.map(({ typed }) => typed)).toEqual(["welzijn"]);
  expect(hasFurtherTerms(then)).toBe(true);
  expect(withPublishedTermsOnly(instrument).criteria).toEqual(instrument.criteria);
  expect(instrument.criteria.some(hasFurtherTerms)).toBe(false);
});
