import type { Language } from "../../model/text.ts";
import type { CellChange } from "./cause.ts";
import { COMPARE_WORDS } from "./words.ts";

/** `De criteria veranderden. Ook: de site veranderde.` Empty when nothing changed. */
export function causeText(change: CellChange, language: Language): string {
  return causeParts(change, language)
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`)
    .join(" ");
}

/** The same inside a sentence: `de criteria veranderden; ook: de site veranderde`. */
export function causePhrase(change: CellChange, language: Language): string {
  return causeParts(change, language).join("; ");
}

/** The cause, and what else changed; none when nothing did. */
function causeParts({ cause, because, also }: CellChange, language: Language): readonly string[] {
  if (cause === null) return [];
  const words = COMPARE_WORDS[language];
  const why = because.map((one) => words.inseparable[one]).join("; ");
  const tell = (one: typeof cause): string =>
    one === "cannot-be-separated" && why !== "" ? `${words.causes[one]} (${why})` : words.causes[one];
  return [tell(cause), ...(also.length === 0 ? [] : [words.also(also.map(tell).join(", "))])];
}
