import type { QueryFact } from "../../model/assertion.ts";
import type { Criterion } from "../../model/instrument.ts";

/** The form with a footnote that was the only one found, as people write it; undefined when the criterion has none. */
export function weakerForm({ check }: Criterion, { term }: QueryFact): string | undefined {
  if (!("terms" in check)) return undefined;
  const forms = check.terms.find(({ typed }) => typed === term)?.footnoted ?? [];
  return forms.find((form) => !/[*()[\]/]/.test(form));
}
