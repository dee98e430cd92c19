import type { Reason } from "../model/reason.ts";
import type { Language } from "../model/text.ts";
import { reasonWords } from "../report/sentences/reasons.ts";

/** What was the matter, as a clause. */
export function reasonInWords(reason: Reason, language: Language): string {
  return reasonWords(reason, language).what;
}
